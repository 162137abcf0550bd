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
#include <elf.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

#include "internal/auxv.h"
#include "internal/tls.h"
#include "sys/sys.h"

#define ARCH_SET_FS 0x1002 /* Linux man 2 arch_prctl */

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
	const Elf64_Phdr *ph = (const Elf64_Phdr *)__auxv_value(AUX_PHDR);
	const Elf64_Phdr *end = ph + __auxv_value(AUX_PHNUM);
	const unsigned char *random = (const unsigned char *)__auxv_value(AUX_RANDOM);
	const Elf64_Phdr *tls = NULL;
	uintptr_t bias = 0, align = 16, size = 0, at;
	struct tcb *tcb;
	void *block = small;
	size_t i;

	(void)argc;
	(void)argv;
	(void)envp;
	for (; ph < end; ph++) {
		if (ph->p_type == PT_TLS)
			tls = ph;
		/* The segment with the headers, offset 0, tells how far the program was moved. */
		if (ph->p_type == PT_LOAD && ph->p_offset == 0 && ph->p_filesz)
			bias = (__auxv_value(AUX_PHDR) & -4096ul) - (ph->p_vaddr & -4096ul);
	}
	if (tls) {
		size = __tls_size(tls);
		align = tls->p_align > align ? tls->p_align : align;
	}
	if (size + align + sizeof(*tcb) > sizeof(small)) {
		block = sys_mmap(NULL, size + align + sizeof(*tcb), PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if ((uintptr_t)block > -4096ul)
			__builtin_trap(); /* no thread pointer, so no way to go on */
	}
	at = ((uintptr_t)block + size + align - 1) & -align;
	tcb = (struct tcb *)at;
	if (tls)
		for (i = 0; i < tls->p_filesz; i++)
			((unsigned char *)at - size)[i] =
			    ((unsigned char *)(bias + tls->p_vaddr))[i];
	tcb->self = tcb;
	/* A zero byte first: a string that runs over cannot write the canary back. */
	for (i = 1; random && i < sizeof(tcb->canary); i++)
		((unsigned char *)&tcb->canary)[i] = random[i];
	sys_arch_prctl(ARCH_SET_FS, at);
}
start_hook(10, set_thread_pointer);
