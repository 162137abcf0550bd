/* SPDX-License-Identifier: 0BSD */
/*
 * __scan_string - scanf's s, c and [, wide and allocated too
 *
 * Source   C11 7.21.6.2; POSIX.1-2017 fscanf
 */
/* Passes  lean */
#include <wchar.h>

#include "internal/scanf.h"
#include "internal/scanf_inline.h"

hidden int __scan_string(
    struct scan *p, const unsigned long *set, int conversion, int allocate, void *to)
{
	long n, room = 0, wanted = p->width, k;
	int size = p->shift ? 1 : sizeof(wchar_t), c, result;
	char *out = allocate ? NULL : to, byte;
	mbstate_t state = {0};
	wchar_t wide;

	for (n = 0;; n++) {
		/* Room for one more, be it the 0 at the end. */
		if (allocate && n == room) {
			room = 2 * n + 16;
			out = __scan_grow(out, n * size, room * size);
			if (!out)
				return SCAN_NO_INPUT;
		}
		c = __scan_next(&p->source);
		if (c < 0 || !scan_in_set(set, c))
			break;
		wide = byte = c;
		if (!p->shift) {
			/* The width counts characters; the end of the input is the invalid byte
			 * 0xff. */
			for (; (k = mbrtowc(&wide, &byte, 1, &state)) == -2;
			     byte = __scan_next(&p->source))
				p->width++;
			if (k == -1)
				break;
			if (out)
				((wchar_t *)out)[n] = wide;
		} else if (out)
			out[n] = wide;
	}
	result = c >= 0 && scan_in_set(set, c) ? SCAN_NO_INPUT : conversion == 'c' ? n == wanted : n > 0;
	if (out && result == SCAN_MATCH && conversion != 'c') {
		if (p->shift)
			out[n] = 0;
		else
			((wchar_t *)out)[n] = 0;
	}
	if (allocate) {
		if (result != SCAN_MATCH)
			out = __scan_grow(out, 0, 0);
		*(char **)to = out;
	}
	return result;
}
