/* SPDX-License-Identifier: 0BSD */
/*
 * dn_comp - write a name into a message, with a pointer to the end of an earlier name
 *
 * names has the message, then the names that are in it, then NULL; names_end is where the array
 * ends, and this name is added if there is room. Either may be NULL. Case of letters counts.
 *
 * Returns  the bytes written to to; -1 if they are more than n or the name is none
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 dn_comp; RFC 1035 §4.1.4
 * Differs  from musl 1.2.6: nothing
 */
#include <resolv.h>
#include <string.h>

/* The name s of n bytes at p, which may go on by pointers: whether it is the same. */
static int same(const unsigned char *message, const unsigned char *p, const char *s, size_t n)
{
	const unsigned char *target;

	for (;;) {
		while (*p >= 0xc0) {
			target = message + ((p[0] & 0x3f) << 8 | p[1]);
			if (target >= p)
				return 0;
			p = target;
		}
		if (!n)
			return !*p;
		if (*p > 63 || *p > n || !*p || memcmp(p + 1, s, *p))
			return 0;
		s += *p;
		n -= *p;
		p += *p + 1;
		if (n) {
			if (*s++ != '.')
				return 0;
			n--;
		}
	}
}

/* Where in the message a name ends that is s of n bytes, or 0. */
static int find(const unsigned char *message, unsigned char **names, const char *s, size_t n)
{
	const unsigned char *p;

	for (; *names; names++)
		for (p = *names; *p && *p < 64 && p - message < 0x4000; p += *p + 1)
			if (same(message, p, s, n))
				return p - message;
	return 0;
}

int dn_comp(
    const char *name, unsigned char *to, int n, unsigned char **names, unsigned char **names_end)
{
	size_t left = strnlen(name, 255), part;
	unsigned char *p = to, *end = to + (n < 0 ? 0 : n);
	int offset = 0;

	if (left && name[left - 1] == '.')
		left--;
	if (left > 253)
		return -1;
	while (left && !(names && *names && (offset = find(*names, names + 1, name, left)))) {
		for (part = 0; part < left && name[part] != '.'; part++)
			;
		if (part - 1 > 62 || end - p < (long)part + 1)
			return -1;
		*p++ = part;
		memcpy(p, name, part);
		p += part;
		name += part;
		left -= part;
		if (left) {
			name++;
			/* A dot must be followed. */
			if (!--left)
				return -1;
		}
	}
	if (end - p < 1 + !!offset)
		return -1;
	if (offset)
		*p++ = 0xc0 | offset >> 8;
	*p++ = offset;
	/* A pointer alone is no new name. */
	if (p - to > 2 && names && *names && names_end) {
		while (*names)
			names++;
		if (names + 1 < names_end) {
			names[0] = to;
			names[1] = NULL;
		}
	}
	return p - to;
}
