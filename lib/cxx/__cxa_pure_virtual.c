/* SPDX-License-Identifier: 0BSD */
/*
 * __cxa_pure_virtual - a function without a body was called, in a constructor or destructor
 *
 * Returns  does not return
 * Source   Itanium C++ ABI §3.2.6
 */
#include "cxx/cxx.h"

noreturn void __cxa_pure_virtual(void)
{
	__cxx_end("pure virtual function called\n");
}
