/* SPDX-License-Identifier: 0BSD */
/*
 * A thread as lib/pthread and its neighbours see it, and how threads wait for each other. What is
 * small and hot is in thread_inline.h.
 *
 * The structure stands at the thread pointer. A thread's memory, from the lower end on:
 *
 *     guard pages | stack ... | values of keys | thread-local data | struct __pthread
 *                 ^ lowest    ^ top            ^ a copy of PT_TLS  ^ %fs:0
 */
#ifndef MOTE_LIB_INTERNAL_THREAD_H
#define MOTE_LIB_INTERNAL_THREAD_H

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include "internal/hidden.h"

struct __pthread {
	struct __pthread *self; /* %fs:0, SysV x86-64 psABI §3.4.6 */
	void *unused;
	struct __pthread *prev, *next; /* the ring of all threads; under __threads_lock */
	void *unused2;
	uintptr_t canary; /* %fs:0x28, gcc's stack protector */
	volatile int tid; /* 48: 0 once the kernel has done with the thread, and its memory */
	int error;        /* 52: errno, as lib/errno/__errno_location.thread.S says */
	volatile int detach_state;
	volatile int cancel; /* asked for */
	volatile unsigned char cancel_disabled, cancel_async;
	void *map; /* the memory, guard pages included; NULL: the first thread */
	size_t map_size;
	void *stack; /* upper end */
	size_t stack_size;
	size_t guard_size;
	void *result;
	struct __ptcb *cleanup;
	void **keys; /* PTHREAD_KEYS_MAX values; NULL: none yet */
	struct {
		volatile void *volatile head; /* a ring that ends here, of &mutex->next */
		long offset;
		volatile void *volatile pending;
	} robust; /* Linux man 2 set_robust_list */
	int h_error;
	volatile int timer; /* the kernel's number of the one it waits for; negative: no more */
	void *locale;
	void *heap;         /* the speed flavour's cache of blocks; NULL: none yet */
	volatile int waits; /* for its scheduling, before it starts */
	void *(*start)(void *);
	void *argument;
};
_Static_assert(offsetof(struct __pthread, canary) == 0x28, "compilers read the canary there");
_Static_assert(offsetof(struct __pthread, tid) == 48 && offsetof(struct __pthread, error) == 52,
    "assembly and musl 1.2.6 have them there");
_Static_assert(offsetof(struct __pthread, robust) == 136, "as musl 1.2.6");

/* detach_state */
enum { JOINABLE, DETACHED, EXITED };

/*
 * Threads, dead detached ones not counted, beside the first: 0 in a program with one thread. Goes
 * up before a thread starts; goes down when nothing of it runs any more, in pthread_join.
 */
hidden extern volatile int __threads_more;

/* Guards the ring of threads, and the memory that dead ones have left. */
hidden extern volatile int __threads_lock;

/* Default sizes of stack and guard, in bytes; pthread_setattr_default_np writes others. */
hidden extern unsigned __thread_sizes[2];
#define DEFAULT_STACK 131072u
#define DEFAULT_GUARD 8192u

/*
 * The words of a pthread_attr_t, as musl 1.2.6 has them: sizes in bytes, the stack's upper end.
 */
struct attributes {
	size_t stack_size, guard_size;
	char *stack;
	int detached, explicit_scheduling, policy, priority;
};
_Static_assert(sizeof(struct attributes) <= sizeof(pthread_attr_t), "no room");

/*
 * Memory for a new thread, zeros but for what says where it is; NULL if there is none. Memory that
 * is left by one, the last thing that is done with it. Both under __threads_lock.
 */
hidden struct __pthread *__thread_memory(const struct attributes *a);
hidden void __thread_keep(struct __pthread *t);

/* Start it: its ID, or a negative error. What it starts with; does not return. */
hidden int __thread_clone(struct __pthread *t);
hidden noreturn void __thread_start(struct __pthread *self);

/* pthread_create of a detached thread with the program's signals blocked; attr NULL: as usual. */
hidden int __thread_service(pthread_t *t, const pthread_attr_t *attr, void *(*start)(void *),
    void *argument);

/* Take a thread out of the ring; under __threads_lock. */
hidden void __thread_leave_ring(struct __pthread *t);

/* pthread_join until a point of time of the clock; NULL: for ever. */
hidden int __thread_join(struct __pthread *t, void **result, clockid_t clock,
    const struct timespec *until);

/* Set what a new thread waits for: 0, or an error number. What it does meanwhile. */
hidden int __thread_schedule_hook(struct __pthread *t, const struct attributes *a);
hidden void __thread_scheduled_hook(struct __pthread *self);

/* Hooks of pthread_exit, weak there and empty; strong with the functions they belong to. */
hidden void __keys_exit_hook(void);   /* destructors, and the memory of keys */
hidden void __robust_exit_hook(void); /* robust mutexes that are still held */
hidden void __heap_exit_hook(void);   /* blocks that the thread has kept */

/* What lies in shared memory has musl's type bits. */
enum { TYPE_MASK = 3, TYPE_ROBUST = 4, TYPE_PRIO_INHERIT = 8, TYPE_SHARED = 128 };

/* As Linux's FUTEX_PRIVATE_FLAG, so that type & TYPE_SHARED ^ PRIVATE is the flag. */
enum { SHARED = 0, PRIVATE = 128 };

/* A lock of the library's own: 0 free, 1 held, 2 held and waited for. Zeros to start with. */
hidden void __lock(volatile int *lock);
hidden void __unlock(volatile int *lock);

/*
 * Sleep while *word is value, until somebody wakes or the time of the clock (CLOCK_REALTIME or
 * CLOCK_MONOTONIC; NULL: for ever) has come.
 *
 * Returns  0 woken, or *word was something else; EINTR a signal's handler ran; ETIMEDOUT;
 *          EINVAL the time's nanoseconds or the clock are none
 */
hidden int __thread_wait(volatile int *word, int value, clockid_t clock,
    const struct timespec *until, int private);

/*
 * The same as a cancellation point: ECANCELED when the thread is to be cancelled and does not
 * refuse. It returns in any case: the caller undoes what it has begun, then calls __cancel_hook.
 * Without cancellation it is __thread_wait.
 */
hidden int __thread_wait_cancel(volatile int *word, int value, clockid_t clock,
    const struct timespec *until, int private);

/* Ends the thread if it is to be cancelled and does not refuse. Nothing without cancellation. */
hidden void __cancel_hook(void);

/* Wake up to n threads that wait for word. It need not exist any more. */
hidden void __thread_wake(volatile int *word, int n, int private);

#endif
