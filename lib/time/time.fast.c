/* SPDX-License-Identifier: 0BSD */
/*
 * time - the seconds since the Epoch, by the kernel's function in this process
 *
 * Contract: time.c
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
