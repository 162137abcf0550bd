/* SPDX-License-Identifier: 0BSD */
/*
 * What C++ without exceptions and RTTI needs of a library. Names are the Itanium C++ ABI's:
 * _Znwm is operator new(unsigned long), _ZdlPv operator delete(void *).
 */
#ifndef MOTE_LIB_CXX_CXX_H
#define MOTE_LIB_CXX_CXX_H

#include <stddef.h>

#include "internal/hidden.h"

void *_Znwm(size_t n);
void _ZdlPv(void *p);
void *_ZnwmSt11align_val_t(size_t n, size_t align);
void _ZdlPvSt11align_val_t(void *p, size_t align);

/* Says it on descriptor 2 and aborts. */
hidden noreturn void __cxx_end(const char *text);

#endif
