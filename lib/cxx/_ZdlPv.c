/* SPDX-License-Identifier: 0BSD */
/*
 * _ZdlPv - operator delete(void *)
 *
 * Returns  nothing; NULL is left alone
 * Safety   as free
 * Source   C++17 [new.delete.single]; Itanium C++ ABI §5.1.5
 */
#include <stdlib.h>

#include "cxx/cxx.h"

void _ZdlPv(void *p)
{
	free(p);
}
