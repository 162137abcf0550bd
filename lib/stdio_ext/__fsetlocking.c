/* SPDX-License-Identifier: 0BSD */
/*
 * __fsetlocking - who locks a stream
 *
 * Without threads it makes no difference.
 *
 * Returns  FSETLOCKING_INTERNAL
 * Source   Linux man 3 stdio_ext; musl 1.2.5 stdio_ext.h
 */
#include <stdio_ext.h>

#include "internal/stdio_impl.h"

int __fsetlocking(FILE *f, int who)
{
	(void)f;
	(void)who;
	return FSETLOCKING_INTERNAL;
}
