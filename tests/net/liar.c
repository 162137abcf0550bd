/* SPDX-License-Identifier: 0BSD */
/*
 * liar ADDRESS... - a name server on port 53 of each address, which lies as a name's first part
 * says
 *
 * The true address of every name is 10.9.8.7 or fd00::7, that of a lie 6.6.6.6 or 6::6. A lie is
 * followed by the truth at once, so that nobody has to wait for who does not believe it; "only"
 * before the lie keeps the truth back. The list of lies is in udp() and tcp().
 *
 * "SIGUSR1" writes what has been asked: questions, different ids, different ports, pairs of the
 * same id, to the file `asked` of the working directory.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { A = 1, CNAME = 5, PTR = 12, AAAA = 28, OTHER_PORT = 1 };

struct message {
	unsigned char b[70000];
	int n;
};

struct question {
	unsigned char b[600];
	int n, end, type, number;
	char name[256], lie[64];
	int only;
};

static int other_port, other_address = -1;
static volatile sig_atomic_t wanted;
static int asked, same_ids;
static unsigned char ids[65536], ports[65536];

static void byte(struct message *m, int b)
{
	m->b[m->n++] = b;
}

static void two(struct message *m, int n)
{
	byte(m, n >> 8);
	byte(m, n);
}

static void bytes(struct message *m, const void *b, int n)
{
	memcpy(m->b + m->n, b, n);
	m->n += n;
}

static void name(struct message *m, const char *s)
{
	while (*s) {
		int n = strcspn(s, ".");

		byte(m, n);
		bytes(m, s, n);
		s += n + (s[n] == '.');
	}
	byte(m, 0);
}

/* Header with the question; answers are counted by record(). */
static void start(struct message *m, const struct question *q, int code)
{
	m->n = 0;
	bytes(m, q->b, 2);
	byte(m, 0x80 | (q->b[2] & 1));
	byte(m, 0x80 | code);
	two(m, 1);
	two(m, 0);
	two(m, 0);
	two(m, 0);
	bytes(m, q->b + 12, q->end - 12);
}

/* Owner: NULL is the question's name. */
static void head(struct message *m, const char *owner, int type, int size)
{
	if (owner)
		name(m, owner);
	else
		two(m, 0xc00c);
	two(m, type);
	two(m, 1);
	two(m, 0);
	two(m, 60);
	two(m, size);
	if (!++m->b[7])
		m->b[6]++;
}

static void address(struct message *m, const char *owner, int type, int truth)
{
	unsigned char a[16];
	const char *s = type == AAAA ? truth ? "fd00::7" : "6::6" : truth ? "10.9.8.7" : "6.6.6.6";

	inet_pton(type == AAAA ? AF_INET6 : AF_INET, s, a);
	head(m, owner, type, type == AAAA ? 16 : 4);
	bytes(m, a, type == AAAA ? 16 : 4);
}

static void alias(struct message *m, const char *owner, const char *target)
{
	int at;

	head(m, owner, CNAME, 0);
	at = m->n;
	name(m, target);
	m->b[at - 1] = m->n - at;
}

static void truth(struct message *m, const struct question *q)
{
	start(m, q, 0);
	if (q->type == PTR) {
		int at;

		head(m, NULL, PTR, 0);
		at = m->n;
		name(m, "true.test");
		m->b[at - 1] = m->n - at;
	} else if (q->type == A || q->type == AAAA) {
		address(m, NULL, q->type, 1);
	}
}

static void lying(struct message *m, const struct question *q)
{
	start(m, q, 0);
	address(m, NULL, q->type, 0);
}

static void chain(struct message *m, const struct question *q, int n)
{
	char from[32], to[32];
	int i;

	start(m, q, 0);
	for (i = 0; i < n; i++) {
		snprintf(from, sizeof(from), "c%d.test", i);
		snprintf(to, sizeof(to), "c%d.test", i + 1);
		alias(m, i ? from : NULL, to);
	}
	address(m, to, q->type, 1);
}

static int is(const struct question *q, const char *lie)
{
	return !strcmp(q->lie, lie);
}

