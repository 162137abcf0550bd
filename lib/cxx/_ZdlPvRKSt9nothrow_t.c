/* SPDX-License-Identifier: 0BSD */
/*
 * _ZdlPvRKSt9nothrow_t - operator delete(void *, const std::nothrow_t &)
 *
 * Returns  nothing; as operator delete(void *), which a program may replace for all
 * Source   C++17 [new.delete.single]; Itanium C++ ABI §5.1.5
 */
#include "cxx/cxx.h"

void _ZdlPvRKSt9nothrow_t(void *p, const void *nothrow)
{
	(void)nothrow;
	_ZdlPv(p);
}
