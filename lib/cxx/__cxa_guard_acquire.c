/* SPDX-License-Identifier: 0BSD */
/*
 * __cxa_guard_acquire - ask whether a local static object has to be made
 *
 * Made while it is being made is an error of the program's, which ends.
 *
 * Returns  1 to make it and call __cxa_guard_release, 0 if it is there
 * Source   Itanium C++ ABI §3.3.3
 */
#include "cxx/cxx.h"
#include "cxx/guard.h"

int __cxa_guard_acquire(struct guard *guard)
{
	if (guard->done)
		return 0;
	if (guard->busy)
		__cxx_end("static object needs itself\n");
	guard->busy = 1;
	return 1;
}
