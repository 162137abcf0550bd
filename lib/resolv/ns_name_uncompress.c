/* SPDX-License-Identifier: 0BSD */
/*
 * ns_name_uncompress - a name in a message as text
 *
 * Returns  the bytes that the name has at from, or -1
 * Errors   EMSGSIZE it is malformed or needs more than n bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   BIND 8 arpa/nameser.h
 * Differs  from musl 1.2.6: as dn_expand
 */
#include <errno.h>
#include <limits.h>
#include <resolv.h>

#include "internal/syscall_ret.h"

int ns_name_uncompress(const unsigned char *message, const unsigned char *end,
    const unsigned char *from, char *to, size_t n)
{
	int used = dn_expand(message, end, from, to, n < INT_MAX ? (int)n : INT_MAX);

	return used < 0 ? fail(EMSGSIZE) : used;
}
