/* SPDX-License-Identifier: 0BSD */
/* Lists of interfaces and addresses, from the kernel by a netlink socket. */
#ifndef MOTE_LIB_INTERNAL_NETLINK_H
#define MOTE_LIB_INTERNAL_NETLINK_H

#include <stddef.h>

#include "internal/hidden.h"

/* Source: Linux 6.1 include/uapi/linux/netlink.h, rtnetlink.h, if_link.h, if_addr.h */
#define NETLINK_ROUTE 0
#define RTM_NEWLINK 16
#define RTM_GETLINK 18
#define RTM_NEWADDR 20
#define RTM_GETADDR 22
#define NLM_F_REQUEST 1
#define NLM_F_DUMP 0x300
#define NLM_F_DUMP_INTR 0x10
#define NLMSG_ERROR 2
#define NLMSG_DONE 3
#define IFLA_ADDRESS 1
#define IFLA_BROADCAST 2
#define IFLA_IFNAME 3
#define IFLA_STATS 7
#define IFA_ADDRESS 1
#define IFA_LOCAL 2
#define IFA_LABEL 3
#define IFA_BROADCAST 4

struct netlink_head {
	unsigned length;
	unsigned short type, flags;
	unsigned sequence, port;
};

struct netlink_link {
	struct netlink_head head;
	unsigned char family, unused;
	unsigned short device;
	int index;
	unsigned flags, change;
};

struct netlink_address {
	struct netlink_head head;
	unsigned char family, prefix, flags, scope;
	unsigned index;
};

struct netlink_attribute {
	unsigned short length, type;
	unsigned char data[];
};

#define NETLINK_ALIGN(n) (((n) + 3UL) & -4UL)

/*
 * Ask for a list, RTM_GETLINK or RTM_GETADDR, and hand over its messages: 0, what
 * the function returned if that was not 0, or a negative error number.
 */
hidden int __netlink_list(
    int fd, int request, int (*function)(void *state, const struct netlink_head *), void *state);

/* The attribute of a type in a message that has fixed bytes before them, or NULL. */
hidden const struct netlink_attribute *__netlink_find(
    const struct netlink_head *, size_t fixed, int type);

#endif
