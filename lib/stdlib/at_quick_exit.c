/* SPDX-License-Identifier: 0BSD */
/*
 * at_quick_exit - have a function called at quick_exit
 *
 * Functions run in the reverse order.
 *
 * Returns  0; -1 if there are 32 already
 * Safety   not async-signal-safe, no allocation
 * Source   C11 7.22.4.3
 */
#include <stdlib.h>

#include "internal/hidden.h"

#define FUNCTIONS_N 32 /* C11 7.22.4.3 asks for 32 */

static void (*functions[FUNCTIONS_N])(void);
static unsigned function_n;

int at_quick_exit(void (*function)(void))
{
	if (function_n == FUNCTIONS_N)
		return -1;
	functions[function_n++] = function;
	return 0;
}

hidden void __at_quick_exit_hook(void)
{
	while (function_n)
		functions[--function_n]();
}
