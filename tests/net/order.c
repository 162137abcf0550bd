/* SPDX-License-Identifier: 0BSD */
/* order NAME... - print the addresses of each name in the order of getaddrinfo, each family alone
 * too */
#include <arpa/inet.h>
#include <netdb.h>
#include <stdio.h>
#include <sys/socket.h>

int main(int argc, char **argv)
{
	static const int families[] = {AF_UNSPEC, AF_INET, AF_INET6};
	struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *list, *p;
	char text[64];
	int i, k;

	for (i = 1; i < argc; i++)
		for (k = 0; k < 3; k++) {
			hints.ai_family = families[k];
			printf("%s:", argv[i]);
			if (getaddrinfo(argv[i], NULL, &hints, &list)) {
				puts(" none");
				continue;
			}
			for (p = list; p; p = p->ai_next)
				printf(" %s",
				    inet_ntop(p->ai_family,
				        p->ai_family == AF_INET
				            ? (void *)&((struct sockaddr_in *)p->ai_addr)->sin_addr
				            : (void *)&((struct sockaddr_in6 *)p->ai_addr)
				                  ->sin6_addr,
				        text, sizeof(text)));
			putchar('\n');
			freeaddrinfo(list);
		}
	return 0;
}
