/* SPDX-License-Identifier: 0BSD */
/*
 * getnetent, getnetbyname, getnetbyaddr, setnetent, endnetent - the database of networks is empty
 *
 * Returns  NULL; nothing
 * Source   POSIX.1-2017 endnetent, which leaves it open what is in the database
 * Differs  from musl 1.2.6: nothing
 */
#include <netdb.h>
#include <stddef.h>

struct netent *getnetent(void)
{
	return NULL;
}

struct netent *getnetbyname(const char *name)
{
	(void)name;
	return NULL;
}

struct netent *getnetbyaddr(uint32_t network, int family)
{
	(void)network;
	(void)family;
	return NULL;
}

void setnetent(int stay_open)
{
	(void)stay_open;
}

void endnetent(void)
{
}
