/* SPDX-License-Identifier: 0BSD */
/*
 * vwarnx - write a message to stderr
 *
 * The line is "program: message"; without a format the message is empty.
 *
 * Returns  nothing
 * Source   Linux man 3 err
 * Differs  from musl 1.2.5: the line is one write; errno is read before anything is written
 */
#include <err.h>
#include <stddef.h>

#include "internal/err.h"

void vwarnx(const char *format, va_list ap)
{
	__complain(NULL, format, ap);
}
