/* SPDX-License-Identifier: 0BSD */
/*
 * _ZdaPv - operator delete[](void *)
 *
 * Returns  nothing; as operator delete(void *), which a program may replace for all
 * Source   C++17 [new.delete.array]; Itanium C++ ABI §5.1.5
 */
#include "cxx/cxx.h"

void _ZdaPv(void *p)
{
	_ZdlPv(p);
}
