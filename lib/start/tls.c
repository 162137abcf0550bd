/* SPDX-License-Identifier: 0BSD */
/*
 * Thread pointer, thread-local data and stack canary of the first thread
 *
 * Linked by __stack_chk_fail, by threads, and by mote's linker where the program has
 * thread-local data. Small blocks need no memory from the kernel.
 *
 * Source   SysV x86-64 psABI §3.4.6; Drepper, "ELF Handling For Thread-Local Storage", II;
 *          canary at %fs:0x28: gcc TARGET_THREAD_SSP_OFFSET
 */
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

#include "internal/tls_inline.h"
#include "sys/sys.h"

struct tcb {
	struct tcb *self; /* %fs:0, fixed by the psABI */
	void *reserved[4];
	uintptr_t canary;
};
_Static_assert(offsetof(struct tcb, canary) == 0x28, "compilers read the canary there");

/* What `requires(__mote_tls)` names. */
hidden const char __mote_tls;

static void set_thread_pointer(int argc, char **argv, char **envp)
{
	static _Alignas(64) unsigned char small[320];
	struct tls t = {.align = 16};
	void *block = small;
	struct tcb *tcb;

	(void)argc;
	(void)argv;
	(void)envp;
	tls_find(&t);
	if (t.size + t.align + sizeof(*tcb) > sizeof(small)) {
		block = sys_mmap(NULL, t.size + t.align + sizeof(*tcb), PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if ((uintptr_t)block > -4096ul)
			__builtin_trap(); /* no thread pointer, so no way to go on */
	}
	tcb = (struct tcb *)(((uintptr_t)block + t.size + t.align - 1) & -t.align);
	tls_copy(&t, (unsigned char *)tcb);
	tcb->self = tcb;
	tls_canary(&tcb->canary);
	sys_arch_prctl(ARCH_SET_FS, (uintptr_t)tcb);
}
start_hook(10, set_thread_pointer);
