/* SPDX-License-Identifier: 0BSD */
/*
 * __sched_cpucount - what CPU_COUNT calls: the processors in a set
 *
 * Returns  their number
 * Units    size in bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 CPU_SET; musl 1.2.5 ABI
 */
#include <sched.h>

int __sched_cpucount(size_t size, const cpu_set_t *set)
{
	const unsigned char *byte = (const unsigned char *)set;
	int n = 0;
	unsigned bits;

	while (size--)
		for (bits = *byte++; bits; bits &= bits - 1)
			n++;
	return n;
}
