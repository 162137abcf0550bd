/* SPDX-License-Identifier: 0BSD */
/*
 * adjtime - make the clock catch up slowly
 *
 * change NULL changes nothing; old NULL does not ask what is left of a change before.
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL change is more than about 35 minutes
 * Errors   EPERM only the superuser may change the clock
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 adjtime
 */
#include <errno.h>
#include <sys/time.h>
#include <sys/timex.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int adjtime(const struct timeval *change, struct timeval *old)
{
	struct timex t = {.modes = ADJ_OFFSET_SS_READ};
	int r;

	if (change) {
		/* What a 32-bit number of microseconds can say, as in glibc. */
		if (change->tv_sec < -2145 || change->tv_sec > 2145)
			return fail(EINVAL);
		t.modes = ADJ_OFFSET_SINGLESHOT;
		t.offset = change->tv_sec * 1000000 + change->tv_usec;
	}
	r = sys_adjtimex(&t);
	if (r < 0)
		return __syscall_ret(r);
	if (old) {
		old->tv_sec = t.offset / 1000000;
		old->tv_usec = t.offset % 1000000;
	}
	return 0;
}
