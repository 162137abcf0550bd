/* SPDX-License-Identifier: 0BSD */
/*
 * gethostent, sethostent, endhostent - walk through the hosts: there are none to walk through
 *
 * Returns  NULL; nothing
 * Source   POSIX.1-2017 endhostent, which leaves it open what is in the database
 * Differs  from musl 1.2.6: nothing
 */
#include <netdb.h>
#include <stddef.h>

struct hostent *gethostent(void)
{
	return NULL;
}

void sethostent(int stay_open)
{
	(void)stay_open;
}

void endhostent(void)
{
}
