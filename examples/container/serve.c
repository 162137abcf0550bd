/* SPDX-License-Identifier: 0BSD */
/*
 * serve - a server of static files over HTTP/1.0: GET and HEAD, one connection at a time
 *
 * usage: serve PORT FOLDER
 *
 * A path cannot leave the folder. Names are taken as they come (no %xx is decoded), a component
 * that begins with a dot is refused, and the kernel resolves the rest with RESOLVE_BENEATH, which
 * symbolic links do not pass either. A client has five seconds for each read and write.
 */
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <mote/sys.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#define REQUEST_MAX 4096

static int die(const char *what)
{
	write(2, what, strlen(what));
	write(2, "\n", 1);
	return 1;
}

static int put(int fd, const char *s, size_t n)
{
	ssize_t done;

	for (; n; s += done, n -= done) {
		done = write(fd, s, n);
		if (done <= 0)
			return -1;
	}
	return 0;
}

static void answer(int fd, const char *status)
{
	put(fd, "HTTP/1.0 ", 9);
	put(fd, status, strlen(status));
	put(fd, "\r\nContent-Length: 0\r\n\r\n", 23);
}

/* The head of a request to its empty line, as a string; 0 if it does not come or is too long. */
static int read_head(int fd, char *head)
{
	size_t n = 0;
	ssize_t got;

	do {
		got = n < REQUEST_MAX - 1 ? read(fd, head + n, REQUEST_MAX - 1 - n) : 0;
		if (got <= 0)
			return 0;
		n += got;
		head[n] = 0;
	} while (!strstr(head, "\r\n\r\n"));
	return 1;
}

static int open_beneath(int folder, const char *path)
{
	struct open_how how = {
	    .flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC,
	    .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS,
	};

	if (*path != '/' || strstr(path, "/."))
		return -1;
	while (*path == '/')
		path++;
	return sys_openat2(folder, *path ? path : "index.html", &how, sizeof(how));
}

static void put_length(int fd, unsigned long long n)
{
	char text[24], *p = text + sizeof(text);

	do
		*--p = '0' + n % 10;
	while (n /= 10);
	put(fd, "HTTP/1.0 200 OK\r\nContent-Length: ", 33);
	put(fd, p, text + sizeof(text) - p);
	put(fd, "\r\n\r\n", 4);
}

static void put_file(int fd, int file, int body)
{
	static char block[16384];
	struct stat st;
	ssize_t n;

	if (fstat(file, &st) || !S_ISREG(st.st_mode)) {
		answer(fd, "404 Not Found");
		return;
	}
	put_length(fd, st.st_size);
	while (body && (n = read(file, block, sizeof(block))) > 0)
		if (put(fd, block, n))
			return;
}

static void serve(int fd, int folder)
{
	static char head[REQUEST_MAX];
	char *path, *end;
	int file, body;

	if (!read_head(fd, head)) {
		answer(fd, "400 Bad Request");
		return;
	}
	body = !strncmp(head, "GET ", 4);
	if (!body && strncmp(head, "HEAD ", 5)) {
		answer(fd, "501 Not Implemented");
		return;
	}
	path = strchr(head, ' ') + 1;
	end = path + strcspn(path, " ?\r\n");
	*end = 0;
	file = open_beneath(folder, path);
	if (file < 0) {
		answer(fd, "404 Not Found");
		return;
	}
	put_file(fd, file, body);
	close(file);
}

static void stop(int sig)
{
	(void)sig;
	_exit(0);
}

int main(int argc, char **argv)
{
	struct sockaddr_in at = {.sin_family = AF_INET};
	struct timeval limit = {5, 0};
	int listener, fd, folder, yes = 1;

	if (argc != 3)
		return die("usage: serve PORT FOLDER");
	at.sin_port = htons(atoi(argv[1]));
	folder = open(argv[2], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (folder < 0 || listener < 0)
		return die("serve: no folder, or no socket");
	setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
	if (bind(listener, (void *)&at, sizeof(at)) || listen(listener, 64))
		return die("serve: the port is not free");
	signal(SIGPIPE, SIG_IGN);
	signal(SIGTERM, stop);
	for (;;) {
		fd = accept(listener, NULL, NULL);
		if (fd < 0)
			continue;
		setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
		setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
		serve(fd, folder);
		close(fd);
	}
}
