/* SPDX-License-Identifier: 0BSD */
/*
 * __mote_init_hook - run everything that has to run before main
 *
 * mote's own parts stand in .init_array too, with the priorities that compilers keep for the
 * implementation (docs/late-binding.md), so one walk serves both, in the right order.
 *
 * Source   System V gABI, "Initialization and Termination Functions"
 */
#include "internal/hidden.h"

typedef void initialiser(int, char **, char **);

extern initialiser *const __init_array_start[] hidden, *const __init_array_end[] hidden;

/* What `requires(__mote_init)` names. */
hidden extern const char __mote_init[];
__asm__(".globl __mote_init\n.hidden __mote_init\n.set __mote_init, __mote_init_hook");

/* The archive has to be asked by another name than __mote_run, which start.o defines weakly. */
requires(__mote_exit);

hidden void __mote_init_hook(int argc, char **argv, char **envp)
{
	initialiser *const *f;

	for (f = __init_array_start; f < __init_array_end; f++)
		(*f)(argc, argv, envp);
}
