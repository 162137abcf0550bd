/* SPDX-License-Identifier: 0BSD */
/*
 * ctermid - the name of the controlling terminal
 *
 * Returns  s, or a constant if s is NULL: "/dev/tty"
 * Source   POSIX.1-2017 ctermid
 */
#include <string.h>

#include "internal/stdio_impl.h"

char *ctermid(char *s)
{
	static const char name[] = "/dev/tty";

	return s ? strcpy(s, name) : (char *)name;
}
