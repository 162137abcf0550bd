/* SPDX-License-Identifier: 0BSD */
/*
 * mote_seal_rules - hold calls to arguments, from now on and for good
 *
 * A row allows calls of its number where the bits of mask in the argument, counted from 0, are
 * those of value. Rows beside each other with the same number and argument are alternatives; all
 * else has to hold together. A call that no row names is not looked at. Nothing is allowed that
 * was refused before, by a seal or by other rules. Where the kernel takes a pointer, the rule is
 * on the pointer.
 *
 * flags is 0 or MOTE_SEAL_LOG, by which the kernel logs what is against the rules and lets it
 * pass; else it ends the process by SIGSYS. In a sealed program prctl and seccomp are allowed at
 * this function's own instructions, until mote_seal has MOTE_SEAL_LAST: rules come before that.
 * All threads are held to them. Sets no_new_privs.
 *
 * Returns  0; -1 and no rule holds that did not before, but no_new_privs may be set
 * Errors   EINVAL an unknown flag, no row, an argument above 5, bits in value outside of mask
 * Errors   EINVAL, ENOSYS the kernel has no seccomp filters; ESRCH a thread has one of its own
 * Errors   E2BIG more than 340 rows; ENOMEM all filters of the process have more than 32768
 * Errors   instructions, of which a row needs at most 12
 * Safety   async-signal-safe, thread-safe, no allocation; 96 bytes of stack for each row
 * Source   Linux man 2 seccomp; Linux 6.18 kernel/seccomp.c MAX_INSNS_PER_PATH; own to mote
 */
#include <errno.h>
#include <mote/seal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include "internal/seal.h"
#include "internal/syscall_ret.h"

/* Of at most 12 instructions, beside 7: 4096 are a filter's. */
enum { ROWS_MAX = 340 };

/* struct sock_fprog */
struct program {
	uint16_t n;
	const struct seal_instruction *first;
};

int mote_seal_rules(unsigned flags, const struct mote_seal_rule *rules, size_t n)
{
	size_t i;
	long result;

	if (flags & ~MOTE_SEAL_LOG || n == 0)
		return fail(EINVAL);
	if (n > ROWS_MAX)
		return fail(E2BIG);
	for (i = 0; i < n; i++)
		if (rules[i].number < 0 || rules[i].number >= SEAL_X32 || rules[i].argument < 0 ||
		    rules[i].argument > 5 || rules[i].value & ~rules[i].mask)
			return fail(EINVAL);

	struct seal_instruction filter[12 * n + 7];
	struct program program = {.first = filter};

	program.n = __seal_rules(filter, rules, n, flags ? SEAL_RET_LOG : SEAL_KILL) - filter;
	result = syscall6_record(SYS_prctl, SYS_prctl | SEAL_AGAIN, PR_SET_NO_NEW_PRIVS, 1, 0L, 0L, 0L, 0);
	if (result == 0) /* SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC */
		result = syscall6_record(SYS_seccomp, SYS_seccomp | SEAL_AGAIN, 1, 1, &program, 0, 0, 0);
	return __syscall_ret(result > 0 ? -ESRCH : result);
}
