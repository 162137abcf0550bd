/* SPDX-License-Identifier: 0BSD */
/*
 * __cxa_deleted_virtual - a deleted virtual function was called
 *
 * Returns  does not return
 * Source   Itanium C++ ABI §3.2.6
 */
#include "cxx/cxx.h"

noreturn void __cxa_deleted_virtual(void)
{
	__cxx_end("deleted virtual function called\n");
}
