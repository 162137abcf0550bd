/* SPDX-License-Identifier: 0BSD */
/*
 * fgetc, getc and their _unlocked names - the next byte
 *
 * Returns  the byte as unsigned char, or EOF
 * Errors   those of read, in errno and ferror
 * Source   C11 7.21.7.1, 7.21.7.5; POSIX.1-2017 fgetc, getc_unlocked
 * Differs  from musl 1.2.5: a line that stdout holds shows before input is waited for
 */
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

int fgetc(FILE *f)
{
	return stdio_get(f);
}
weak_alias(fgetc, getc);
weak_alias(fgetc, fgetc_unlocked);
weak_alias(fgetc, getc_unlocked);
