/* SPDX-License-Identifier: 0BSD */
/*
 * fclose - write what is pending and close, once nobody else works on the stream
 *
 * Contract: fclose.c
 */
#include "internal/stdio_impl.h"

/* There with F_HEAP. */
#pragma weak __stream_unlink

int __unlocked_fclose(FILE *);

int fclose(FILE *f)
{
	int keeps = !(f->flags & F_HEAP), entered, r;

	if (!keeps)
		__stream_unlink(f);
	entered = __enter_stream(f);
	r = __unlocked_fclose(f);
	/* The lock of a stream that is gone is gone. */
	if (keeps && entered)
		__unlock_stream(f);
	return r;
}
