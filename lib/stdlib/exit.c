/* SPDX-License-Identifier: 0BSD */
/*
 * exit - end the process in good order
 *
 * Functions of atexit run first, last registered first; then destructors; then stdio writes
 * what its buffers hold. Each of these is there only if something of its kind is linked.
 * Where none is, the weak exit of crt/start.S serves instead of this one.
 *
 * Returns  does not return; the parent sees status & 0xff
 * Safety   not async-signal-safe, as atexit's functions need not be
 * Source   C11 7.22.4.4; POSIX.1-2017 exit
 */
#include <stdlib.h>

#include "internal/hidden.h"
#include "sys/sys.h"

static void nothing(void)
{
}

/* Overridden by atexit.c, fini.c, stdout.c and __files.c. */
weak_alias(nothing, __atexit_hook);
weak_alias(nothing, __fini_hook);
weak_alias(nothing, __stdio_exit_hook);
weak_alias(nothing, __files_exit_hook);

void exit(int status)
{
	__atexit_hook();
	__fini_hook();
	__stdio_exit_hook();
	__files_exit_hook();
	for (;;)
		sys_exit_group(status);
}

/* What lib/start/run.S calls: this exit and not the weak one. */
alias(exit, __mote_full_exit) hidden;
