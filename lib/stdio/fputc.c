/* SPDX-License-Identifier: 0BSD */
/*
 * fputc, putc and their _unlocked names - put one byte
 *
 * Returns  c converted to unsigned char, or EOF
 * Errors   those of write, in errno and ferror
 * Source   C11 7.21.7.3, 7.21.7.7; POSIX.1-2017 fputc, putc_unlocked
 */
#include "internal/stdio_impl.h"

int fputc(int c, FILE *f)
{
	return __overflow(f, (unsigned char)c);
}
weak_alias(fputc, putc);
weak_alias(fputc, fputc_unlocked);
weak_alias(fputc, putc_unlocked);
