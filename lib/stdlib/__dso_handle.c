/* SPDX-License-Identifier: 0BSD */
/*
 * __dso_handle - what C++ code hands to __cxa_atexit as its object
 *
 * gcc's crtbegin.o, which would define it, is not linked.
 *
 * Source   Itanium C++ ABI §3.3.6.3
 */
#include "internal/hidden.h"

hidden const char __dso_handle;
