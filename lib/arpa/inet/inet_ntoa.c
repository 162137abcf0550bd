/* SPDX-License-Identifier: 0BSD */
/*
 * inet_ntoa - an IPv4 address as text
 *
 * Returns  pointer to text that the next call overwrites
 * Safety   not thread-safe
 * Source   POSIX.1-2017 inet_ntoa
 * Differs  from musl 1.2.5: nothing
 */
#include <arpa/inet.h>

#include "internal/inet.h"

char *inet_ntoa(struct in_addr a)
{
	static char text[16];

	__inet_quad(text, (const unsigned char *)&a);
	return text;
}
