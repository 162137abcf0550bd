/* SPDX-License-Identifier: 0BSD */
/* __ether_read - a hardware address at the start of a text */
#include <stddef.h>

#include "internal/ether.h"
#include "internal/strtoint.h"

hidden const char *__ether_read(const char *s, struct ether_addr *a)
{
	unsigned i, n, d;

	for (i = 0;; s++) {
		n = strtoint_digit(*s);
		if (n > 15)
			return NULL;
		d = strtoint_digit(*++s);
		if (d < 16) {
			n = n << 4 | d;
			s++;
		}
		a->ether_addr_octet[i++] = n;
		if (i == ETH_ALEN)
			return s;
		if (*s != ':')
			return NULL;
	}
}
