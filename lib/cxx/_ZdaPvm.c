/* SPDX-License-Identifier: 0BSD */
/*
 * _ZdaPvm - operator delete[](void *, size_t)
 *
 * Returns  nothing; as operator delete(void *), which a program may replace for all
 * Source   C++17 [new.delete.array]; Itanium C++ ABI §5.1.5
 */
#include "cxx/cxx.h"

void _ZdaPvm(void *p, size_t n)
{
	(void)n;
	_ZdlPv(p);
}
