/* SPDX-License-Identifier: 0BSD */
/*
 * getloadavg - the load averages of the last 1, 5 and 15 minutes
 *
 * Returns  how many were stored, at most 3; -1 if n is negative or they are not known
 * Safety   async-signal-safe, thread-safe, no allocation; needs no /proc
 * Source   Linux man 3 getloadavg, man 2 sysinfo
 */
#include <stdlib.h>
#include <sys/sysinfo.h>

#include "sys/sys.h"

int getloadavg(double *load, int n)
{
	struct sysinfo info;
	int i;

	if (n < 0 || sys_sysinfo(&info) < 0)
		return -1;
	if (n > 3)
		n = 3;
	for (i = 0; i < n; i++)
		load[i] = info.loads[i] * (1.0 / (1 << SI_LOAD_SHIFT));
	return n;
}
