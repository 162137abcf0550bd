/* SPDX-License-Identifier: 0BSD */
/*
 * get_avphys_pages - the memory that nobody uses
 *
 * Returns  its pages of 4096 bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 get_avphys_pages
 */
#include <sys/sysinfo.h>

#include "sys/sys.h"

long get_avphys_pages(void)
{
	struct sysinfo info;

	sys_sysinfo(&info);
	return (info.freeram + info.bufferram) * info.mem_unit / 4096;
}