/* What a lie sends by datagram; 0 if there is no such lie. */
static int udp(struct message *m, const struct question *q)
{
	int i;

	if (is(q, "id")) {
		lying(m, q);
		m->b[1] ^= 1;
	} else if (is(q, "query")) {
		lying(m, q);
		m->b[2] &= 0x7f;
	} else if (is(q, "operation")) {
		lying(m, q);
		m->b[2] |= 2 << 3;
	} else if (is(q, "question")) {
		lying(m, q);
		m->b[13] ^= 1;
	} else if (is(q, "type")) {
		lying(m, q);
		m->b[q->end - 3] ^= A ^ AAAA;
	} else if (is(q, "class")) {
		lying(m, q);
		m->b[q->end - 1] = 3;
	} else if (is(q, "noquestion")) {
		lying(m, q);
		m->b[5] = 0;
	} else if (is(q, "twoquestions")) {
		lying(m, q);
		m->b[5] = 2;
	} else if (is(q, "empty")) {
		m->n = 0;
	} else if (is(q, "three")) {
		lying(m, q);
		m->n = 3;
	} else if (is(q, "header")) {
		lying(m, q);
		m->n = 12;
	} else if (is(q, "halfquestion")) {
		lying(m, q);
		m->n = q->end - 1;
	} else if (is(q, "port") || is(q, "address")) {
		lying(m, q);
	} else if (is(q, "servfail") || is(q, "refused") || is(q, "notimp") || is(q, "formerr")) {
		start(m, q, is(q, "servfail") ? 2 : is(q, "refused") ? 5 : is(q, "notimp") ? 4 : 1);
	} else if (is(q, "code9")) {
		start(m, q, 9);
	} else if (is(q, "case")) {
		truth(m, q);
		m->b[13] ^= 32;
	} else if (is(q, "other")) { /* the other type's record under the right question */
		truth(m, q);
		address(m, NULL, q->type == A ? AAAA : A, 0);
	} else if (is(q, "owner")) {
		start(m, q, 0);
		address(m, "owner.example", q->type, 0);
		address(m, NULL, q->type, 1);
		address(m, "test", q->type, 0);
	} else if (is(q, "chaos")) {
		truth(m, q);
		address(m, NULL, q->type, 0);
		m->b[m->n - (q->type == A ? 11 : 23)] = 3;
	} else if (is(q, "length3") || is(q, "length5")) {
		start(m, q, 0);
		head(m, NULL, q->type, is(q, "length3") ? 3 : 5);
		bytes(m, "\6\6\6\6\6", is(q, "length3") ? 3 : 5);
		address(m, NULL, q->type, 1);
	} else if (is(q, "length65535")) {
		truth(m, q);
		head(m, NULL, q->type, 65535);
	} else if (is(q, "cut")) { /* the last record ends too early */
		truth(m, q);
		address(m, NULL, q->type, 0);
		m->n--;
	} else if (is(q, "count")) { /* more are counted than there are */
		truth(m, q);
		m->b[6] = 19;
	} else if (is(q, "authority")) { /* other sections are no answer */
		truth(m, q);
		address(m, NULL, q->type, 0);
		m->b[7]--;
		m->b[9]++;
	} else if (is(q, "self")) {
		start(m, q, 0);
		alias(m, NULL, q->name);
		address(m, "x.test", q->type, 0);
	} else if (is(q, "ring")) {
		start(m, q, 0);
		alias(m, NULL, "a.test");
		alias(m, "a.test", "b.test");
		alias(m, "b.test", "a.test");
	} else if (is(q, "chain16") || is(q, "chain40")) {
		chain(m, q, atoi(q->lie + 5));
		if (m->n > 512) {
			start(m, q, 0);
			m->b[2] |= 2;
		}
	} else if (is(q, "order")) {
		start(m, q, 0);
		address(m, "b.test", q->type, 1);
		alias(m, "a.test", "b.test");
		alias(m, NULL, "a.test");
	} else if (is(q, "away")) { /* an alias whose addresses are not in the answer */
		start(m, q, 0);
		alias(m, NULL, "away.example");
		address(m, NULL, q->type, 0);
	} else if (is(q, "badalias")) {
		start(m, q, 0);
		alias(m, NULL, "bad\nname.test");
		address(m, "bad\nname.test", q->type, 1);
	} else if (is(q, "selfpointer") || is(q, "forward") || is(q, "past")) {
		truth(m, q);
		i = m->n;
		address(m, NULL, q->type, 0);
		if (is(q, "selfpointer"))
			m->b[i + 1] = i;
		else if (is(q, "forward"))
			m->b[i + 1] = i + 2;
		else
			m->b[i] = 0xff;
	} else if (is(q, "pointeralias")) { /* data that points past the end, or to itself */
		start(m, q, 0);
		head(m, NULL, CNAME, 2);
		two(m, 0xc000 + m->n);
		address(m, NULL, q->type, 1);
	} else if (is(q, "label")) { /* a kind of part that is not assigned */
		truth(m, q);
		i = m->n;
		address(m, NULL, q->type, 0);
		m->b[i] = 0x80;
	} else if (is(q, "many")) { /* more than have room in a list */
		start(m, q, 0);
		for (i = 0; i < 60; i++)
			address(m, NULL, q->type, 1);
		if (m->n > 512) {
			start(m, q, 0);
			m->b[2] |= 2;
		}
	} else if (is(q, "big")) { /* a datagram that no buffer takes, not marked as cut */
		start(m, q, 0);
		for (i = 0; i < 400; i++)
			address(m, NULL, q->type, 0);
	} else if (!strncmp(q->lie, "tc", 2)) {
		start(m, q, 0);
		if (is(q, "tcpart"))
			address(m, NULL, q->type, 0);
		m->b[2] |= 2;
	} else if (is(q, "nx")) {
		start(m, q, 3);
	} else if (is(q, "nodata")) {
		start(m, q, 0);
	} else if (is(q, "nx4") || is(q, "no4") || is(q, "no6")) {
		truth(m, q);
		if (q->type == (is(q, "no6") ? AAAA : A))
			start(m, q, is(q, "nx4") ? 3 : 0);
	} else if (is(q, "badname")) {
		start(m, q, 0);
		head(m, NULL, PTR, 10);
		name(m, "evil\n\tx");
		m->b[m->n - 11] = 9;
	} else if (!is(q, "silent")) {
		return 0;
	}
	return 1;
}

