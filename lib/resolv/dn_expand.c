/* SPDX-License-Identifier: 0BSD */
/*
 * dn_expand - a name in a message as text
 *
 * Dots are between its parts only; the root is an empty text. A name of more than 255 bytes with
 * its lengths is none, nor is one whose pointer does not go backwards.
 *
 * Returns  the bytes that the name has at from; -1 if it is malformed or needs more than n bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 dn_expand; RFC 1035 §4.1.4
 * Differs  from musl 1.2.6: pointers forwards; the kinds of parts that are not assigned
 */
#include <resolv.h>
#include <string.h>

int dn_expand(const unsigned char *message, const unsigned char *end, const unsigned char *from,
    char *to, int n)
{
	const unsigned char *p = from, *start = from, *target;
	char *s = to, *limit = to + (n < 254 ? n : 254);
	int used = 0, part;

	if (n <= 0)
		return -1;
	/* Each pointer goes to before where the last one's parts started, so they end. */
	while (p < end) {
		part = *p++;
		if (part >= 0xc0) {
			if (p == end)
				return -1;
			target = message + ((part & 0x3f) << 8 | *p++);
			if (!used)
				used = p - from;
			if (target >= start)
				return -1;
			p = start = target;
		} else if (part) {
			/* A dot before, if it is not the first; a 0 or a dot behind. */
			if (part > 63 || part >= end - p || part + (s != to) >= limit - s)
				return -1;
			if (s != to)
				*s++ = '.';
			memcpy(s, p, part);
			s += part;
			p += part;
		} else {
			*s = 0;
			return used ? used : p - from;
		}
	}
	return -1;
}
