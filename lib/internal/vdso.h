/* SPDX-License-Identifier: 0BSD */
#ifndef MOTE_LIB_INTERNAL_VDSO_H
#define MOTE_LIB_INTERNAL_VDSO_H

#include <time.h>

#include "internal/hidden.h"

/* clock_gettime of the size flavour, for time: a program may have a clock_gettime of its own. */
hidden int __clock_gettime(clockid_t, struct timespec *);

/* A function of the library that the kernel maps into every process; NULL if there is none. */
hidden void *__vdso(const char *name);

/*
 * The code at this place may make a system call out of the vDSO: leaves a record for the seal,
 * which allows that number at the vDSO's own instructions: it is the one with bit 30 set.
 */
#define vdso_makes(nr)                                                                             \
	__asm__ volatile(".Lmote_sys%=:\n\t"                                                       \
			 ".pushsection .mote.sys,\"ao\",@progbits,.Lmote_sys%=\n\t"                \
			 ".long 0, " #nr " + 0x40000000\n\t"                                       \
			 ".popsection" ::)

#endif
