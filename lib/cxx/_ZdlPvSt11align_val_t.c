/* SPDX-License-Identifier: 0BSD */
/*
 * _ZdlPvSt11align_val_t - operator delete(void *, std::align_val_t)
 *
 * Returns  nothing; NULL is left alone
 * Source   C++17 [new.delete.single]; Itanium C++ ABI §5.1.5
 */
#include <stdlib.h>

#include "cxx/cxx.h"

void _ZdlPvSt11align_val_t(void *p, size_t align)
{
	(void)align;
	free(p);
}
