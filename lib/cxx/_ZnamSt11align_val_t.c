/* SPDX-License-Identifier: 0BSD */
/*
 * _ZnamSt11align_val_t - operator new[](size_t, std::align_val_t)
 *
 * Returns  as operator new
 * Units    n in bytes
 * Source   C++17 [new.delete.array]; Itanium C++ ABI §5.1.5
 */
#include "cxx/cxx.h"

void *_ZnamSt11align_val_t(size_t n, size_t align)
{
	return _ZnwmSt11align_val_t(n, align);
}
