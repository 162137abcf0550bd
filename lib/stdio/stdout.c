/* SPDX-License-Identifier: 0BSD */
/*
 * stdout - the standard output stream
 *
 * Starts as zeros (internal/stdio_impl.h). Whoever puts bytes into it links its flush at exit.
 *
 * Returns  -
 * Source   C11 7.21.3; POSIX.1-2017 stdin
 */
#include "internal/stdio_impl.h"

requires(__mote_exit);

struct stream __stdout_stream;

static void nothing(void)
{
}

/* Overridden by __files.c and stdin.c. */
weak_alias(nothing, __files_exit_hook);
weak_alias(nothing, __stdin_exit_hook);

hidden void __stdio_exit_hook(void)
{
	__flush(stdout);
	__files_exit_hook();
	__stdin_exit_hook();
}
