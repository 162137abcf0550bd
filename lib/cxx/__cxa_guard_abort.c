/* SPDX-License-Identifier: 0BSD */
/*
 * __cxa_guard_abort - a local static object could not be made; the next asks again
 *
 * Returns  nothing
 * Source   Itanium C++ ABI §3.3.3
 */
#include "cxx/guard.h"

void __cxa_guard_abort(struct guard *guard)
{
	guard->busy = 0;
}
