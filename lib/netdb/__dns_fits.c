/* SPDX-License-Identifier: 0BSD */
/*
 * __dns_fits - whether a message answers a question
 *
 * It has the question's id, is a response of the same operation, and repeats the question, in any
 * case of letters. The question's name has no 0 within. Source: RFC 5452 §9.1
 */
#include <string.h>
#include <strings.h>

#include "internal/dns.h"

hidden int __dns_fits(const struct dns_exchange *x, const unsigned char *answer, int n)
{
	const unsigned char *q = x->query;
	int end = DNS_HEADER + strlen((const char *)q + DNS_HEADER) + 1;

	return n >= end + 4 && !memcmp(q, answer, 2) &&
	       (answer[2] & 0xf8) == (0x80 | (q[2] & 0x78)) && !memcmp(q + 4, answer + 4, 2) &&
	       !strcasecmp((const char *)q + DNS_HEADER, (const char *)answer + DNS_HEADER) &&
	       !memcmp(q + end, answer + end, 4);
}
