/* SPDX-License-Identifier: 0BSD */
/*
 * clearerr, clearerr_unlocked - forget error and end of file
 *
 * Returns  nothing
 * Source   C11 7.21.10.1; POSIX.1-2017 clearerr
 */
#include "internal/stdio_impl.h"

void clearerr(FILE *f)
{
	f->flags &= ~(F_EOF | F_ERR);
}
weak_alias(clearerr, clearerr_unlocked);
