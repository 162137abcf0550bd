/* SPDX-License-Identifier: 0BSD */
/*
 * _Znwm - operator new(size_t)
 *
 * Without exceptions there is nobody to tell that memory is used up: the program ends. A program
 * that can go on asks for new (std::nothrow).
 *
 * Returns  a block of its own, also for n == 0
 * Units    n in bytes
 * Safety   as malloc
 * Source   C++17 [new.delete.single]; Itanium C++ ABI §5.1.5
 */
#include <stdlib.h>

#include "cxx/cxx.h"

void *_Znwm(size_t n)
{
	void *p = malloc(n ? n : 1);

	if (!p)
		__cxx_end("operator new: no memory\n");
	return p;
}
