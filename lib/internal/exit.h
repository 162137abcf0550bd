/* SPDX-License-Identifier: 0BSD */
/* What runs at exit, as the C++ ABI registers it. */
#ifndef MOTE_LIB_INTERNAL_EXIT_H
#define MOTE_LIB_INTERNAL_EXIT_H

#include "internal/hidden.h"

/* Public to compilers: Itanium C++ ABI §3.3.6.3. */
int __cxa_atexit(void (*function)(void *), void *arg, void *dso);
void __cxa_finalize(void *dso);

hidden void __atexit_hook(void);

#endif
