/* SPDX-License-Identifier: 0BSD */
/*
 * __malloc_corrupted - say that the heap was misused, and end the process
 *
 * As abort, without its care for a handler: the heap such a handler would use is gone. What is
 * detected, and what is not, stands in docs/malloc.md.
 *
 * Returns  not at all
 */
#include <signal.h>

#include "internal/hidden.h"
#include "sys/sys.h"

#define TEXT "malloc: bad free or corrupted block\n"

hidden cold noreturn void __malloc_corrupted(void)
{
	sys_write(2, TEXT, sizeof(TEXT) - 1);
	sys_kill(sys_getpid(), SIGABRT);
	__builtin_trap();
}
