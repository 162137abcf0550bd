/* SPDX-License-Identifier: 0BSD */
/*
 * __reverse_dns - the name of an address that name servers know
 *
 * Source   RFC 1035 §3.5, RFC 3596 §2.5
 */
#include <arpa/inet.h>
#include <resolv.h>
#include <string.h>

#include "internal/dns.h"
#include "internal/inet.h"

static void write_name(char *s, const unsigned char *a)
{
	static const unsigned char mapped[12] = {[10] = 0xff, 0xff};
	unsigned char quad[4];
	int i;

	if (!memcmp(a, mapped, sizeof(mapped))) {
		for (i = 0; i < 4; i++)
			quad[i] = a[15 - i];
		strcpy(__inet_quad(s, quad), ".in-addr.arpa");
		return;
	}
	for (i = 15; i >= 0; i--) {
		*s++ = "0123456789abcdef"[a[i] & 15];
		*s++ = '.';
		*s++ = "0123456789abcdef"[a[i] >> 4];
		*s++ = '.';
	}
	strcpy(s, "ip6.arpa");
}

hidden void __reverse_dns(char text[NAME_SIZE], const struct address *address)
{
	unsigned char query[DNS_QUERY_SIZE], answer[DNS_ANSWER_SIZE];
	struct dns_exchange x = {.query = query, .answer = answer};
	struct dns_records l;
	struct dns_conf conf;
	const unsigned char *p;
	char name[NAME_SIZE];

	write_name(name, address->bytes);
	x.query_n = __dns_query(query, name, 1, DNS_PTR);
	if (__dns_conf(&conf) || __dns_exchange(&conf, &x, 1, sizeof(answer)) || !x.answer_n)
		return;
	if (x.answer_n > DNS_ANSWER_SIZE)
		x.answer_n = DNS_ANSWER_SIZE;
	if (!__dns_open(&l, answer, x.answer_n, name))
		return;
	p = __dns_next(&l, name, DNS_PTR);
	if (p && dn_expand(answer, l.next, p, name, sizeof(name)) > 0 && __host_name(name))
		strcpy(text, name);
}
