/* SPDX-License-Identifier: 0BSD */
/*
 * dlinfo - refuse a handle, as none is valid
 *
 * Programs are static: there is nothing to load, and no table of symbols to search.
 *
 * Returns  -1; dlerror has the text
 * Safety   thread-safe, no allocation
 * Source   glibc, musl 1.2.5
 */
#include <dlfcn.h>
#include <stddef.h>

#include "internal/dlfcn.h"

int dlinfo(void *handle, int request, void *to)
{
	(void)handle, (void)request, (void)to;
	__dl_error = "Not a handle of a library";
	return -1;
}
