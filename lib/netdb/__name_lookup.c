/* SPDX-License-Identifier: 0BSD */
/*
 * __name_lookup - addresses of a name, in the order in which to try them
 *
 * The first source that knows the name has it: numbers, /etc/hosts, the names of this machine, the
 * DNS. NULL is this machine.
 */
#include <string.h>
#include <strings.h>

#include "internal/netdb.h"

/* Source: RFC 6761 §6.3: names that are never asked for. */
static int is_localhost(const char *name)
{
	static const char text[] = ".localhost";
	size_t n = strlen(name), length = sizeof(text) - 1;

	n -= name[n - 1] == '.';
	if (n < length)
		return n == length - 1 && !strncasecmp(name, text + 1, n);
	return !strncasecmp(name + n - length, text, length);
}

static int find(struct address *to, char canon[NAME_SIZE], const char *name, int family, int flags)
{
	int n;

	*canon = 0;
	if (!name)
		return __name_loopback(to, family, flags & AI_PASSIVE);
	/* An empty name wraps around. */
	if (strnlen(name, NAME_SIZE - 1) - 1 >= NAME_SIZE - 2)
		return EAI_NONAME;
	strcpy(canon, name);
	n = __name_number(to, name, family);
	if (n || (flags & AI_NUMERICHOST))
		return n;
	n = __name_hosts(to, canon, name, family);
	if (n)
		return n;
	if (is_localhost(name))
		return __name_loopback(to, family, 0);
	return __name_dns(to, canon, name, family);
}

/* Make all IPv4 addresses IPv6 ones; without all, leave them out if there are IPv6 ones. */
static int map(struct address *to, int n, int all)
{
	int i, kept = 0;

	for (i = 0; i < n; i++)
		if (to[i].family == AF_INET6 && !all)
			to[kept++] = to[i];
	if (kept)
		return kept;
	for (i = 0; i < n; i++)
		to[i].family = AF_INET6;
	return n;
}

hidden int __name_lookup(
    struct address *to, char canon[NAME_SIZE], const char *name, int family, int flags)
{
	int mapped = flags & AI_V4MAPPED && family == AF_INET6;
	int n = find(to, canon, name, mapped ? AF_UNSPEC : family, flags), i;

	if (n <= 0)
		return n ? n : EAI_NONAME;
	if (mapped)
		n = map(to, n, flags & AI_ALL);
	/* IPv4 addresses alone stay in the order of the answer. */
	for (i = 0; i < n && to[i].family == AF_INET; i++)
		;
	if (n > 1 && i < n)
		__name_sort(to, n);
	return n;
}
