/* SPDX-License-Identifier: 0BSD */
/*
 * _ZdaPvSt11align_val_t - operator delete[](void *, std::align_val_t)
 *
 * Returns  nothing; as operator delete(void *, std::align_val_t)
 * Source   C++17 [new.delete.array]; Itanium C++ ABI §5.1.5
 */
#include "cxx/cxx.h"

void _ZdaPvSt11align_val_t(void *p, size_t align)
{
	_ZdlPvSt11align_val_t(p, align);
}
