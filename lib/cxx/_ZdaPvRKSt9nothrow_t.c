/* SPDX-License-Identifier: 0BSD */
/*
 * _ZdaPvRKSt9nothrow_t - operator delete[](void *, const std::nothrow_t &)
 *
 * Returns  nothing; as operator delete(void *), which a program may replace for all
 * Source   C++17 [new.delete.array]; Itanium C++ ABI §5.1.5
 */
#include "cxx/cxx.h"

void _ZdaPvRKSt9nothrow_t(void *p, const void *nothrow)
{
	(void)nothrow;
	_ZdlPv(p);
}
