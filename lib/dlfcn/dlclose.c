/* SPDX-License-Identifier: 0BSD */
/*
 * dlclose - refuse a handle, as none is valid
 *
 * Programs are static: there is nothing to load, and no table of symbols to search.
 *
 * Returns  non-zero; dlerror has the text
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 dlclose; musl 1.2.5, in static programs
 */
#include <dlfcn.h>
#include <stddef.h>

#include "internal/dlfcn.h"

int dlclose(void *handle)
{
	(void)handle;
	__dl_error = "Not a handle of a library";
	return 1;
}
