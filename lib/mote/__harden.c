/* SPDX-License-Identifier: 0BSD */
/*
 * __harden - what --harden adds to a seal: less for an attacker to change, nothing left to read
 *
 * The program's segments can no more be unmapped, moved or made writable or executable (Linux
 * 6.10 and later; older kernels lack the call and do without). No core file, no tracer, /proc
 * closed to others of the same user.
 *
 * Source   Linux Documentation/userspace-api/mseal.rst; man 2 prctl, man 2 setrlimit
 */
#include <elf.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include "internal/seal.h"

extern const Elf64_Ehdr __ehdr_start hidden;

/* What sealed.ld looks for, to say so in the note. */
__asm__(".globl __mote_hardened\n.hidden __mote_hardened\n.set __mote_hardened, __harden");
/* crt/seal.S asks for it too, so that another __harden is one too many. */
__asm__(".globl __harden_here\n.hidden __harden_here\n.set __harden_here, __harden");

hidden void __harden(const unsigned long *stack)
{
	static const unsigned long none[2];
	const Elf64_Phdr *ph = (const void *)((const char *)&__ehdr_start + __ehdr_start.e_phoff);
	const Elf64_Phdr *end = ph + __ehdr_start.e_phnum;
	uintptr_t moved = (uintptr_t)&__ehdr_start - (ph->p_vaddr & -4096ul), from;

	(void)stack;
	for (; ph < end; ph++) {
		if (ph->p_type != PT_LOAD)
			continue;
		from = moved + (ph->p_vaddr & -4096ul);
		before_seal(SYS_mseal, from, moved + ph->p_vaddr + ph->p_memsz - from, 0, 0, 0, 0);
	}
	before_seal(SYS_setrlimit, RLIMIT_CORE, none, 0, 0, 0, 0);
	before_seal(SYS_prctl, PR_SET_DUMPABLE, 0, 0, 0, 0, 0);
}
