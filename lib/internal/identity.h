/* SPDX-License-Identifier: 0BSD */
/*
 * Who a process is: the kernel keeps it by thread, POSIX by process. In a program with threads all
 * of them make the call.
 */
#ifndef MOTE_LIB_INTERNAL_IDENTITY_H
#define MOTE_LIB_INTERNAL_IDENTITY_H

#include "internal/hidden.h"

/* A call with up to three arguments: 0, or -1 and errno. nr is a constant. */
#define identity_call(nr, a, b, c)                                                                 \
	__extension__({                                                                            \
		__asm__ volatile(".Lmote_identity%=:\n\t"                                          \
				 ".pushsection .mote.sys,\"ao\",@progbits,.Lmote_identity%=\n\t"   \
				 ".long\t__identity_insn - ., %c0\n\t"                             \
				 ".popsection"                                                     \
				 :                                                                 \
				 : "i"(nr));                                                       \
		__identity_call((long)(a), (long)(b), (long)(c), nr);                              \
	})

hidden int __identity_call(long a, long b, long c, long nr);

/* The instruction alone: the kernel's result. */
hidden long __identity_raw(long a, long b, long c, long nr);

#endif
