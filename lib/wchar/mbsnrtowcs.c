/* SPDX-License-Identifier: 0BSD */
/*
 * mbsnrtowcs - convert a string of at most n bytes to wide characters, at most wide_n of them
 *
 * If to is NULL, only count: *from and the state stay as they are. Else *from becomes NULL after
 * the NUL, or what comes next. A character cut off at n bytes goes into the state.
 *
 * Returns  wide characters without the NUL, or (size_t)-1
 * Errors   EILSEQ  no character; *from points to it
 * Source   POSIX.1-2017 mbsnrtowcs
 */
#include <stdint.h>
#include <wchar.h>

size_t mbsnrtowcs(wchar_t *restrict to, const char **restrict from, size_t n, size_t wide_n,
    mbstate_t *restrict state)
{
	static mbstate_t own;
	mbstate_t now;
	const char *s = *from;
	size_t count = 0;

	if (!state)
		state = &own;
	now = *state;
	if (!to)
		wide_n = SIZE_MAX;
	while (count < wide_n) {
		wchar_t wc;
		size_t used = mbrtowc(&wc, s, n, &now);

		if (used == (size_t)-1) {
			count = -1;
			break;
		}
		if (used == (size_t)-2) {
			s += n;
			break;
		}
		if (to)
			to[count] = wc;
		if (!used) {
			s = NULL;
			break;
		}
		count++;
		s += used;
		n -= used;
	}
	if (to) {
		*from = s;
		*state = now;
	}
	return count;
}
