/* SPDX-License-Identifier: 0BSD */
/*
 * ether_line - read a line of /etc/ethers: a hardware address and the name of a host
 *
 * Returns  0, with both in *to and name; -1 if it is none
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 ether_line, man 5 ethers
 * Differs  from musl 1.2.6: there it is always -1
 */
#include <netinet/ether.h>
#include <string.h>

#include "internal/ether.h"

int ether_line(const char *line, struct ether_addr *to, char *name)
{
	struct ether_addr a;
	size_t n;

	line += strspn(line, " \t");
	line = __ether_read(line, &a);
	if (!line || (*line != ' ' && *line != '\t'))
		return -1;
	line += strspn(line, " \t");
	n = strcspn(line, " \t\r\n#");
	if (!n)
		return -1;
	*to = a;
	memcpy(name, line, n);
	name[n] = 0;
	return 0;
}
