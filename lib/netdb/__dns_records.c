/* SPDX-License-Identifier: 0BSD */
/*
 * __dns_open, __dns_next - the records of an answer that are a name's
 *
 * Records of other names, types and classes are passed over; what is malformed ends them. A name is
 * followed through at most 48 aliases, in whatever order they are.
 *
 * Source   RFC 1035 §4.1.3, §3.6.2
 */
#include <resolv.h>
#include <strings.h>

#include "internal/dns.h"

#define MAX_ALIASES 48

hidden const unsigned char *__dns_next(struct dns_records *l, const char *name, int type)
{
	char owner[NAME_SIZE];
	const unsigned char *p;
	int n;

	while (l->left-- > 0) {
		n = dn_expand(l->message, l->end, l->next, owner, sizeof(owner));
		if (n < 0 || l->end - l->next - n < 10)
			break;
		p = l->next + n + 10;
		n = p[-2] << 8 | p[-1];
		if (l->end - p < n)
			break;
		l->next = p + n;
		if ((p[-10] << 8 | p[-9]) == type && !p[-8] && p[-7] == 1 &&
		    !strcasecmp(owner, name))
			return p;
	}
	l->left = 0;
	return NULL;
}

hidden int __dns_open(
    struct dns_records *l, const unsigned char *message, int n, char name[NAME_SIZE])
{
	struct dns_records start;
	const unsigned char *p;
	char alias[NAME_SIZE];
	int i;

	l->message = message;
	l->end = message + n;
	l->left = message[6] << 8 | message[7];
	n = dn_skipname(message + DNS_HEADER, l->end);
	if (n < 0)
		return 0;
	/* Type and class are there, or __dns_fits would not have let it in. */
	l->next = message + DNS_HEADER + n + 4;
	for (i = 0; i < MAX_ALIASES; i++) {
		start = *l;
		p = __dns_next(&start, name, DNS_CNAME);
		if (!p)
			break;
		if (dn_expand(message, start.next, p, alias, sizeof(alias)) != start.next - p)
			return 0;
		__builtin_strcpy(name, alias);
	}
	return i < MAX_ALIASES;
}
