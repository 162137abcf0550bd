/* SPDX-License-Identifier: 0BSD */
/*
 * check - a health check: looks a name up, asks for a path, and says whether the answer is 200
 *
 * usage: check HOST PORT [PATH]; status 0 healthy, 1 not
 */
#include <netdb.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

static int fail(const char *why)
{
	write(2, "check: ", 7);
	write(2, why, strlen(why));
	write(2, "\n", 1);
	return 1;
}

static int reach(const struct addrinfo *a)
{
	struct timeval limit = {5, 0};
	int fd;

	for (; a; a = a->ai_next) {
		fd = socket(a->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
		if (fd < 0)
			continue;
		setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
		setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
		if (!connect(fd, a->ai_addr, a->ai_addrlen))
			return fd;
		close(fd);
	}
	return -1;
}

int main(int argc, char **argv)
{
	static const struct addrinfo hints = {.ai_socktype = SOCK_STREAM};
	const char *parts[] = {"GET ", argc > 3 ? argv[3] : "/", " HTTP/1.0\r\n\r\n"};
	struct addrinfo *list;
	char status[12];
	size_t n = 0, i;
	ssize_t got;
	int fd, trouble;

	if (argc < 3)
		return fail("usage: check HOST PORT [PATH]");
	signal(SIGPIPE, SIG_IGN);
	trouble = getaddrinfo(argv[1], argv[2], &hints, &list);
	if (trouble)
		return fail(gai_strerror(trouble));
	fd = reach(list);
	if (fd < 0)
		return fail("no connection");
	for (i = 0; i < 3; i++)
		if (write(fd, parts[i], strlen(parts[i])) < 0)
			return fail("no answer");
	while (n < sizeof(status) && (got = read(fd, status + n, sizeof(status) - n)) > 0)
		n += got;
	if (n < sizeof(status) || memcmp(status, "HTTP/1.", 7) || memcmp(status + 8, " 200", 4))
		return fail("the status is not 200");
	return 0;
}
