/* SPDX-License-Identifier: 0BSD */
/*
 * dlopen - refuse to load a library
 *
 * Programs are static: there is nothing to load, and no table of symbols to search.
 *
 * Returns  NULL; dlerror has the text
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 dlopen; musl 1.2.5, in static programs
 */
#include <dlfcn.h>
#include <stddef.h>

#include "internal/dlfcn.h"

void *dlopen(const char *path, int mode)
{
	(void)path, (void)mode;
	__dl_error = "Programs are static: no library can be loaded";
	return NULL;
}
