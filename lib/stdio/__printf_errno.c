/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_errno - the text of %m
 *
 * An object of its own, so that nofloat.o can stand in for it.
 *
 * Returns  what strerror(errno) would, in text: printf leaves strerror's buffer alone
 */
#include <errno.h>

#include "internal/printf.h"
#include "internal/strerror.h"

hidden const char *__printf_errno(char *text)
{
	return __strerror(errno, text);
}
