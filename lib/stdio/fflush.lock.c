/* SPDX-License-Identifier: 0BSD */
/*
 * fflush - write what is pending, in one stream or in all
 *
 * Contract: fflush.c
 */
#include "internal/stdio_impl.h"

#pragma weak __flush_files
#pragma weak __stdout_stream

int __unlocked_fflush(FILE *);

static int flush(FILE *f)
{
	int entered = __enter_stream(f), r = __unlocked_fflush(f);

	if (entered)
		__unlock_stream(f);
	return r;
}

int fflush(FILE *f)
{
	int r = 0;

	if (f)
		return flush(f);
	if (&__stdout_stream)
		r = flush(stdout);
	return __flush_files ? r | __flush_files() : r;
}
