/* SPDX-License-Identifier: 0BSD */
/*
 * getservent, setservent, endservent - walk through the services: there are none to walk through
 *
 * Returns  NULL; nothing
 * Source   POSIX.1-2017 endservent
 * Differs  from musl 1.2.6: nothing; /etc/services is looked up by getservbyname and getservbyport
 */
#include <netdb.h>
#include <stddef.h>

struct servent *getservent(void)
{
	return NULL;
}

void setservent(int stay_open)
{
	(void)stay_open;
}

void endservent(void)
{
}
