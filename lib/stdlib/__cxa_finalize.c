/* SPDX-License-Identifier: 0BSD */
/*
 * __cxa_finalize - run what was registered for an object; a static program is one object
 *
 * Returns  nothing
 * Source   Itanium C++ ABI §3.3.6.3
 */
#include "internal/exit.h"

void __cxa_finalize(void *dso)
{
	(void)dso;
	__atexit_hook();
}
