/* SPDX-License-Identifier: 0BSD */
/*
 * _exit, _Exit - end the process at once
 *
 * Neither atexit's functions nor stdio's buffers are looked at. Programs take the same code from
 * crt/start.S, at no cost; this one serves links without it.
 *
 * Returns  does not return; the parent sees status & 0xff
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.22.4.5; POSIX.1-2017 _exit
 */
#include <stdlib.h>
#include <unistd.h>

#include "internal/hidden.h"
#include "sys/sys.h"

_Noreturn void _exit(int status)
{
	for (;;)
		sys_exit_group(status);
}
weak_alias(_exit, _Exit);
