/* SPDX-License-Identifier: 0BSD */
/*
 * getdtablesize - how many descriptors this process may have
 *
 * Returns  the limit, INT_MAX at most
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 getdtablesize
 */
#include <limits.h>
#include <sys/resource.h>
#include <unistd.h>

#include "sys/sys.h"

int getdtablesize(void)
{
	struct rlimit limit;

	sys_getrlimit(RLIMIT_NOFILE, &limit);
	return limit.rlim_cur < INT_MAX ? limit.rlim_cur : INT_MAX;
}
