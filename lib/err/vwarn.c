/* SPDX-License-Identifier: 0BSD */
/*
 * vwarn - write a message and what errno means to stderr
 *
 * The line is "program: message: what errno means"; without a format the message is left out.
 *
 * Returns  nothing
 * Source   Linux man 3 err
 * Differs  from musl 1.2.5: the line is one write; errno is read before anything is written
 */
#include <err.h>
#include <errno.h>
#include <string.h>

#include "internal/err.h"

void vwarn(const char *format, va_list ap)
{
	__complain(strerror(errno), format, ap);
}
