/* SPDX-License-Identifier: 0BSD */
/*
 * clock_gettime - the time of a clock, by the kernel's function in this process
 *
 * That function is looked for at the first call. It makes the system call itself for a clock
 * that it cannot read; without it (no vDSO, old kernel) all calls are system calls.
 *
 * Contract: clock_gettime.c
 */
#include <time.h>

#include "internal/syscall_ret.h"
#include "internal/vdso.h"
#include "sys/sys.h"

static int call(clockid_t clock, struct timespec *ts)
{
	return sys_clock_gettime(clock, ts);
}

static int first(clockid_t, struct timespec *);
static int (*volatile function)(clockid_t, struct timespec *) = first;

static int first(clockid_t clock, struct timespec *ts)
{
	void *found = __vdso("__vdso_clock_gettime");

	vdso_makes(228);
	function = found ? (int (*)(clockid_t, struct timespec *))found : call;
	return function(clock, ts);
}

int clock_gettime(clockid_t clock, struct timespec *ts)
{
	int result = function(clock, ts);

	return result ? __syscall_ret(result) : 0;
}