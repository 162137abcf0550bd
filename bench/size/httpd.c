/* SPDX-License-Identifier: 0BSD */
/* httpd PORT [COUNT]: serves the files below the current directory, one connection after another */
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static int put(int fd, const char *s, size_t n)
{
	ssize_t w;

	for (; n; s += w, n -= w)
		if ((w = write(fd, s, n)) < 0)
			return -1;
	return 0;
}

static int head(int fd, const char *status, const char *type, long length)
{
	char text[256];
	int n = snprintf(text, sizeof(text),
	    "HTTP/1.0 %s\r\nContent-Type: %s\r\nContent-Length: %ld\r\n\r\n", status, type, length);

	return put(fd, text, n);
}

static void refuse(int fd, const char *status)
{
	if (!head(fd, status, "text/plain", strlen(status)))
		put(fd, status, strlen(status));
}

static const char *type_of(const char *path)
{
	const char *ending = strrchr(path, '.');

	return ending && !strcmp(ending, ".html") ? "text/html" : "text/plain";
}

static void send_file(int fd, const char *path)
{
	static char buf[16384];
	struct stat st;
	ssize_t n;
	int file = open(path, O_RDONLY);

	if (file < 0) {
		refuse(fd, "404 Not Found");
		return;
	}
	if (fstat(file, &st) || !S_ISREG(st.st_mode))
		refuse(fd, "403 Forbidden");
	else if (!head(fd, "200 OK", type_of(path), st.st_size))
		while ((n = read(file, buf, sizeof(buf))) > 0 && !put(fd, buf, n))
			;
	close(file);
}

static void answer(int fd)
{
	char request[4096], *path, *end;
	ssize_t n, have = 0;

	do {
		n = read(fd, request + have, sizeof(request) - 1 - have);
		if (n <= 0)
			return;
		request[have += n] = 0;
	} while (!strstr(request, "\r\n\r\n"));
	path = strchr(request, ' ');
	if (!path || path[1] != '/' || !(end = strpbrk(path + 1, " ?\r"))) {
		refuse(fd, "400 Bad Request");
		return;
	}
	*path = *end = 0;
	path += 2;
	if (strcmp(request, "GET"))
		refuse(fd, "501 Not Implemented");
	else if (strstr(path, "..") || *path == '/')
		refuse(fd, "403 Forbidden");
	else
		send_file(fd, *path ? path : "index.html");
}

int main(int argc, char **argv)
{
	struct sockaddr_in address;
	int s, fd, one = 1, count = argc > 2 ? atoi(argv[2]) : -1;

	if (argc < 2) {
		fputs("usage: httpd PORT [COUNT]\n", stderr);
		return 2;
	}
	signal(SIGPIPE, SIG_IGN);
	memset(&address, 0, sizeof(address));
	address.sin_family = AF_INET;
	address.sin_port = htons(atoi(argv[1]));
	address.sin_addr.s_addr = htonl(INADDR_ANY);
	s = socket(AF_INET, SOCK_STREAM, 0);
	setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	if (bind(s, (struct sockaddr *)&address, sizeof(address)) || listen(s, 16)) {
		perror("httpd");
		return 1;
	}
	for (; count; count -= count > 0) {
		fd = accept(s, NULL, NULL);
		if (fd < 0)
			continue;
		answer(fd);
		close(fd);
	}
	return 0;
}
