/* SPDX-License-Identifier: 0BSD */
/*
 * freeaddrinfo - free a list of getaddrinfo's, or a part of it that a program has cut off
 *
 * Returns  nothing; NULL is an empty list
 * Safety   thread-safe
 * Source   POSIX.1-2017 freeaddrinfo
 * Differs  from musl 1.2.6: NULL
 */
#include <stddef.h>
#include <sys/mman.h>

#include "internal/addrinfo.h"
#include "sys/sys.h"

/* Lists live in pages of their own: no heap is linked for them. */
hidden struct addrinfo_list *__addrinfo_room(unsigned size)
{
	struct addrinfo_list *l =
	    sys_mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if ((unsigned long)l > -4096UL)
		return NULL;
	l->size = size;
	return l;
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
			sys_munmap(l, l->size);
	}
}
