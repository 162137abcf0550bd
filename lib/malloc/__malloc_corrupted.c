/* SPDX-License-Identifier: 0BSD */
/*
 * __malloc_corrupted - say that the heap was misused, and end the process
 *
 * By an instruction, not by a signal sent: the heap that a handler would use is gone, and a sealed
 * program that has a heap does not need a call by which who took it over could kill others. What
 * is detected, and what is not, stands in docs/malloc.md.
 *
 * Returns  not at all
 */
#include "internal/hidden.h"
#include "sys/sys.h"

#define TEXT "malloc: bad free or corrupted block\n"

hidden cold noreturn void __malloc_corrupted(void)
{
	sys_write(2, TEXT, sizeof(TEXT) - 1);
	__builtin_trap();
}
