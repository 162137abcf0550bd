/* SPDX-License-Identifier: 0BSD */
/*
 * Functions that are chosen when the program starts, `__attribute__((ifunc))`
 *
 * Of a program with fixed addresses; static-PIE has lib/start/relocations.c. Runs before all other
 * start hooks, which may call such a function, so one that chooses cannot use what they set up:
 * thread-local data, the environment. It can ask the processor (__builtin_cpu_supports).
 *
 * Source   SysV x86-64 psABI §4.4.1 R_X86_64_IRELATIVE; gcc 12 "Common Function Attributes"
 */
#include <elf.h>

#include "internal/hidden.h"

/* Not there in a static-PIE program that is linked by hand. */
extern const Elf64_Rela __rela_iplt_start[] hidden __attribute__((__weak__));
extern const Elf64_Rela __rela_iplt_end[] hidden __attribute__((__weak__));

/* What `requires(__mote_ifunc)` names. */
hidden const char __mote_ifunc;

static void choose(int argc, char **argv, char **envp)
{
	const Elf64_Rela *r;

	(void)argc;
	(void)argv;
	(void)envp;
	for (r = __rela_iplt_start; r < __rela_iplt_end; r++)
		*(unsigned long *)r->r_offset = ((unsigned long (*)(void))r->r_addend)();
}
start_hook(00, choose);
