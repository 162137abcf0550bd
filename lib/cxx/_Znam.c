/* SPDX-License-Identifier: 0BSD */
/*
 * _Znam - operator new[](size_t)
 *
 * Returns  as operator new, which a program may replace for both
 * Units    n in bytes
 * Source   C++17 [new.delete.array]; Itanium C++ ABI §5.1.5
 */
#include "cxx/cxx.h"

void *_Znam(size_t n)
{
	return _Znwm(n);
}
