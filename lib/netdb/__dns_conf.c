/* SPDX-License-Identifier: 0BSD */
/*
 * __dns_conf - what /etc/resolv.conf says
 *
 * nameserver, at most three; search or domain, the last one counts; options ndots, timeout,
 * attempts and use-vc. Other words are passed over. Without a server it is this machine.
 *
 * Returns  0, or a negative error number if the file is there and cannot be opened
 * Source   Linux man 5 resolv.conf; musl 1.2.6 src/network/resolvconf.c for the limits
 */
#include <errno.h>
#include <string.h>

#include "internal/dns.h"
#include "internal/lines.h"

/* The value of an option such as "ndots:2", at most max. */
static void option(const char *word, const char *name, unsigned *to, unsigned max)
{
	size_t n = strlen(name);

	if (!strncmp(word, name, n) && __id(word + n, to) && *to > max)
		*to = max;
}

static void options(struct dns_conf *conf, const char *word)
{
	option(word, "ndots:", &conf->dots, 15);
	option(word, "timeout:", &conf->timeout, 60);
	option(word, "attempts:", &conf->attempts, 10);
	conf->tcp |= !strcmp(word, "use-vc");
}

static void domain(struct dns_conf *conf, const char *word, int n)
{
	char *end = conf->search + strlen(conf->search);

	/* What is too long to be one is no domain, nor is the rest then. */
	if (n + 2 <= conf->search + sizeof(conf->search) - end) {
		strcpy(end, word);
		strcpy(end + n, " ");
	}
}

static int line(struct dns_conf *conf, struct lines *l)
{
	char key[16], word[NAME_SIZE];
	int n = __lines_word(l, key, sizeof(key)), is_server, is_search;

	if (n <= 0)
		return n;
	is_server = !strcmp(key, "nameserver");
	is_search = !strcmp(key, "search") || !strcmp(key, "domain");
	if (is_search)
		*conf->search = 0;
	while ((n = __lines_word(l, word, sizeof(word))) > 0) {
		if (is_search) {
			domain(conf, word, n);
		} else if (is_server) {
			if (conf->server_n < DNS_SERVERS &&
			    __name_number(conf->server + conf->server_n, word, AF_UNSPEC) > 0)
				conf->server_n++;
			is_server = 0;
		} else if (!strcmp(key, "options")) {
			options(conf, word);
		}
	}
	return n;
}

hidden int __dns_conf(struct dns_conf *conf)
{
	struct lines l;
	int result;

	memset(conf, 0, sizeof(*conf));
	conf->timeout = 5;
	conf->attempts = 2;
	conf->dots = 1;
	result = __lines_open(&l, "/etc/resolv.conf");
	if (!result) {
		while (line(conf, &l) >= 0)
			;
		__lines_close(&l);
	} else if (result != -ENOENT && result != -ENOTDIR && result != -EACCES) {
		return result;
	}
	conf->timeout += !conf->timeout;
	conf->attempts += !conf->attempts;
	if (!conf->server_n)
		conf->server_n = __name_loopback(conf->server, AF_INET, 0);
	return 0;
}
