/* SPDX-License-Identifier: 0BSD */
/*
 * strverscmp - compare strings in which runs of digits are numbers
 *
 * A run which starts with 0 is a fraction: 000 < 00 < 01 < 010 < 09 < 0 < 1 < 9 < 10.
 *
 * Returns  < 0, 0 or > 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 strverscmp
 */
#include <string.h>

static int digit(char c)
{
	return (unsigned char)(c - '0') < 10;
}

int strverscmp(const char *a, const char *b)
{
	size_t i = 0, run = 0, nonzero = 0, j;

	/* run: where the digits before i start; nonzero: one of them is not 0 */
	for (; a[i] == b[i]; i++) {
		if (!a[i])
			return 0;
		if (!digit(a[i]))
			run = i + 1, nonzero = 0;
		else if (a[i] != '0')
			nonzero = 1;
	}
	if (digit(a[run]) && a[run] != '0' && digit(b[run]) && b[run] != '0') {
		for (j = i; digit(a[j]) && digit(b[j]); j++)
			;
		if (digit(a[j]))
			return 1;
		if (digit(b[j]))
			return -1;
	} else if (run < i && !nonzero && (digit(a[i]) || digit(b[i]))) {
		return (unsigned char)(a[i] - '0') - (unsigned char)(b[i] - '0');
	}
	return (unsigned char)a[i] - (unsigned char)b[i];
}
