/* SPDX-License-Identifier: 0BSD */
/*
 * getchar - the fast way
 *
 * Contract: getchar.c
 */
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

int getchar(void)
{
	FILE *f = stdio_register(stdin);

	return stdio_get(f);
}
weak_alias(getchar, getchar_unlocked);
