/* SPDX-License-Identifier: 0BSD */
/*
 * ns_initparse - find the sections of a message
 *
 * Returns  0, or -1
 * Errors   EMSGSIZE the message is malformed, or bytes are left over
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   BIND 8 arpa/nameser.h; RFC 1035 §4.1
 * Differs  from musl 1.2.6: as ns_skiprr
 */
#include <arpa/nameser.h>
#include <errno.h>

#include "internal/syscall_ret.h"

int ns_initparse(const unsigned char *message, int n, ns_msg *to)
{
	const unsigned char *p = message;
	int i, used;

	to->_msg = message;
	to->_eom = message + n;
	if (n < NS_HFIXEDSZ)
		return fail(EMSGSIZE);
	NS_GET16(to->_id, p);
	NS_GET16(to->_flags, p);
	for (i = 0; i < ns_s_max; i++)
		NS_GET16(to->_counts[i], p);
	for (i = 0; i < ns_s_max; i++) {
		to->_sections[i] = to->_counts[i] ? p : NULL;
		used = ns_skiprr(p, to->_eom, i, to->_counts[i]);
		if (used < 0)
			return -1;
		p += used;
	}
	if (p != to->_eom)
		return fail(EMSGSIZE);
	to->_sect = ns_s_max;
	to->_rrnum = -1;
	to->_msg_ptr = NULL;
	return 0;
}
