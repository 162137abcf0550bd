/* SPDX-License-Identifier: 0BSD */
/*
 * _ZdaPvmSt11align_val_t - operator delete[](void *, size_t, std::align_val_t)
 *
 * Returns  nothing; as operator delete(void *, std::align_val_t)
 * Source   C++17 [new.delete.array]; Itanium C++ ABI §5.1.5
 */
#include "cxx/cxx.h"

void _ZdaPvmSt11align_val_t(void *p, size_t n, size_t align)
{
	(void)n;
	_ZdlPvSt11align_val_t(p, align);
}
