/* SPDX-License-Identifier: 0BSD */
/*
 * __h_errno_location - where h_errno is, the error of the last look-up of a host
 *
 * Returns  the address, the same one always
 * Safety   async-signal-safe, no allocation
 * Source   musl 1.2.5 netdb.h; Linux man 3 gethostbyname
 */
#include <netdb.h>

int *__h_errno_location(void)
{
	static int value;

	return &value;
}
