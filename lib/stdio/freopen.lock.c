/* SPDX-License-Identifier: 0BSD */
/*
 * freopen - have a stream stand for another file, once nobody else works on it
 *
 * Contract: freopen.c
 */
#include "internal/stdio_impl.h"

/* There with F_HEAP. */
#pragma weak __stream_unlink
#pragma weak __stream_link

FILE *__unlocked_freopen(const char *, const char *, FILE *);

FILE *freopen(const char *restrict path, const char *restrict mode, FILE *restrict f)
{
	int keeps = !(f->flags & F_HEAP), entered, held;
	FILE *r;

	if (!keeps)
		__stream_unlink(f);
	entered = __enter_stream(f);
	held = f->flags & -F_HELD;
	r = __unlocked_freopen(path, mode, f);
	if (!r && !keeps)
		return r; /* closed, and gone with its lock */
	if (r)
		f->flags |= held;
	if (entered)
		__unlock_stream(f);
	if (!keeps)
		__stream_link(f);
	return r;
}
