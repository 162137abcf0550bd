/* SPDX-License-Identifier: 0BSD */
/*
 * The operations of threads that are inline: an instruction or two each.
 *
 * An instruction with a lock prefix costs 20 to 120 ns on a virtual machine, and nobody is there
 * to see the difference while the program has one thread: a single instruction without it is
 * still whole to the thread's own signal handlers. Words in memory that processes share always
 * get the prefix.
 */
#ifndef MOTE_LIB_INTERNAL_THREAD_INLINE_H
#define MOTE_LIB_INTERNAL_THREAD_INLINE_H

#include "internal/thread.h"

/* The calling thread. */
always_inline struct __pthread *thread_self(void)
{
	struct __pthread *self;

	__asm__("mov %%fs:0,%0" : "=r"(self));
	return self;
}

/* If *word is old, make it new; returns what it was. */
always_inline int thread_swap_if(volatile int *word, int old, int new)
{
	__asm__ volatile("lock cmpxchg %2,%1" : "+a"(old), "+m"(*word) : "r"(new) : "memory");
	return old;
}

/* The same; a word that only this process sees, shared is 0, needs no prefix for one thread. */
always_inline int thread_swap_if_shared(volatile int *word, int old, int new, int shared)
{
	if (shared || __threads_more)
		return thread_swap_if(word, old, new);
	__asm__ volatile("cmpxchg %2,%1" : "+a"(old), "+m"(*word) : "r"(new) : "memory");
	return old;
}

/* The same for a word that only this process sees. */
always_inline int thread_swap_if_private(volatile int *word, int old, int new)
{
	return thread_swap_if_shared(word, old, new, 0);
}

/* Make *word new; returns what it was. */
always_inline int thread_swap(volatile int *word, int new)
{
	__asm__ volatile("xchg %0,%1" : "+r"(new), "+m"(*word) : : "memory");
	return new;
}

/* Add n to *word; returns what it was. */
always_inline int thread_add(volatile int *word, int n)
{
	return __atomic_fetch_add(word, n, __ATOMIC_SEQ_CST);
}

/* Be easy on the other hardware thread while spinning. */
always_inline void thread_pause(void)
{
	__asm__ volatile("pause" ::: "memory");
}

#endif
