/* SPDX-License-Identifier: 0BSD */
/*
 * verrx - write a message to stderr, then exit
 *
 * The line is "program: message"; without a format the message is empty.
 *
 * Returns  does not return
 * Source   Linux man 3 err
 * Differs  from musl 1.2.5: the line is one write; errno is read before anything is written
 */
#include <err.h>
#include <stdlib.h>

#include "internal/err.h"

void verrx(int status, const char *format, va_list ap)
{
	vwarnx(format, ap);
	exit(status);
}
