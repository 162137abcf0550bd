/* SPDX-License-Identifier: 0BSD */
/*
 * ns_skiprr - how many bytes some records of a section have
 *
 * Returns  them, or -1
 * Errors   EMSGSIZE they do not end before end or are malformed
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   BIND 8 arpa/nameser.h; RFC 1035 §4.1
 * Differs  from musl 1.2.6: as dn_skipname
 */
#include <errno.h>
#include <resolv.h>

#include "internal/syscall_ret.h"

int ns_skiprr(const unsigned char *from, const unsigned char *end, ns_sect section, int count)
{
	const unsigned char *p = from;
	int n, fixed = section == ns_s_qd ? NS_QFIXEDSZ : NS_RRFIXEDSZ;

	while (count-- > 0) {
		n = dn_skipname(p, end);
		if (n < 0 || end - p - n < fixed)
			return fail(EMSGSIZE);
		p += n + fixed;
		if (section == ns_s_qd)
			continue;
		n = ns_get16(p - 2);
		if (end - p < n)
			return fail(EMSGSIZE);
		p += n;
	}
	return p - from;
}
