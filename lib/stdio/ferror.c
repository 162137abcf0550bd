/* SPDX-License-Identifier: 0BSD */
/*
 * ferror, ferror_unlocked - did reading or writing fail?
 *
 * Returns  not 0 if so
 * Source   C11 7.21.10.3; POSIX.1-2017 ferror
 */
#include "internal/stdio_impl.h"

int ferror(FILE *f)
{
	return f->flags & F_ERR;
}
weak_alias(ferror, ferror_unlocked);
