/* SPDX-License-Identifier: 0BSD */
/*
 * gethostid - a number for this host; Linux has none
 *
 * Returns  0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 gethostid; musl 1.2.5 ABI
 */
#include <unistd.h>

long gethostid(void)
{
	return 0;
}
