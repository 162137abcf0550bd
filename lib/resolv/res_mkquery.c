/* SPDX-License-Identifier: 0BSD */
/*
 * res_mkquery - write a question to a name server
 *
 * data and new_rr are not looked at. The question asks for recursion and says that the answer's AD
 * bit is understood.
 *
 * Returns  its length, or -1: the name has a part of 0 or more than 63 bytes, or more than 253 in
 *          all; operation is above 15, class or type above 65535; n bytes are not enough
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 res_mkquery; RFC 1035 §4.1; RFC 6840 §5.7
 * Differs  from musl 1.2.6: classes and types above 255; the id comes from getrandom
 */
#include <resolv.h>
#include <string.h>

#include "internal/dns.h"

int res_mkquery(int operation, const char *name, int class, int type, const unsigned char *data,
    int data_n, const unsigned char *new_rr, unsigned char *buf, int n)
{
	unsigned char query[DNS_QUERY_SIZE];
	int size = __dns_query(query, name, class, type);

	(void)data;
	(void)data_n;
	(void)new_rr;
	if (size < 0 || size > n || operation & ~15)
		return -1;
	query[2] |= operation << 3;
	query[3] = 0x20;
	memcpy(buf, query, size);
	return size;
}
