/* SPDX-License-Identifier: 0BSD */
/*
 * lookup [OPTIONS] [NAME...] - print what getaddrinfo finds, one line a name: addresses in their
 * order, or the error
 *
 * -4, -6 family; -c canonical name; -p passive; -n numeric; -a addrconfig; -m v4mapped; -l all;
 * -s SERVICE; -t stream, -d datagram (else both, and raw); -r: the names are addresses, print their
 * names by getnameinfo; -h: by gethostbyname; -q TYPE: by res_query, print the answer's length;
 * -x N: look up each name N times, print what differs from the first time; -f: descriptors that are
 * left open. -i: time in ms, rounded to 100.
 */
#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <resolv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static const char *error_name(int e)
{
	switch (e) {
	case EAI_BADFLAGS:
		return "BADFLAGS";
	case EAI_NONAME:
		return "NONAME";
	case EAI_AGAIN:
		return "AGAIN";
	case EAI_FAIL:
		return "FAIL";
	case EAI_NODATA:
		return "NODATA";
	case EAI_FAMILY:
		return "FAMILY";
	case EAI_SOCKTYPE:
		return "SOCKTYPE";
	case EAI_SERVICE:
		return "SERVICE";
	case EAI_MEMORY:
		return "MEMORY";
	case EAI_SYSTEM:
		return "SYSTEM";
	case EAI_OVERFLOW:
		return "OVERFLOW";
	}
	return "unknown";
}

static void forward(
    char *line, size_t n, const char *name, const char *service, const struct addrinfo *hints)
{
	struct addrinfo *list, *p;
	char text[100];
	int e = getaddrinfo(name, service, hints, &list);

	if (e) {
		snprintf(line, n, " %s", error_name(e));
		return;
	}
	*line = 0;
	for (p = list; p; p = p->ai_next) {
		const struct sockaddr_in6 *v6 = (void *)p->ai_addr;
		const struct sockaddr_in *v4 = (void *)p->ai_addr;
		int is6 = p->ai_family == AF_INET6;

		if (p->ai_addrlen != (is6 ? sizeof(*v6) : sizeof(*v4)) ||
		    v4->sin_family != p->ai_family)
			strcat(line, " corrupt");
		inet_ntop(p->ai_family, is6 ? (void *)&v6->sin6_addr : (void *)&v4->sin_addr, text,
		    sizeof(text));
		if (is6 && v6->sin6_scope_id)
			sprintf(text + strlen(text), "%%%u", v6->sin6_scope_id);
		if (service)
			sprintf(text + strlen(text), "/%d.%d.%d", ntohs(v4->sin_port),
			    p->ai_socktype, p->ai_protocol);
		if (strlen(line) + strlen(text) + 2 < n)
			sprintf(line + strlen(line), " %s", text);
	}
	if (hints->ai_flags & AI_CANONNAME)
		snprintf(line + strlen(line), n - strlen(line), " = %s", list->ai_canonname);
	freeaddrinfo(list);
}

static void reverse(char *line, size_t n, const char *name, int flags)
{
	struct addrinfo hints = {.ai_flags = AI_NUMERICHOST}, *a;
	char host[300];
	int e = getaddrinfo(name, NULL, &hints, &a);

	if (!e) {
		e = getnameinfo(a->ai_addr, a->ai_addrlen, host, sizeof(host), NULL, 0, flags);
		freeaddrinfo(a);
	}
	snprintf(line, n, " %s", e ? error_name(e) : host);
}

static void by_name(char *line, size_t n, const char *name, int family)
{
	struct hostent *h = gethostbyname2(name, family ? family : AF_INET);
	char text[100], **p;

	if (!h) {
		snprintf(line, n, " %s", hstrerror(h_errno));
		return;
	}
	*line = 0;
	for (p = h->h_addr_list; *p; p++)
		sprintf(
		    line + strlen(line), " %s", inet_ntop(h->h_addrtype, *p, text, sizeof(text)));
	sprintf(line + strlen(line), " = %s", h->h_name);
}

static long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int main(int argc, char **argv)
{
	static char line[20000], first[20000];
	static unsigned char answer[65535];
	struct addrinfo hints = {.ai_socktype = SOCK_STREAM};
	const char *service = NULL;
	int c, times = 1, names = 0, host = 0, type = 0, left = 0, timed = 0, i, n;
	char open[100];
	long start;

	for (i = 0; i < 100; i++)
		open[i] = fcntl(i, F_GETFD) != -1;
	while ((c = getopt(argc, argv, "46cpnamls:tdurhq:x:fiz")) != -1)
		switch (c) {
		case '4':
			hints.ai_family = AF_INET;
			break;
		case '6':
			hints.ai_family = AF_INET6;
			break;
		case 'c':
			hints.ai_flags |= AI_CANONNAME;
			break;
		case 'p':
			hints.ai_flags |= AI_PASSIVE;
			break;
		case 'n':
			hints.ai_flags |= AI_NUMERICHOST;
			break;
		case 'a':
			hints.ai_flags |= AI_ADDRCONFIG;
			break;
		case 'm':
			hints.ai_flags |= AI_V4MAPPED;
			break;
		case 'l':
			hints.ai_flags |= AI_ALL;
			break;
		case 's':
			service = optarg;
			break;
		case 'd':
			hints.ai_socktype = SOCK_DGRAM;
			break;
		case 'u':
			hints.ai_socktype = 0;
			break;
		case 'z':
			hints.ai_flags |= AI_NUMERICSERV;
			break;
		case 'r':
			names = 1;
			break;
		case 'h':
			host = 1;
			break;
		case 'q':
			type = atoi(optarg);
			break;
		case 'x':
			times = atoi(optarg);
			break;
		case 'f':
			left = 1;
			break;
		case 'i':
			timed = 1;
			break;
		case 't':
			break;
		default:
			return 2;
		}
	if (optind == argc)
		argv[argc++] = "";
	for (; optind < argc; optind++) {
		const char *name = argv[optind];

		start = now();
		for (i = 0; i < times; i++) {
			if (names) {
				reverse(line, sizeof(line), name,
				    hints.ai_flags & AI_NUMERICHOST ? NI_NAMEREQD : 0);
			} else if (host) {
				by_name(line, sizeof(line), name, hints.ai_family);
			} else if (type) {
				n = res_query(name, 1, type, answer, sizeof(answer));
				if (n < 0)
					snprintf(line, sizeof(line), " %s", hstrerror(h_errno));
				else
					snprintf(line, sizeof(line), " %d bytes", n);
			} else {
				forward(line, sizeof(line), *name ? name : NULL, service, &hints);
			}
			if (!i)
				strcpy(first, line);
			else if (strcmp(first, line))
				printf("%s:%s, not%s\n", name, line, first);
		}
		printf("%s:%s", name, line);
		if (timed)
			printf(" in %ld", (now() - start + 50) / 100 * 100);
		putchar('\n');
	}
	if (left)
		for (i = 0; i < 100; i++)
			if (open[i] != (fcntl(i, F_GETFD) != -1))
				printf("descriptor %d is left open\n", i);
	return 0;
}
