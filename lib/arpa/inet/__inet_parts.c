/* SPDX-License-Identifier: 0BSD */
/* __inet_parts - the numbers of an address in the notations of BSD */
#include "internal/inet.h"
#include "internal/strtoint.h"

hidden int __inet_parts(const char *s, unsigned part[4])
{
	unsigned long n;
	unsigned base, d;
	int i = 0;

	for (;;) {
		n = 0;
		base = 10;
		if (*s == '0') {
			base = 8;
			if ((s[1] | 32) == 'x') {
				base = 16;
				s += 2;
			}
		}
		if (strtoint_digit(*s) >= base)
			return 0;
		for (; (d = strtoint_digit(*s)) < base; s++) {
			n = n * base + d;
			if (n > 0xffffffff)
				return 0;
		}
		part[i++] = n;
		if (!*s)
			return i;
		if (*s++ != '.' || i == 4)
			return 0;
	}
}
