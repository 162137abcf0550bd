/* SPDX-License-Identifier: 0BSD */
/*
 * __dns_exchange - ask name servers, by datagrams and where these are too short by streams
 *
 * All servers are asked at once, and again after a share of the time, or as soon as none of them
 * has anything left to say; a server that failed is asked again at once, twice a question. The
 * first answer counts that is from a server's address, fits its question and says that the name is
 * there or is not. One that is cut short is asked for by a stream from the same server; if the
 * stream breaks, the question is open again. One socket is for all servers: its port is the
 * kernel's choice.
 *
 * Source   RFC 1035 §4.2, RFC 5452, RFC 7766; musl 1.2.6 src/network/res_msend.c for the policy
 */
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

#include "internal/dns_stream.h"
#include "sys/sys.h"

/* The first question without an answer or a stream. */
static int first_open(const struct dns_asking *a, int i)
{
	while (i < a->n && (a->x[i].answer_n || a->poll[i].fd >= 0))
		i++;
	return i;
}

static void ask(struct dns_asking *a, int i, int j)
{
	if (a->conf->tcp)
		__dns_stream_open(a, i, j);
	else
		a->waiting += sys_sendto(a->poll[a->n].fd, a->x[i].query, a->x[i].query_n,
		                  MSG_NOSIGNAL, &a->server[j].any, a->server_size) > 0;
}

/* A datagram of n bytes from server j, in the room of question t. */
static void take(struct dns_asking *a, int t, int n, int j)
{
	unsigned char *answer = a->x[t].answer;
	int i = t, code;

	while (i < a->n && !__dns_fits(a->x + i, answer, n < a->room ? n : a->room))
		i = first_open(a, i + 1);
	if (i >= a->n)
		return;
	code = answer[3] & 15;
	a->waiting--;
	if (code == DNS_SERVFAIL && a->retries) {
		a->retries--;
		ask(a, i, j);
	}
	if (code != DNS_NOERROR && code != DNS_NXDOMAIN)
		return;
	if (answer[2] & 2 || n > a->room) {
		__dns_stream_open(a, i, j);
	} else {
		a->x[t].answer = a->x[i].answer;
		a->x[i].answer = answer;
		a->x[i].answer_n = n;
	}
}

static void datagrams(struct dns_asking *a)
{
	union socket_address from;
	socklen_t size;
	int t, n, j;

	while ((t = first_open(a, 0)) < a->n) {
		size = sizeof(from);
		n = sys_recvfrom(
		    a->poll[a->n].fd, a->x[t].answer, a->room, MSG_TRUNC, &from.any, &size);
		if (n < 0)
			return;
		for (j = 0; j < a->server_n; j++)
			if (!memcmp(&from, a->server + j, a->server_size)) {
				take(a, t, n, j);
				break;
			}
	}
}

static long now(void)
{
	struct timespec ts;

	sys_clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

/* Attempt k: until all is answered, the time is over or nothing can come any more. */
static int attempt(struct dns_asking *a, int k)
{
	int i, j, left;
	long end = now() + a->conf->timeout * 1000 / a->conf->attempts;

	a->retries = 2 * a->n;
	a->waiting = 0;
	for (i = 0; i < a->n; i++)
		if (a->poll[i].fd >= 0)
			a->waiting++;
	for (i = first_open(a, 0); i < a->n; i = first_open(a, i + 1))
		for (j = 0; j < a->server_n; j++)
			if (!a->conf->tcp || j == k % a->server_n)
				ask(a, i, j);
	for (;;) {
		for (i = 0; i < a->n && a->x[i].answer_n; i++)
			;
		left = end - now();
		if (i == a->n || a->waiting <= 0 || left <= 0)
			return i == a->n;
		if (sys_poll(a->poll, a->n + 1, left) <= 0)
			continue;
		for (i = 0; i < a->n; i++)
			if (a->poll[i].fd >= 0 && a->poll[i].revents)
				__dns_stream_step(a, i);
		datagrams(a);
	}
}

hidden int __dns_exchange(const struct dns_conf *conf, struct dns_exchange *x, int n, int room)
{
	struct dns_asking a = {.conf = conf, .x = x, .n = n, .room = room};
	int result = __dns_servers(&a), i;

	if (result < 0)
		return result;
	a.poll[n].fd = result;
	a.poll[n].events = POLLIN;
	for (i = 0; i < n; i++) {
		x[i].answer_n = 0;
		a.poll[i].fd = -1;
	}
	for (i = 0; i < (int)conf->attempts && !attempt(&a, i); i++)
		;
	for (i = 0; i <= n; i++)
		if (a.poll[i].fd >= 0)
			sys_close(a.poll[i].fd);
	return 0;
}
