/* SPDX-License-Identifier: 0BSD */
/*
 * The first thread of a program that can have others
 *
 * Contract: tls.c
 */
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

#include "internal/thread.h"
#include "internal/tls_inline.h"
#include "sys/sys.h"

/* What `requires(__mote_tls)` names. */
hidden const char __mote_tls;

hidden struct tls __tls = {.align = 64};

static void set_thread_pointer(int argc, char **argv, char **envp)
{
	static _Alignas(64) unsigned char small[512];
	void *block = small;
	struct __pthread *t;
	size_t size;

	(void)argc;
	(void)argv;
	(void)envp;
	tls_find(&__tls);
	size = __tls.size + __tls.align + sizeof(*t);
	if (size > sizeof(small)) {
		block = sys_mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if ((uintptr_t)block > -4096ul)
			__builtin_trap(); /* no thread pointer, so no way to go on */
	}
	t = (struct __pthread *)(((uintptr_t)block + __tls.size + __tls.align - 1) & -__tls.align);
	tls_copy(&__tls, (unsigned char *)t);
	t->self = t->prev = t->next = t;
	tls_canary(&t->canary);
	sys_arch_prctl(ARCH_SET_FS, (uintptr_t)t);
	/* pthread_join of this one, and its locks, go by the same word as the others'. */
	t->tid = sys_set_tid_address((int *)&t->tid);
}
start_hook(10, set_thread_pointer);
