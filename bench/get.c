/* SPDX-License-Identifier: 0BSD */
/* get PORT PATH - print what this machine's HTTP server, maybe still starting, answers */
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	struct sockaddr_in address = {.sin_family = AF_INET};
	char buf[4096];
	ssize_t n;
	int s, tries = 0;

	if (argc != 3)
		return 2;
	address.sin_port = htons(atoi(argv[1]));
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	while (s = socket(AF_INET, SOCK_STREAM, 0),
	    connect(s, (struct sockaddr *)&address, sizeof(address))) {
		close(s);
		if (++tries > 200)
			return 1;
		usleep(10000);
	}
	dprintf(s, "GET /%s HTTP/1.0\r\n\r\n", argv[2]);
	while ((n = read(s, buf, sizeof(buf))) > 0)
		fwrite(buf, 1, n, stdout);
	return 0;
}
