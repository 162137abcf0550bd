/* SPDX-License-Identifier: 0BSD */
/* __inet_quad - an IPv4 address as text */
#include "internal/inet.h"

hidden char *__inet_quad(char *s, const unsigned char *a)
{
	int i;

	for (i = 0;; i++) {
		if (a[i] > 99)
			*s++ = '0' + a[i] / 100;
		if (a[i] > 9)
			*s++ = '0' + a[i] / 10 % 10;
		*s++ = '0' + a[i] % 10;
		if (i == 3)
			break;
		*s++ = '.';
	}
	*s = 0;
	return s;
}
