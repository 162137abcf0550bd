/* SPDX-License-Identifier: 0BSD */
/*
 * getifaddrs - all network interfaces and their addresses
 *
 * First the interfaces, each with its hardware address (AF_PACKET) and its statistics, then the
 * addresses of IPv4 and IPv6. An address's name is its label where it has one.
 *
 * Returns  0, with a list in *list to be freed by freeifaddrs, or -1
 * Errors   ENOMEM; those of socket
 * Source   Linux man 3 getifaddrs, man 7 rtnetlink
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netpacket/packet.h>
#include <stdlib.h>
#include <string.h>

#include "internal/netlink.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

/* Of up to 32 bytes of hardware address, as InfiniBand's has 20. */
union address {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
	struct sockaddr_ll link;
	char room[offsetof(struct sockaddr_ll, sll_addr) + 24];
};

struct node {
	struct ifaddrs info;
	unsigned index;
	union address address, netmask, other;
	char name[IFNAMSIZ];
	unsigned char data[];
};

struct list {
	struct ifaddrs *first, **end;
};

static struct node *add(struct list *l, size_t more)
{
	struct node *node = calloc(1, sizeof(*node) + more);

	if (node) {
		*l->end = &node->info;
		l->end = &node->info.ifa_next;
		node->info.ifa_name = node->name;
	}
	return node;
}

static struct sockaddr *hardware(union address *to, const struct netlink_link *m, int type)
{
	const struct netlink_attribute *a = __netlink_find(&m->head, sizeof(*m), type);

	if (!a || a->length - 4 > 24)
		return NULL;
	to->link.sll_family = AF_PACKET;
	to->link.sll_ifindex = m->index;
	to->link.sll_hatype = m->device;
	to->link.sll_halen = a->length - 4;
	memcpy(to->link.sll_addr, a->data, a->length - 4);
	return &to->any;
}

static int add_link(void *list, const struct netlink_head *head)
{
	const struct netlink_link *m = (const void *)head;
	const struct netlink_attribute *name = __netlink_find(head, sizeof(*m), IFLA_IFNAME);
	const struct netlink_attribute *stats = __netlink_find(head, sizeof(*m), IFLA_STATS);
	struct node *node;

	if (!name)
		return 0;
	node = add(list, stats ? stats->length - 4 : 0);
	if (!node)
		return -ENOMEM;
	strlcpy(node->name, (const char *)name->data, sizeof(node->name));
	node->index = m->index;
	node->info.ifa_flags = m->flags;
	node->info.ifa_addr = hardware(&node->address, m, IFLA_ADDRESS);
	node->info.ifa_broadaddr = hardware(&node->other, m, IFLA_BROADCAST);
	if (stats)
		node->info.ifa_data = memcpy(node->data, stats->data, stats->length - 4);
	return 0;
}

static struct sockaddr *address(
    union address *to, const struct netlink_address *m, const void *bytes)
{
	to->any.sa_family = m->family;
	if (m->family == AF_INET) {
		memcpy(&to->v4.sin_addr, bytes, 4);
	} else {
		memcpy(&to->v6.sin6_addr, bytes, 16);
		if (IN6_IS_ADDR_LINKLOCAL(&to->v6.sin6_addr) ||
		    IN6_IS_ADDR_MC_LINKLOCAL(&to->v6.sin6_addr))
			to->v6.sin6_scope_id = m->index;
	}
	return &to->any;
}

/* The attribute if it is an address, or NULL. */
static const void *bytes(const struct netlink_address *m, int type)
{
	const struct netlink_attribute *a = __netlink_find(&m->head, sizeof(*m), type);

	return a && a->length - 4 >= (m->family == AF_INET ? 4 : 16) ? a->data : NULL;
}

static int add_address(void *list, const struct netlink_head *head)
{
	const struct netlink_address *m = (const void *)head;
	const struct netlink_attribute *label = __netlink_find(head, sizeof(*m), IFA_LABEL);
	const void *local = bytes(m, IFA_LOCAL), *peer = bytes(m, IFA_ADDRESS);
	const void *broadcast = bytes(m, IFA_BROADCAST);
	unsigned char mask[16] = {0};
	struct list *l = list;
	struct node *link, *node;
	int i;

	if (m->family != AF_INET && m->family != AF_INET6)
		return 0;
	for (link = (void *)l->first; link && link->index != m->index;)
		link = (void *)link->info.ifa_next;
	if (!link)
		return 0;
	node = add(l, 0);
	if (!node)
		return -ENOMEM;
	strcpy(node->name, link->name);
	if (label)
		strlcpy(node->name, (const char *)label->data, sizeof(node->name));
	node->info.ifa_flags = link->info.ifa_flags;
	/* Where both are there, the kernel's address is that of the other end. */
	if (local || peer)
		node->info.ifa_addr = address(&node->address, m, local ? local : peer);
	if (local && peer)
		node->info.ifa_dstaddr = address(&node->other, m, peer);
	if (broadcast)
		node->info.ifa_broadaddr = address(&node->other, m, broadcast);
	for (i = 0; i < m->prefix && i < 128; i++)
		mask[i / 8] |= 0x80 >> i % 8;
	if (node->info.ifa_addr) {
		node->info.ifa_netmask = address(&node->netmask, m, mask);
		if (m->family == AF_INET6)
			node->netmask.v6.sin6_scope_id = 0;
	}
	return 0;
}

int getifaddrs(struct ifaddrs **list)
{
	struct list l = {NULL, &l.first};
	int fd = sys_socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE), result = fd;

	if (fd >= 0) {
		result = __netlink_list(fd, RTM_GETLINK, add_link, &l);
		if (!result)
			result = __netlink_list(fd, RTM_GETADDR, add_address, &l);
		sys_close(fd);
	}
	if (result) {
		freeifaddrs(l.first);
		return fail(-result);
	}
	*list = l.first;
	return 0;
}
