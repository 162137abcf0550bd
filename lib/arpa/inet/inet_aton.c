/* SPDX-License-Identifier: 0BSD */
/*
 * inet_aton - read an IPv4 address in the notations of BSD
 *
 * a.b.c.d, a.b.c with c of 16 bits, a.b with b of 24 bits, a of 32 bits; numbers are decimal,
 * 0x hexadecimal or 0 octal.
 *
 * Returns  1, or 0 if s is not such an address and nothing else
 * Safety   async-signal-safe, thread-safe
 * Source   Linux man 3 inet_aton; POSIX.1-2017 inet_addr
 * Differs  from musl 1.2.5: nothing
 */
#include <arpa/inet.h>

#include "internal/inet.h"

int inet_aton(const char *s, struct in_addr *to)
{
	unsigned part[4], address = 0;
	int n = __inet_parts(s, part), i;

	if (!n)
		return 0;
	for (i = 0; i < n - 1; i++) {
		if (part[i] > 255)
			return 0;
		address |= part[i] << (24 - 8 * i);
	}
	if (part[i] > 0xffffffff >> 8 * i)
		return 0;
	to->s_addr = __builtin_bswap32(address | part[i]);
	return 1;
}

alias(inet_aton, __inet_aton);
