/* SPDX-License-Identifier: 0BSD */
/*
 * _ZnamRKSt9nothrow_t - operator new[](size_t, const std::nothrow_t &)
 *
 * Returns  a block of its own, or NULL where there is no memory
 * Units    n in bytes
 * Source   C++17 [new.delete.array]; Itanium C++ ABI §5.1.5
 */
#include <stdlib.h>

#include "cxx/cxx.h"

void *_ZnamRKSt9nothrow_t(size_t n, const void *nothrow)
{
	(void)nothrow;
	return malloc(n ? n : 1);
}
