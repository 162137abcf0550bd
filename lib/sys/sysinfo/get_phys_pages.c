/* SPDX-License-Identifier: 0BSD */
/*
 * get_phys_pages - the memory that the machine has
 *
 * Returns  its pages of 4096 bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 get_phys_pages
 */
#include <sys/sysinfo.h>

#include "sys/sys.h"

long get_phys_pages(void)
{
	struct sysinfo info;

	sys_sysinfo(&info);
	return info.totalram * info.mem_unit / 4096;
}
