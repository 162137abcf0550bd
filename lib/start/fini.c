/* SPDX-License-Identifier: 0BSD */
/*
 * __fini_hook - destructors, last constructed first; linked where the program has any
 *
 * Source   System V gABI, "Initialization and Termination Functions"
 */
#include "internal/hidden.h"

extern void (*const __fini_array_start[])(void) hidden;
extern void (*const __fini_array_end[])(void) hidden;

/* What `requires(__mote_fini)` names. */
hidden const char __mote_fini;

requires(__mote_exit);

hidden void __fini_hook(void)
{
	void (*const *f)(void);

	for (f = __fini_array_end; f > __fini_array_start;)
		(*--f)();
}
