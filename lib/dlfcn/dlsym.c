/* SPDX-License-Identifier: 0BSD */
/*
 * dlsym - refuse to find a symbol
 *
 * Programs are static: there is nothing to load, and no table of symbols to search.
 *
 * Returns  NULL; dlerror has the text
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 dlsym; musl 1.2.5, in static programs
 */
#include <dlfcn.h>
#include <stddef.h>

#include "internal/dlfcn.h"

void *dlsym(void *restrict handle, const char *restrict name)
{
	(void)handle, (void)name;
	__dl_error = "Programs are static: no symbol can be found";
	return NULL;
}
