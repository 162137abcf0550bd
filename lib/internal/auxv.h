/* SPDX-License-Identifier: 0BSD */
/* The kernel's auxiliary vector: pairs of type and value, ended by AT_NULL. */
#ifndef MOTE_LIB_INTERNAL_AUXV_H
#define MOTE_LIB_INTERNAL_AUXV_H

#include "internal/hidden.h"

/* Source: Linux 6.1 include/uapi/linux/auxvec.h, asm/auxvec.h */
#define AUX_PHDR 3
#define AUX_PHNUM 5
#define AUX_SECURE 23
#define AUX_RANDOM 25
#define AUX_SYSINFO_EHDR 33

extern const unsigned long *__auxv hidden;

/* The value of type, or 0 if the kernel gave none. */
hidden unsigned long __auxv_value(unsigned long type);

#endif
