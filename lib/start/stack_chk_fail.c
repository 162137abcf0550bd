/* SPDX-License-Identifier: 0BSD */
/*
 * __stack_chk_fail - end a process whose stack was overwritten
 *
 * Compilers call it with -fstack-protector. Nothing on the stack can be trusted any more, so
 * the message is a constant and no handler of the program runs.
 *
 * Returns  does not return; the process dies of SIGILL
 * Safety   async-signal-safe
 * Source   LSB Core __stack_chk_fail
 */
#include "sys/sys.h"

requires(__mote_tls);

noreturn void __stack_chk_fail(void)
{
	static const char text[] = "stack smashing detected\n";

	sys_write(2, text, sizeof(text) - 1);
	__builtin_trap();
}
