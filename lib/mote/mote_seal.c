/* SPDX-License-Identifier: 0BSD */
/*
 * mote_seal - confine the process to the system calls that are linked into it
 *
 * From the return on, each call is allowed only from the instructions which the program has for
 * it, or with MOTE_SEAL_NUMBERS from anywhere; any other one kills the process by SIGSYS. drop
 * lists numbers of calls that are not to be made any more, ended by -1; NULL drops none. Called
 * again, it can only take away. MOTE_SEAL_LOG lets violations pass and has the kernel log them;
 * MOTE_SEAL_DEBUG reports one on descriptor 2 first. All threads are sealed. Sets no_new_privs.
 *
 * prctl and seccomp stay allowed at the seal's own instruction for the next call of this function,
 * until drop names them, or MOTE_SEAL_LAST takes them away and no other use of them; after that a
 * further call of it is a violation like any other.
 *
 * Returns  0; -1 and the process is as it was but for no_new_privs
 * Errors   EINVAL an unknown flag; drop names exit, exit_group or rt_sigreturn
 * Errors   EINVAL, ENOSYS the kernel has no seccomp filters; ESRCH a thread has one of its own
 * Errors   EINVAL more than 4096 filter instructions; E2BIG more than 126 of the program's
 * Errors   instructions make one call; ENOMEM
 * Safety   async-signal-safe, thread-safe, no allocation; about 100 bytes of stack for each call
 * Source   Linux man 2 seccomp; OpenBSD man 2 pinsyscalls for the idea of fixed places
 */
#include <errno.h>
#include <mote/seal.h>
#include <stddef.h>
#include <sys/syscall.h>

#include "internal/seal.h"
#include "internal/syscall_ret.h"

/* ld links the program with the records loaded where this object is there. */
requires(__mote_table);

int mote_seal(unsigned flags, const int *drop)
{
	unsigned action = SEAL_KILL;
	int n = 0, result;

	if (flags & ~(MOTE_SEAL_NUMBERS | MOTE_SEAL_LOG | MOTE_SEAL_LAST | SEAL_DEBUG))
		return fail(EINVAL);
	for (; drop && drop[n] >= 0; n++)
		if (drop[n] == SYS_rt_sigreturn || drop[n] == SYS_exit || drop[n] == SYS_exit_group)
			return fail(EINVAL);
	if (flags & SEAL_DEBUG) {
		__seal_debug_hook(NULL);
		action = SEAL_TRAP;
	}
	if (flags & MOTE_SEAL_LOG)
		action = SEAL_RET_LOG;

	int list[2 * n + 3], *end = list;

	for (; n; n--, drop++) {
		*end++ = *drop;
		*end++ = *drop | SEAL_AGAIN;
	}
	/* What the next mote_seal has to be able to do itself: prctl and seccomp. */
	__asm__ volatile(".Lmote_sys%=:\n\t"
			 ".pushsection .mote.sys,\"ao\",@progbits,.Lmote_sys%=\n\t"
			 ".long __seal_call - ., %c0, __seal_call - ., %c1\n\t"
			 ".popsection" ::"i"(SYS_prctl | SEAL_AGAIN), "i"(SYS_seccomp | SEAL_AGAIN));
	if (flags & MOTE_SEAL_LAST) {
		*end++ = SYS_prctl | SEAL_AGAIN;
		*end++ = SYS_seccomp | SEAL_AGAIN;
	}
	*end = -1;
	result = __seal_install(action | (flags & MOTE_SEAL_NUMBERS), list, NULL);
	return __syscall_ret(result > 0 ? -ESRCH : result);
}

static void nothing(const unsigned long *stack)
{
	(void)stack;
}
weak_alias(nothing, __seal_debug_hook);
