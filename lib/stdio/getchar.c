/* SPDX-License-Identifier: 0BSD */
/*
 * getchar, getchar_unlocked - the next byte of stdin
 *
 * Returns  the byte as unsigned char, or EOF
 * Errors   those of read, in errno and ferror
 * Source   C11 7.21.7.6; POSIX.1-2017 getchar
 */
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

int getchar(void)
{
	return stdio_get(stdin);
}
weak_alias(getchar, getchar_unlocked);
