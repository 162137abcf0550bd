/* SPDX-License-Identifier: 0BSD */
/*
 * dladdr - which library and symbol is at an address? None, in a static program
 *
 * Returns  0; dlerror has no text for it
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   glibc; musl 1.2.5, in static programs
 */
#include <dlfcn.h>

int dladdr(const void *address, Dl_info *info)
{
	(void)address, (void)info;
	return 0;
}
