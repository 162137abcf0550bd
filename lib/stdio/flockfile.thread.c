/* SPDX-License-Identifier: 0BSD */
/*
 * flockfile, funlockfile - have a stream for several calls
 *
 * Contract: flockfile.c
 */
#include "internal/stdio_impl.h"
#include "internal/thread_inline.h"

void flockfile(FILE *f)
{
	if (ftrylockfile(f))
		__lock_stream(f);
}

void funlockfile(FILE *f)
{
	if (f->flags >= F_HELD)
		f->flags -= F_HELD;
	else
		__unlock_stream(f);
}
