/* SPDX-License-Identifier: 0BSD */
/*
 * stdout - the standard output stream
 *
 * Starts as zeros (internal/stdio_impl.h). Whoever puts bytes into it links its flush at exit.
 *
 * Returns  nothing
 * Source   C11 7.21.3; POSIX.1-2017 stdin
 */
#include "internal/stdio_impl.h"

requires(__mote_exit);

struct stream __stdout_stream;

#undef stdout
FILE *const stdout = &__stdout_stream.file;

hidden void __stdio_exit_hook(void)
{
	__flush(&__stdout_stream.file);
}

/* A terminal's line without an end shows before input is waited for (C11 7.21.3). */
hidden void __prompt_hook(void)
{
	if (!(__stdout_stream.file.flags & F_FULL))
		__flush(&__stdout_stream.file);
}
