/* SPDX-License-Identifier: 0BSD */
/*
 * freeaddrinfo - with lists in the heap
 *
 * Contract: freeaddrinfo.c
 */
#include <stddef.h>
#include <stdlib.h>

#include "internal/addrinfo.h"

hidden struct addrinfo_list *__addrinfo_room(unsigned size)
{
	return calloc(1, size);
}

void freeaddrinfo(struct addrinfo *info)
{
	struct addrinfo_node *node;
	struct addrinfo_list *l;

	while (info) {
		node = (struct addrinfo_node *)info;
		info = info->ai_next;
		l = (struct addrinfo_list *)((char *)(node - node->slot) -
		                             offsetof(struct addrinfo_list, node));
		if (!__atomic_sub_fetch(&l->left, 1, __ATOMIC_ACQ_REL))
			free(l);
	}
}
