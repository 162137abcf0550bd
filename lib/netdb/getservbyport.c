/* SPDX-License-Identifier: 0BSD */
/*
 * getservbyport - the name of a port in /etc/services
 *
 * Returns  the entry, until the next call, or NULL
 * Units    port in network byte order
 * Safety   not thread-safe, no allocation
 * Source   POSIX.1-2017 getservbyport
 * Differs  from musl 1.2.6: names of up to 31 bytes have room, there 15
 */
#include <netdb.h>

struct servent *getservbyport(int port, const char *protocol)
{
	static struct servent entry;
	static char *room[2 + NI_MAXSERV / sizeof(char *)];
	struct servent *found;

	getservbyport_r(port, protocol, &entry, (char *)room, sizeof(room), &found);
	return found;
}
