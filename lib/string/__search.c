/* SPDX-License-Identifier: 0BSD */
/*
 * __search - find a string of n bytes in a text, in linear time and constant space
 *
 * String matching on ordered alphabets: the text is read forwards only as far as needed, so its
 * length need not be known. Of what matched, and the byte behind it, the greatest suffix (in the
 * order of bytes) and its period are kept up; they say how far a mismatch moves the pattern on.
 * Neither table nor preparation is needed.
 *
 * Returns  pointer into the text, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   M. Crochemore, String-matching on ordered alphabets, Theoretical Computer Science 92
 *          (1992) 33-47
 */
#include "internal/search.h"

static int same(const unsigned char *a, const unsigned char *b, size_t n)
{
	while (n--)
		if (a[n] != b[n])
			return 0;
	return 1;
}

void *__search(const void *text, const void *end, const void *part, size_t n)
{
	const unsigned char *s = text, *x = part;
	size_t have = 0, from, next, k, period;

start:
	/* Most places differ in the first byte. */
	if (!have && n)
		while (s != end && *s != *x && (end || *s))
			s++;
	/* s[from..] is the greatest suffix; s[next + k] is to be compared with s[from + k]. */
	from = k = 0;
	next = period = 1;
	for (;;) {
		while (have < n && s + have != end && s[have] == x[have])
			have++;
		if (have == n)
			return (void *)s;
		if (s + have == end || (!end && !s[have]))
			return NULL;
		/* Most of the others differ soon: no need to know by how much. */
		if (have < 4) {
			s++;
			have = 0;
			goto start;
		}
		while (next + k <= have) {
			unsigned char a = s[from + k], b = s[next + k];

			k++;
			if (a < b) {
				from = next++;
				period = 1;
			} else if (a > b) {
				next += k;
				period = next - from;
			} else if (k != period) {
				continue;
			} else {
				next += k;
			}
			k = 0;
		}
		if (from > period || !same(s, s + period, from)) {
			size_t step = have - from < next ? have - from : next;

			s += (step > from ? step : from) + 1;
			have = 0;
			goto start;
		}
		s += period;
		have = have > period ? have - period : 0;
		if (next - from <= period)
			goto start;
		next -= period;
	}
}
