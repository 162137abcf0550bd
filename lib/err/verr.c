/* SPDX-License-Identifier: 0BSD */
/*
 * verr - write a message and what errno means to stderr, then exit
 *
 * The line is "program: message: what errno means"; without a format the message is left out.
 *
 * Returns  does not return
 * Source   Linux man 3 err
 * Differs  from musl 1.2.5: the line is one write; errno is read before anything is written
 */
#include <err.h>
#include <stdlib.h>

#include "internal/err.h"

void verr(int status, const char *format, va_list ap)
{
	vwarn(format, ap);
	exit(status);
}
