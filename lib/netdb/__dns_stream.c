/* SPDX-License-Identifier: 0BSD */
/*
 * __dns_stream_open, __dns_stream_step - a question and its answer by a stream
 *
 * Each is preceded by its length in two bytes. What breaks leaves the question open.
 *
 * Source   RFC 1035 §4.2.2, RFC 7766 §8
 */
#include <errno.h>
#include <stddef.h>
#include <sys/socket.h>

#include "internal/dns_stream.h"
#include "sys/sys.h"

hidden void __dns_stream_open(struct dns_asking *a, int i, int j)
{
	int fd = sys_socket(a->family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), result;

	if (fd < 0)
		return;
	result = sys_connect(fd, &a->server[j].any, a->server_size);
	if (result && result != -EINPROGRESS) {
		sys_close(fd);
		return;
	}
	a->poll[i].fd = fd;
	a->poll[i].events = POLLOUT;
	a->x[i].stream_n = 0;
	a->waiting++;
}

/* Two bytes and the question have room in the kernel's buffer, or the stream counts as broken. */
static int send_question(int fd, const struct dns_exchange *x)
{
	unsigned char length[2] = {x->query_n >> 8, x->query_n};

	return sys_sendto(fd, length, 2, MSG_NOSIGNAL | MSG_MORE, NULL, 0) == 2 &&
	       sys_sendto(fd, x->query, x->query_n, MSG_NOSIGNAL, NULL, 0) == x->query_n;
}

/* Some more bytes: whether there may be more; answer_n if that was all. */
static int receive(int fd, struct dns_exchange *x, int room)
{
	int length = 0, limit, n;
	unsigned char *to = x->length + x->stream_n;

	limit = 2;
	if (x->stream_n >= 2) {
		length = x->length[0] << 8 | x->length[1];
		limit += length < room ? length : room;
		to = x->answer + x->stream_n - 2;
	}
	n = sys_recvfrom(fd, to, limit - x->stream_n, 0, NULL, NULL);
	if (n <= 0)
		return n == -EAGAIN || n == -EINTR;
	x->stream_n += n;
	if (x->stream_n < limit || limit == 2)
		return 1;
	if (__dns_fits(x, x->answer, limit - 2) &&
	    ((x->answer[3] & 15) == DNS_NOERROR || (x->answer[3] & 15) == DNS_NXDOMAIN))
		x->answer_n = length;
	return 0;
}

hidden void __dns_stream_step(struct dns_asking *a, int i)
{
	struct pollfd *p = a->poll + i;
	int go_on;

	if (p->events == POLLOUT) {
		go_on = send_question(p->fd, a->x + i);
		p->events = POLLIN;
	} else {
		go_on = receive(p->fd, a->x + i, a->room);
	}
	if (!go_on) {
		sys_close(p->fd);
		p->fd = -1;
		a->waiting--;
	}
}
