/* SPDX-License-Identifier: 0BSD */
/*
 * _ZnwmSt11align_val_t - operator new(size_t, std::align_val_t)
 *
 * Returns  a block at a multiple of align, which is a power of two; the program ends where there
 *          is no memory
 * Units    n in bytes
 * Source   C++17 [new.delete.single]; Itanium C++ ABI §5.1.5
 */
#include <stdlib.h>

#include "cxx/cxx.h"

void *_ZnwmSt11align_val_t(size_t n, size_t align)
{
	void *p;

	if (posix_memalign(&p, align < sizeof(p) ? sizeof(p) : align, n ? n : 1))
		__cxx_end("operator new: no memory\n");
	return p;
}
