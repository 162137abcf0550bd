/* SPDX-License-Identifier: 0BSD */
/* The state of __dns_exchange, and how it asks by streams. */
#ifndef MOTE_LIB_INTERNAL_DNS_STREAM_H
#define MOTE_LIB_INTERNAL_DNS_STREAM_H

#include <poll.h>

#include "internal/dns.h"

struct dns_asking {
	const struct dns_conf *conf;
	struct dns_exchange *x;
	int n, room;
	int server_n, family;
	socklen_t server_size;
	/* Answers that may still come, and how often a server that failed is asked again. */
	int waiting, retries;
	union socket_address server[DNS_SERVERS];
	struct pollfd poll[3]; /* of the streams, then of the datagrams */
};

/* Fill in the servers and make a socket for datagrams: it, or a negative error number. */
hidden int __dns_servers(struct dns_asking *);

/* Ask server j question i by a stream; go on when the kernel says so. */
hidden void __dns_stream_open(struct dns_asking *, int i, int j);
hidden void __dns_stream_step(struct dns_asking *, int i);

#endif
