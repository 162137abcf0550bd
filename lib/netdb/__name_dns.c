/* SPDX-License-Identifier: 0BSD */
/*
 * __name_dns - addresses of a name that name servers know
 *
 * Both families are asked for at once. A name with fewer dots than ndots is tried below each of the
 * domains to search first; one that ends in a dot is not. The first name that exists counts.
 *
 * Returns  how many; 0 no such name; EAI_NODATA, EAI_AGAIN, EAI_SYSTEM
 * Source   musl 1.2.6 src/network/lookup_name.c for the policy; Linux man 5 resolv.conf
 */
#include <string.h>

#include "internal/dns.h"
#include "internal/syscall_ret.h"

struct asked {
	const struct dns_conf *conf;
	struct address *to;
	char *canon;
	int family;
};

/* The addresses in an answer to a question for name, behind the n that there are. */
static int addresses(
    struct asked *a, const struct dns_exchange *x, const char *name, int type, int n)
{
	int size = type == DNS_A ? 4 : 16;
	char owner[NAME_SIZE];
	struct dns_records l;
	const unsigned char *p;

	strcpy(owner, name);
	if (!__dns_open(&l, x->answer,
	        x->answer_n < DNS_ANSWER_SIZE ? x->answer_n : DNS_ANSWER_SIZE, owner))
		return n;
	while (n < MAX_ADDRESSES && (p = __dns_next(&l, owner, type))) {
		if (l.next - p != size)
			continue;
		__address_set(a->to + n++, type == DNS_A ? AF_INET : AF_INET6, p);
	}
	if (__host_name(owner))
		strcpy(a->canon, owner);
	return n;
}

static int one(struct asked *a, const char *name)
{
	unsigned char query[2][DNS_QUERY_SIZE], answer[2][DNS_ANSWER_SIZE];
	struct dns_exchange x[2];
	int type[2], n = 0, count = 0, i, result;

	if (a->family != AF_INET6)
		type[n++] = DNS_A;
	if (a->family != AF_INET)
		type[n++] = DNS_AAAA;
	for (i = 0; i < n; i++) {
		x[i].query = query[i];
		x[i].answer = answer[i];
		x[i].query_n = __dns_query(query[i], name, 1, type[i]);
		if (x[i].query_n < 0)
			return 0;
	}
	/* The two are never mistaken for each other. */
	query[1][0] = query[0][0] ^ 0x80;
	result = __dns_exchange(a->conf, x, n, DNS_ANSWER_SIZE);
	if (result) {
		fail(-result);
		return EAI_SYSTEM;
	}
	for (i = 0; i < n; i++) {
		if (!x[i].answer_n)
			return EAI_AGAIN;
		if ((x[i].answer[3] & 15) == DNS_NXDOMAIN)
			return 0;
	}
	while (n--)
		count = addresses(a, x + n, name, type[n], count);
	return count ? count : EAI_NODATA;
}

/* The name below each domain, in canon, which has it with a dot of length n behind. */
static int below(struct asked *a, const char *search, size_t n)
{
	const char *end;
	int count;

	for (; *search; search = end + 1) {
		end = strchr(search, ' ');
		if (n + 1 + (end - search) >= NAME_SIZE)
			continue;
		a->canon[n] = '.';
		memcpy(a->canon + n + 1, search, end - search);
		a->canon[n + 1 + (end - search)] = 0;
		count = one(a, a->canon);
		if (count)
			return count;
	}
	return 0;
}

hidden int __name_dns(struct address *to, char canon[NAME_SIZE], const char *name, int family)
{
	struct dns_conf conf;
	struct asked a = {&conf, to, canon, family};
	unsigned dots = 0;
	size_t n;
	int result;

	for (n = 0; name[n]; n++) {
		/* Names of hosts are printable ASCII. */
		if (name[n] - '!' + 0U > '~' - '!')
			return 0;
		dots += name[n] == '.';
	}
	result = __dns_conf(&conf);
	if (result) {
		fail(-result);
		return EAI_SYSTEM;
	}
	if (name[n - 1] == '.') {
		/* The root is no host, and one dot is enough. */
		if (!--n || name[n - 1] == '.')
			return 0;
	} else if (dots < conf.dots) {
		result = below(&a, conf.search, n);
		if (result)
			return result;
	}
	canon[n] = 0;
	return one(&a, canon);
}
