/* SPDX-License-Identifier: 0BSD */
/*
 * inet_ntop - an IPv4 or IPv6 address as text
 *
 * IPv6 is written as RFC 5952 has it: groups in lower case without leading zeros, the first of the
 * longest runs of two zero groups or more as "::", and ::ffff:a.b.c.d with an IPv4 address.
 *
 * Returns  s, or NULL
 * Errors   ENOSPC n bytes are not enough; EAFNOSUPPORT another family
 * Safety   async-signal-safe, thread-safe
 * Source   POSIX.1-2017 inet_ntop; RFC 5952
 * Differs  from musl 1.2.5: nothing; from glibc: ::a.b.c.d is groups too
 */
#include <arpa/inet.h>
#include <errno.h>
#include <string.h>

#include "internal/inet.h"
#include "internal/syscall_ret.h"

static char *write6(char *s, const unsigned char *a)
{
	int i, k, start = -1, length = 1;
	unsigned group, shift;

	for (i = 0; i < 8; i = k + 1) {
		for (k = i; k < 8 && !a[2 * k] && !a[2 * k + 1]; k++)
			;
		if (k - i > length) {
			start = i;
			length = k - i;
		}
	}
	for (i = 0; i < 8; i++) {
		if (i == start) {
			*s++ = ':';
			i += length;
			if (i == 8)
				*s++ = ':';
		}
		if (i == 8)
			break;
		if (i)
			*s++ = ':';
		if (i == 6 && start == 0 && length == 5 && a[10] == 255 && a[11] == 255)
			return __inet_quad(s, a + 12);
		group = a[2 * i] << 8 | a[2 * i + 1];
		for (shift = 12; shift; shift -= 4)
			if (group >> shift)
				*s++ = "0123456789abcdef"[group >> shift & 15];
		*s++ = "0123456789abcdef"[group & 15];
	}
	*s = 0;
	return s;
}

const char *inet_ntop(int family, const void *restrict a, char *restrict s, socklen_t n)
{
	char text[INET6_ADDRSTRLEN];
	size_t length;

	if (family == AF_INET)
		length = __inet_quad(text, a) - text;
	else if (family == AF_INET6)
		length = write6(text, a) - text;
	else {
		fail(EAFNOSUPPORT);
		return NULL;
	}
	if (length >= n) {
		fail(ENOSPC);
		return NULL;
	}
	return memcpy(s, text, length + 1);
}