/* These are the truth already, or the only thing there is to say. */
static int is_last(const struct question *q)
{
	static const char *const last[] = {"case", "other", "owner", "chaos", "length3", "length5",
	    "length65535", "cut", "count", "authority", "self", "ring", "chain16", "chain40",
	    "order", "away", "badalias", "selfpointer", "forward", "past", "pointeralias", "label",
	    "many", "big", "nx", "nodata", "nx4", "no4", "no6", "badname", "silent"};
	unsigned i;

	for (i = 0; i < sizeof(last) / sizeof(*last); i++)
		if (is(q, last[i]))
			return 1;
	return !strncmp(q->lie, "tc", 2) || q->only;
}

static int parse(struct question *q)
{
	int i = 12, n = 0;
	char *p;

	if (q->n < 17)
		return 0;
	while (i < q->n && q->b[i] && n + q->b[i] < 250) {
		memcpy(q->name + n, q->b + i + 1, q->b[i]);
		n += q->b[i] + 1;
		q->name[n - 1] = '.';
		i += q->b[i] + 1;
	}
	q->name[n ? n - 1 : 0] = 0;
	q->type = q->b[i + 1] << 8 | q->b[i + 2];
	q->end = i + 5;
	p = q->name;
	q->only = !strncmp(p, "only.", 5);
	if (q->only)
		p += 5;
	snprintf(q->lie, sizeof(q->lie), "%.*s", (int)strcspn(p, "."), p);
	return q->end <= q->n;
}

static void pause_ms(int ms)
{
	nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000L}, NULL);
}

static void count(const struct question *q, int port)
{
	static int last = -1;
	int id = q->b[0] << 8 | q->b[1];

	asked++;
	same_ids += id == last;
	last = id;
	ids[id] = 1;
	ports[port] = 1;
}

static void answer_udp(int fd)
{
	static struct question held;
	static struct message m;
	struct sockaddr_storage from;
	socklen_t size = sizeof(from);
	struct question q;
	int out = fd, i;
	static int fails;

	q.n = recvfrom(fd, q.b, sizeof(q.b), 0, (void *)&from, &size);
	if (!parse(&q))
		return;
	count(&q, ntohs(((struct sockaddr_in *)&from)->sin_port));
	if (is(&q, "reverse")) { /* the second question of a pair is answered first */
		if (held.n) {
			truth(&m, &q);
			sendto(fd, m.b, m.n, 0, (void *)&from, size);
			truth(&m, &held);
			sendto(fd, m.b, m.n, 0, (void *)&from, size);
			held.n = 0;
		} else {
			held = q;
		}
		return;
	}
	if (is(&q, "failfirst")) { /* servfail once, then the truth */
		start(&m, &q, 2);
		if (fails++ % 2)
			truth(&m, &q);
		sendto(fd, m.b, m.n, 0, (void *)&from, size);
		return;
	}
	if (is(&q, "late") && !(q.number = fails++ % 3 == 2)) /* two of three get lost */
		return;
	if (is(&q, "twice")) {
		truth(&m, &q);
		for (i = 0; i < 3; i++)
			sendto(fd, m.b, m.n, 0, (void *)&from, size);
		return;
	}
	if (udp(&m, &q)) {
		if (is(&q, "port"))
			out = other_port;
		if (is(&q, "address"))
			out = other_address;
		if (!is(&q, "silent") && out >= 0)
			sendto(out, m.b, m.n, 0, (void *)&from, size);
		if (is_last(&q))
			return;
	}
	truth(&m, &q);
	sendto(fd, m.b, m.n, 0, (void *)&from, size);
}

