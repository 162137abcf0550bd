/* SPDX-License-Identifier: 0BSD */
/*
 * __cxa_guard_release - a local static object is there
 *
 * Returns  nothing
 * Source   Itanium C++ ABI §3.3.3
 */
#include "cxx/guard.h"

void __cxa_guard_release(struct guard *guard)
{
	guard->done = 1;
	guard->busy = 0;
}
