/* SPDX-License-Identifier: 0BSD */
#ifndef MOTE_LIB_INTERNAL_VDSO_H
#define MOTE_LIB_INTERNAL_VDSO_H

#include "internal/hidden.h"

/* A function of the library that the kernel maps into every process; NULL if there is none. */
hidden void *__vdso(const char *name);

#endif
