/* SPDX-License-Identifier: 0BSD */
/*
 * stdout - the standard output stream
 *
 * Contract: stdout.c
 */
#include "internal/stdio_impl.h"
#include "internal/thread_inline.h"

requires(__mote_exit);

struct stream __stdout_stream;

#undef stdout
FILE *const stdout = &__stdout_stream.file;

/* Nobody writes after the last flush: the lock stays. */
hidden void __stdio_exit_hook(void)
{
	__enter_stream(&__stdout_stream.file);
	__flush(&__stdout_stream.file);
}

/*
 * A terminal's line without an end shows before input is waited for (C11 7.21.3). The reader holds
 * its stream: it does not wait for somebody who writes, as that one will show the line.
 */
hidden void __prompt_hook(void)
{
	FILE *f = &__stdout_stream.file;

	if (f->flags & F_FULL || ftrylockfile(f))
		return;
	__flush(f);
	funlockfile(f);
}
