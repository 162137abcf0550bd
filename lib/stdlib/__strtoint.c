/* SPDX-License-Identifier: 0BSD */
/*
 * __strtoint - the number at the start of a string, for the strtol and strtoul families
 *
 * A subject is [space][+-][0x][digits]; the prefix counts only if a digit of the base follows. A
 * sequence without digits converts nothing: the result is 0 and *end is s.
 *
 * Returns  the value, or max (negative: the least value) if it does not fit
 * Errors   EINVAL base is neither 0 nor 2 to 36; *end is s
 *          ERANGE the value does not fit
 * Source   C11 7.22.1.4; POSIX.1-2017 strtol
 */
#include <errno.h>

#include "internal/strtoint.h"
#include "internal/syscall_ret.h"

unsigned long __strtoint(const char *s, char **end, int base, unsigned long max)
{
	const char *start = s;
	unsigned long n = 0, b = (unsigned)base;
	int negative, error = EINVAL;
	unsigned d;

	if (b == 1 || b > 36)
		goto done;
	while (*s == ' ' || *s - '\t' + 0U < 5)
		s++;
	negative = *s == '-';
	if (negative || *s == '+')
		s++;
	/* strtoul ends at ULONG_MAX with either sign. */
	if ((long)max > 0)
		max += negative;
	error = 0;
	if (!b)
		b = 10;
	if (*s == '0' && !(base & ~16)) {
		if ((s[1] | 32) == 'x') {
			/* If no digit follows, the number is the 0. */
			start = s + 1;
			s += 2;
			b = 16;
		} else if (!base)
			b = 8;
	}
	for (; (d = digit(*s)) < b; start = ++s) {
		unsigned __int128 wide = (unsigned __int128)n * b + d;

		n = wide;
		if (wide > max)
			error = ERANGE;
	}
	if (negative)
		n = -n;
done:
	if (error) {
		fail(error);
		n = error == ERANGE ? max : 0;
	}
	if (end)
		*end = (char *)start;
	return n;
}
