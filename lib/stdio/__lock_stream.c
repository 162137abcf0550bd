/* SPDX-License-Identifier: 0BSD */
/*
 * __lock_stream, __unlock_stream, __enter_stream - one thread at a time works on a stream
 *
 * The word holds the owner's ID. Who has slept takes it together with LOCK_WAITERS, as others may
 * sleep still.
 */
#include "internal/fork.h"
#include "internal/stdio_impl.h"
#include "internal/thread_inline.h"

hidden void __lock_stream(FILE *f)
{
	int want = thread_self()->tid, now;

	while ((now = thread_swap_if(&f->lock, 0, want))) {
		if (!(now & LOCK_WAITERS) &&
		    thread_swap_if(&f->lock, now, now | LOCK_WAITERS) != now)
			continue;
		__thread_wait(&f->lock, now | LOCK_WAITERS, CLOCK_REALTIME, NULL, PRIVATE);
		want |= LOCK_WAITERS;
	}
}

hidden void __unlock_stream(FILE *f)
{
	if (thread_swap(&f->lock, 0) & LOCK_WAITERS)
		__thread_wake(&f->lock, 1, PRIVATE);
}

hidden int __enter_stream(FILE *f)
{
	if ((f->lock & ~LOCK_WAITERS) == thread_self()->tid)
		return 0;
	__lock_stream(f);
	return 1;
}

/* There if the program uses them. */
#pragma weak __stdin_FILE
#pragma weak __stdout_stream
#pragma weak __stderr_FILE
#pragma weak __files

static void inherit(FILE *f, int id_in_parent)
{
	if (f)
		f->lock = (f->lock & ~LOCK_WAITERS) == id_in_parent ? thread_self()->tid : 0;
}

hidden void __streams_fork_hook(int id_in_parent)
{
	FILE *f;

	inherit(stdin, id_in_parent);
	inherit(stdout, id_in_parent);
	inherit(stderr, id_in_parent);
	for (f = &__files ? __files : NULL; f; f = f->next)
		inherit(f, id_in_parent);
}
