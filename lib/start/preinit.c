/* SPDX-License-Identifier: 0BSD */
/*
 * Functions in .preinit_array; linked where the program has any
 *
 * Source   System V gABI, "Initialization and Termination Functions"
 */
#include "internal/hidden.h"

typedef void initialiser(int, char **, char **);

extern initialiser *const __preinit_array_start[] hidden, *const __preinit_array_end[] hidden;

/* What `requires(__mote_preinit)` names. */
hidden const char __mote_preinit;

static void run_preinit(int argc, char **argv, char **envp)
{
	initialiser *const *f;

	for (f = __preinit_array_start; f < __preinit_array_end; f++)
		(*f)(argc, argv, envp);
}
start_hook(90, run_preinit);
