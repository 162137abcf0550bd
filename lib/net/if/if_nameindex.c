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

#include "internal/syscall_ret.h"
#include "sys/sys.h"

/* Source: Linux 6.1 include/uapi/linux/netlink.h, rtnetlink.h, if_link.h */
#define NETLINK_ROUTE 0
#define RTM_NEWLINK 16
#define RTM_GETLINK 18
#define NLM_F_REQUEST 1
#define NLM_F_DUMP 0x300
#define NLMSG_ERROR 2
#define NLMSG_DONE 3
#define IFLA_IFNAME 3

struct message {
	unsigned length;
	unsigned short type, flags;
	unsigned sequence, port;
	unsigned char family, unused;
	unsigned short device;
	int index;
	unsigned interface_flags, change;
};

struct attribute {
	unsigned short length, type;
};

struct record {
	unsigned index;
	char name[IF_NAMESIZE];
};

#define ALIGN4(n) (((n) + 3UL) & -4UL)

/* The name in a message of n bytes, or NULL. */
static const char *find_name(const struct message *m, size_t n)
{
	const char *p = (const char *)(m + 1), *end = (const char *)m + n;
	const struct attribute *a;

	for (; end - p >= 4; p += ALIGN4(a->length)) {
		a = (const void *)p;
		if (a->length < 4 || a->length > end - p)
			break;
		if (a->type == IFLA_IFNAME && a->length > 4)
			return p + 4;
	}
	return NULL;
}

/* All interfaces into *list: their number, or a negative error number. */
static long dump(int fd, struct record **list)
{
	struct message request =
	                   {
	                       .length = sizeof(request),
	                       .type = RTM_GETLINK,
	                       .flags = NLM_F_REQUEST | NLM_F_DUMP,
	                   },
	               *m;
	_Alignas(4) char buf[16384];
	long count = 0, n;
	struct record *more;
	const char *name;

	n = sys_sendto(fd, &request, sizeof(request), 0, NULL, 0);
	if (n < 0)
		return n;
	for (;;) {
		n = sys_recvfrom(fd, buf, sizeof(buf), 0, NULL, NULL);
		if (n <= 0)
			return n ? n : -EIO;
		for (m = (void *)buf; n >= 16 && m->length >= 16 && m->length <= n;
		     n -= ALIGN4(m->length), m = (void *)((char *)m + ALIGN4(m->length))) {
			if (m->type == NLMSG_DONE)
				return count;
			if (m->type == NLMSG_ERROR)
				return -EIO;
			if (m->type != RTM_NEWLINK || m->length < sizeof(*m))
				continue;
			name = find_name(m, m->length);
			if (!name)
				continue;
			more = realloc(*list, (count + 1) * sizeof(*more));
			if (!more)
				return -ENOBUFS;
			*list = more;
			more[count].index = m->index;
			strlcpy(more[count++].name, name, IF_NAMESIZE);
		}
	}
}

struct if_nameindex *if_nameindex(void)
{
	int fd = sys_socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	struct if_nameindex *result = NULL;
	struct record *list = NULL;
	long n = fd, i;
	char *names;

	if (fd >= 0) {
		n = dump(fd, &list);
		sys_close(fd);
	}
	if (n >= 0) {
		result = malloc((n + 1) * sizeof(*result) + n * IF_NAMESIZE);
		if (!result)
			n = -ENOBUFS;
	}
	if (n >= 0) {
		names = (char *)(result + n + 1);
		for (i = 0; i < n; i++, names += IF_NAMESIZE) {
			result[i].if_index = list[i].index;
			result[i].if_name = strcpy(names, list[i].name);
		}
		result[n].if_index = 0;
		result[n].if_name = NULL;
	} else
		fail(-n);
	free(list);
	return result;
}
