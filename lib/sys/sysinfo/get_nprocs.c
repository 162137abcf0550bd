/* SPDX-License-Identifier: 0BSD */
/*
 * get_nprocs, get_nprocs_conf - how many processors this thread may run on
 *
 * Returns  the number, at least 1
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 get_nprocs; the affinity mask is the answer that needs no /sys
 */
#include <sys/sysinfo.h>

#include "internal/hidden.h"
#include "sys/sys.h"

int get_nprocs(void)
{
	unsigned long mask[128 / sizeof(long)];
	int bytes = sys_sched_getaffinity(0, sizeof(mask), mask);
	int i, n = 0;

	for (i = 0; i < bytes / (int)sizeof(long); i++)
		for (; mask[i]; mask[i] &= mask[i] - 1)
			n++;
	return n ? n : 1;
}
weak_alias(get_nprocs, get_nprocs_conf);