/* A child for each stream. */
static void answer_tcp(int listener)
{
	int fd = accept(listener, NULL, NULL), i, n;
	static struct message m, out;
	unsigned char length[2];
	struct question q;

	if (fd < 0 || fork()) {
		close(fd);
		return;
	}
	if (recv(fd, length, 2, MSG_WAITALL) != 2)
		_exit(1);
	q.n = length[0] << 8 | length[1];
	if (q.n > (int)sizeof(q.b) || recv(fd, q.b, q.n, MSG_WAITALL) != q.n || !parse(&q))
		_exit(1);
	truth(&m, &q);
	if (is(&q, "tclie")) {
		lying(&m, &q);
		m.b[0] ^= 1;
	} else if (is(&q, "tcmany") || is(&q, "many")) {
		start(&m, &q, 0);
		for (i = 0; i < (is(&q, "many") ? 60 : q.type == A ? 4000 : 2300); i++)
			address(&m, NULL, q.type, 1);
	} else if (is(&q, "chain16") || is(&q, "chain40")) {
		chain(&m, &q, atoi(q.lie + 5));
	} else if (is(&q, "tcfail")) {
		start(&m, &q, 2);
	} else if (is(&q, "tcslow")) {
		pause_ms(300);
	}
	n = m.n;
	out.n = 0;
	if (is(&q, "tcclose"))
		_exit(0);
	if (is(&q, "tc0") || is(&q, "tc1") || is(&q, "tc65535"))
		n = atoi(q.lie + 2);
	if (is(&q, "tchalf"))
		m.n--;
	two(&out, n);
	bytes(&out, m.b, m.n);
	if (is(&q, "tcdrip"))
		for (i = 0; i < out.n; i++) {
			send(fd, out.b + i, 1, MSG_NOSIGNAL);
			pause_ms(2);
		}
	else
		for (i = 0; i < out.n && (n = send(fd, out.b + i, out.n - i, MSG_NOSIGNAL)) > 0;
		     i += n)
			;
	_exit(0);
}

static int at(const char *s, int type, int port)
{
	struct sockaddr_in6 v6 = {.sin6_family = AF_INET6, .sin6_port = htons(port)};
	struct sockaddr_in v4 = {.sin_family = AF_INET, .sin_port = htons(port)};
	int is6 = inet_pton(AF_INET6, s, &v6.sin6_addr) == 1, on = 1, fd;

	fd = socket(is6 ? AF_INET6 : AF_INET, type, 0);
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
	if (is6)
		setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof(on));
	else
		inet_pton(AF_INET, s, &v4.sin_addr);
	if (bind(fd, is6 ? (void *)&v6 : (void *)&v4, is6 ? sizeof(v6) : sizeof(v4)) ||
	    (type == SOCK_STREAM && listen(fd, 50))) {
		perror(s);
		exit(1);
	}
	return fd;
}

static void want(int number)
{
	(void)number;
	wanted = 1;
}

static void report(void)
{
	FILE *f = fopen("asked.new", "w");
	int i, id_n = 0, port_n = 0;

	for (i = 0; i < 65536; i++) {
		id_n += ids[i];
		port_n += ports[i];
	}
	fprintf(f, "%d %d %d %d\n", asked, id_n, port_n, same_ids);
	fclose(f);
	rename("asked.new", "asked");
	memset(ids, 0, sizeof(ids));
	memset(ports, 0, sizeof(ports));
	wanted = asked = same_ids = 0;
}

int main(int argc, char **argv)
{
	struct pollfd p[32];
	int i;

	signal(SIGCHLD, SIG_IGN);
	signal(SIGUSR1, want);
	for (i = 1; i < argc && i < 16; i++) {
		p[2 * i - 2] = (struct pollfd){at(argv[i], SOCK_DGRAM, 53), POLLIN, 0};
		p[2 * i - 1] = (struct pollfd){at(argv[i], SOCK_STREAM, 53), POLLIN, 0};
	}
	other_port = at(argv[1], SOCK_DGRAM, 5353);
	/* From another address, but the right port: the last one is no name server of the tests. */
	other_address = p[2 * i - 4].fd;
	puts("ready");
	fflush(stdout);
	for (;;) {
		if (wanted)
			report();
		if (poll(p, 2 * i - 2, -1) <= 0)
			continue;
		for (int k = 0; k < 2 * i - 2; k++)
			if (p[k].revents)
				k & 1 ? answer_tcp(p[k].fd) : answer_udp(p[k].fd);
	}
}
