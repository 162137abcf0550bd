/* SPDX-License-Identifier: 0BSD */
/*
 * __cxa_throw_bad_array_new_length - new T[n] with an n for which there is no size
 *
 * Returns  does not return: there are no exceptions
 * Source   Itanium C++ ABI §3.5.2; C++17 [expr.new]
 */
#include "cxx/cxx.h"

noreturn void __cxa_throw_bad_array_new_length(void)
{
	__cxx_end("operator new[]: no such length\n");
}
