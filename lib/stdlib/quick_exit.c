/* SPDX-License-Identifier: 0BSD */
/*
 * quick_exit - end the process after the functions of at_quick_exit only
 *
 * Returns  does not return; the parent sees status & 0xff
 * Safety   not async-signal-safe
 * Source   C11 7.22.4.7
 */
#include <stdlib.h>

#include "internal/hidden.h"

static void nothing(void)
{
}

/* Overridden by at_quick_exit.c. */
weak_alias(nothing, __at_quick_exit_hook);

noreturn void quick_exit(int status)
{
	__at_quick_exit_hook();
	_Exit(status);
}
