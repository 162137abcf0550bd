/* SPDX-License-Identifier: 0BSD */
/*
 * inet_pton - read an IPv4 or IPv6 address
 *
 * IPv4 is four decimal numbers without leading zeros. IPv6 is eight groups of up to four
 * hexadecimal digits; "::" once stands for one group of zeros or more, and an IPv4 address may
 * stand for the last two.
 *
 * Returns  1; 0 if s is not an address of that family; -1
 * Errors   EAFNOSUPPORT another family
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 inet_pton; RFC 4291 §2.2
 * Differs  from musl 1.2.5: nothing
 */
#include <arpa/inet.h>
#include <errno.h>
#include <string.h>

#include "internal/strtoint.h"
#include "internal/syscall_ret.h"

static int read4(const char *s, unsigned char *to)
{
	unsigned n;
	int i;

	for (i = 0;; s++) {
		n = *s - '0';
		if (n > 9)
			return 0;
		for (s++; strtoint_digit(*s) <= 9; s++) {
			n = n * 10 + strtoint_digit(*s);
			if (n < 10 || n > 255)
				return 0;
		}
		to[i++] = n;
		if (i == 4)
			return !*s;
		if (*s != '.')
			return 0;
	}
}

static int read6(const char *s, unsigned char *to)
{
	unsigned char a[16];
	int n = 0, gap = -1, digits;
	unsigned group;

	if (s[0] == ':' && s[1] == ':') {
		gap = 0;
		s += 2;
	}
	/* Nothing may follow "::", but a colon must be followed. */
	while (*s || (n && n != gap)) {
		if (n == 16)
			return 0;
		group = 0;
		for (digits = 0; strtoint_digit(s[digits]) < 16 && digits < 4; digits++)
			group = group << 4 | strtoint_digit(s[digits]);
		if (!digits)
			return 0;
		if (s[digits] == '.') {
			if (n > 12 || !read4(s, a + n))
				return 0;
			n += 4;
			break;
		}
		a[n++] = group >> 8;
		a[n++] = group;
		s += digits;
		if (!*s)
			break;
		if (*s++ != ':')
			return 0;
		if (*s == ':') {
			if (gap >= 0)
				return 0;
			gap = n;
			s++;
		}
	}
	if (gap < 0 ? n != 16 : n > 14)
		return 0;
	if (gap < 0)
		gap = n;
	memset(to, 0, 16);
	memcpy(to, a, gap);
	memcpy(to + 16 - (n - gap), a + gap, n - gap);
	return 1;
}

int inet_pton(int family, const char *restrict s, void *restrict to)
{
	unsigned char a[4];

	if (family == AF_INET6)
		return read6(s, to);
	if (family != AF_INET)
		return fail(EAFNOSUPPORT);
	if (!read4(s, a))
		return 0;
	memcpy(to, a, 4);
	return 1;
}
