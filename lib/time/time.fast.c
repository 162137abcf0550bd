/* SPDX-License-Identifier: 0BSD */
/*
 * time - the seconds since the Epoch, by the kernel's function in this process
 *
 * Returns  the time, also stored in *t unless t is NULL
 * Safety   async-signal-safe, thread-safe
 * Source   C11 7.27.2.4; POSIX.1-2017 time; Linux man 7 vdso
 * Differs  from musl 1.2.5: the clock of the last tick, as the kernel's and glibc's time
 */
#include <time.h>

#include "internal/vdso.h"
#include "sys/sys.h"

static time_t call(time_t *t)
{
	return sys_time(t);
}

static time_t first(time_t *);
static time_t (*volatile function)(time_t *) = first;

static time_t first(time_t *t)
{
	void *found = __vdso("__vdso_time");

	function = found ? (time_t(*)(time_t *))found : call;
	return function(t);
}

time_t time(time_t *t)
{
	return function(t);
}
