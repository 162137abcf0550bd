/* SPDX-License-Identifier: 0BSD */
/*
 * dn_skipname - how many bytes a name in a message has
 *
 * Returns  them; -1 if it does not end before end or is malformed
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 dn_skipname; RFC 1035 §4.1.4
 * Differs  from musl 1.2.6: the kinds of parts that are not assigned
 */
#include <resolv.h>

int dn_skipname(const unsigned char *from, const unsigned char *end)
{
	const unsigned char *p = from;

	while (p < end && *p && *p < 64 && *p < end - p)
		p += *p + 1;
	if (p < end && !*p)
		return p - from + 1;
	if (end - p >= 2 && *p >= 0xc0)
		return p - from + 2;
	return -1;
}
