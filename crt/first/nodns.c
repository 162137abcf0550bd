/* SPDX-License-Identifier: 0BSD */
/*
 * nodns.o - what mote-cc -mno-dns links in front of libc.a
 *
 * Stands in for the objects by which getaddrinfo, getnameinfo and gethostbyname use sockets:
 * numbers, services and /etc/hosts are left, addresses stay in the order in which they were found,
 * and AI_ADDRCONFIG takes both families to be there. What needs a name server or the name of an
 * interface is then a mistake in how the program was built: it says so and aborts.
 */
#include <signal.h>
#include <stddef.h>

#include "internal/netdb.h"
#include "sys/sys.h"

static noreturn noinline void refuse(void)
{
	static const char text[] = "mote: look-up of a name, but linked with -mno-dns\n";

	sys_write(2, text, sizeof(text) - 1);
	sys_kill(sys_getpid(), SIGABRT);
	__builtin_trap();
}

hidden int __name_dns(struct address *to, char canon[NAME_SIZE], const char *name, int family)
{
	(void)to;
	(void)canon;
	(void)name;
	(void)family;
	refuse();
}

hidden void __reverse_dns(char text[NAME_SIZE], const struct address *a)
{
	(void)text;
	(void)a;
	refuse();
}

hidden unsigned __scope_number(const char *name)
{
	(void)name;
	refuse();
}

/* The number will do, as with NI_NUMERICSCOPE. */
hidden char *__scope_name(unsigned number, char name[16])
{
	(void)number;
	(void)name;
	return NULL;
}

hidden void __name_sort(struct address *a, int n)
{
	(void)a;
	(void)n;
}

hidden int __name_configured(int family)
{
	return family;
}
