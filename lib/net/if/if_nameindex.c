/* SPDX-License-Identifier: 0BSD */
/*
 * if_nameindex - numbers and names of all network interfaces
 *
 * The kernel is asked by a netlink socket; /proc and /sys are not needed.
 *
 * Returns  an array whose last element is 0 and NULL, to be freed by if_freenameindex; or NULL
 * Errors   ENOBUFS no memory; those of socket
 * Source   POSIX.1-2017 if_nameindex; Linux man 7 rtnetlink
 * Differs  from musl 1.2.5: names that are only labels of addresses are not in it
 */
#include <errno.h>
#include <net/if.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "internal/netlink.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

struct record {
	unsigned index;
	char name[IF_NAMESIZE];
};

struct list {
	struct record *record;
	size_t n;
};

static int add(void *state, const struct netlink_head *m)
{
	const struct netlink_link *link = (const void *)m;
	const struct netlink_attribute *a = __netlink_find(m, sizeof(*link), IFLA_IFNAME);
	struct list *l = state;
	struct record *more;

	if (!a)
		return 0;
	more = realloc(l->record, (l->n + 1) * sizeof(*more));
	if (!more)
		return -ENOBUFS;
	l->record = more;
	more[l->n].index = link->index;
	strlcpy(more[l->n++].name, (const char *)a->data, IF_NAMESIZE);
	return 0;
}

struct if_nameindex *if_nameindex(void)
{
	int fd = sys_socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE), error = fd;
	struct if_nameindex *result = NULL;
	struct list l = {0};
	size_t i;
	char *names;

	if (fd >= 0) {
		error = __netlink_list(fd, RTM_GETLINK, add, &l);
		sys_close(fd);
	}
	if (!error) {
		result = malloc((l.n + 1) * sizeof(*result) + l.n * IF_NAMESIZE);
		if (!result)
			error = -ENOBUFS;
	}
	if (!error) {
		names = (char *)(result + l.n + 1);
		for (i = 0; i < l.n; i++, names += IF_NAMESIZE) {
			result[i].if_index = l.record[i].index;
			result[i].if_name = strcpy(names, l.record[i].name);
		}
		result[i].if_index = 0;
		result[i].if_name = NULL;
	} else {
		fail(-error);
	}
	free(l.record);
	return result;
}
