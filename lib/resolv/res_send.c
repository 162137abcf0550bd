/* SPDX-License-Identifier: 0BSD */
/*
 * res_send - send a question to the name servers of /etc/resolv.conf and wait for an answer
 *
 * Returns  the answer's length, of which n bytes are in answer; -1 if there is none in time, or the
 *          question is none
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 res_send; musl 1.2.6
 * Differs  from musl 1.2.6: an answer must repeat the question; -1 for a question that has none
 */
#include <resolv.h>
#include <string.h>

#include "internal/dns.h"

int res_send(const unsigned char *query, int query_n, unsigned char *answer, int n)
{
	unsigned char small[512];
	struct dns_exchange x = {.query = query, .query_n = query_n, .answer = answer};
	const unsigned char *end;
	struct dns_conf conf;

	/* A name that ends, type and class: what answers are compared with. */
	end = query_n > DNS_HEADER ? memchr(query + DNS_HEADER, 0, query_n - DNS_HEADER) : NULL;
	if (!end || query + query_n - end < 5 || __dns_conf(&conf))
		return -1;
	/* An answer may have up to 512 bytes without being cut short. */
	if (n < (int)sizeof(small))
		x.answer = small;
	if (__dns_exchange(&conf, &x, 1, n < (int)sizeof(small) ? (int)sizeof(small) : n))
		return -1;
	if (x.answer == small && n > 0)
		memcpy(answer, small, x.answer_n < n ? x.answer_n : n);
	return x.answer_n ? x.answer_n : -1;
}
