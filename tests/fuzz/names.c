/* SPDX-License-Identifier: 0BSD */
/*
 * What reads answers of name servers, /etc/hosts, /etc/services and /etc/resolv.conf, under
 * libFuzzer with the sanitizers. The first byte says which; the rest is the message or the file.
 *
 * The objects are compiled from the library's sources, with the file in memory.
 */
#include <arpa/nameser.h>
#include <errno.h>
#include <netdb.h>
#include <resolv.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "internal/dns.h"
#include "internal/lines.h"

static const unsigned char *file;
static size_t left;

int __lines_open(struct lines *l, const char *path)
{
	(void)path;
	l->pos = l->end = 0;
	return 0;
}

void __lines_close(struct lines *l)
{
	(void)l;
}

int __lines_byte(struct lines *l)
{
	if (l->pos == l->end) {
		l->end = left < sizeof(l->buf) ? left : sizeof(l->buf);
		l->pos = 0;
		memcpy(l->buf, file, l->end);
		file += l->end;
		left -= l->end;
	}
	return l->pos < l->end ? (unsigned char)l->buf[l->pos++] : -1;
}

int __id(const char *s, unsigned *id)
{
	unsigned long n = 0;

	do {
		if (*s - '0' + 0U > 9)
			return 0;
		n = n * 10 + (*s - '0');
		if (n > 0xffffffff)
			return 0;
	} while (*++s);
	*id = n;
	return 1;
}

unsigned __scope_number(const char *name)
{
	return *name == 'l';
}

long __fail(int error)
{
	errno = error;
	return -1;
}

static void check(int holds)
{
	if (!holds)
		abort();
}

static void message(const unsigned char *m, int n)
{
	static const unsigned char query[] = "\0\0\1\0\0\1\0\0\0\0\0\0\1a\4test\0\0\1\0\1";
	static const int types[] = {DNS_A, DNS_AAAA, DNS_PTR, DNS_CNAME};
	struct dns_exchange x = {.query = query, .query_n = sizeof(query) - 1};
	unsigned char copy[600];
	struct dns_records l;
	const unsigned char *p;
	char name[256], text[256];
	ns_msg parsed;
	ns_rr rr;

	for (int i = 0; i < n; i++) {
		int used = dn_expand(m, m + n, m + i, text, sizeof(text));

		check(used < 0 || (used <= n - i && strlen(text) < 254));
		check(used < 0 || dn_skipname(m + i, m + n) == used);
		dn_expand(m, m + n, m + i, text, i % 8);
	}
	if (!ns_initparse(m, n, &parsed))
		for (int s = 0; s < ns_s_max; s++)
			for (int i = 0;
			     i < ns_msg_count(parsed, s) && !ns_parserr(&parsed, s, i, &rr); i++)
				check(rr.rdlength <= n);
	/* What fits the question is looked at as an answer. */
	if (n > (int)sizeof(copy) || n < (int)sizeof(query) - 1)
		return;
	__dns_fits(&x, m, n);
	memcpy(copy, m, n);
	memcpy(copy, query, 6);
	copy[2] |= 0x80;
	memcpy(copy + 12, query + 12, sizeof(query) - 13);
	check(__dns_fits(&x, copy, n));
	for (int t = 0; t < 4; t++) {
		strcpy(name, "a.test");
		if (!__dns_open(&l, copy, n, name))
			continue;
		check(strlen(name) < 254);
		while ((p = __dns_next(&l, name, types[t])))
			check(p >= copy && p <= l.next && l.next <= copy + n);
	}
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	struct address a[MAX_ADDRESSES];
	struct service s[MAX_SERVICES];
	char name[NAME_SIZE] = "a.test";
	struct dns_conf conf;
	unsigned char *exact;
	int count;

	if (!n)
		return 0;
	/* Bytes behind the end are noticed. */
	exact = malloc(n - 1);
	memcpy(exact, data + 1, n - 1);
	file = exact;
	left = n - 1;
	switch (data[0] % 5) {
	case 0:
		message(exact, n - 1);
		break;
	case 1:
		count = __name_hosts(a, name, "a.test", AF_UNSPEC);
		check(count <= MAX_ADDRESSES && strlen(name) < NAME_SIZE);
		break;
	case 2:
		count = __service_lookup(s, "www", 0, 0, 0);
		check(count <= MAX_SERVICES && count);
		break;
	case 3:
		check(!__dns_conf(&conf));
		check(conf.server_n > 0 && conf.server_n <= DNS_SERVERS && conf.attempts &&
		      conf.timeout);
		check(conf.attempts <= 10 && conf.timeout <= 60 && conf.dots <= 15);
		check(!*conf.search || conf.search[strlen(conf.search) - 1] == ' ');
		break;
	case 4:
		a->scope = 0;
		memset(a->bytes, 1, 16);
		__reverse_hosts(name, a);
		__reverse_services(name, 80, "/tcp");
		break;
	}
	free(exact);
	return 0;
}
