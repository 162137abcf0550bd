/* SPDX-License-Identifier: 0BSD */
/*
 * feof, feof_unlocked - did reading meet the end of the file?
 *
 * Returns  not 0 if so
 * Source   C11 7.21.10.2; POSIX.1-2017 feof
 */
#include "internal/stdio_impl.h"

int feof(FILE *f)
{
	return f->flags & F_EOF;
}
weak_alias(feof, feof_unlocked);
