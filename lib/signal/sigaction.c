/* SPDX-License-Identifier: 0BSD */
/*
 * sigaction - examine or change what a signal does
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL no such signal; SIGKILL or SIGSTOP with act; 32 to 34, which are the library's
 * Errors   EFAULT a pointer is outside of the address space
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sigaction
 */
#include <signal.h>
#include <stddef.h>

#include "internal/ksigaction.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int sigaction(int sig, const struct sigaction *restrict act, struct sigaction *restrict old)
{
	struct ksigaction k, before, *set = NULL; /* not one: qemu-user writes before it reads */
	int r;

	if (act) {
		k.handler = act->sa_handler;
		k.flags = (unsigned)act->sa_flags | KSIG_RESTORER;
		k.restorer = __restore_rt;
		k.mask = act->sa_mask.__bits[0];
		set = &k;
	}
	r = sys_rt_sigaction(KSIG_PUBLIC(sig), set, &before, KSIGSET_SIZE);
	if (r == 0 && old) {
		old->sa_handler = before.handler;
		old->sa_flags = before.flags;
		old->sa_mask.__bits[0] = before.mask;
	}
	return __syscall_ret(r);
}
