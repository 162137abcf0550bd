/* SPDX-License-Identifier: 0BSD */
/*
 * Cancellation points that are written in C. The stubs of sys/cancellable.tbl are the others; both
 * pass by __cancel_gate, which asks whether the thread is to be cancelled.
 */
#ifndef MOTE_LIB_INTERNAL_CANCEL_H
#define MOTE_LIB_INTERNAL_CANCEL_H

#include "internal/hidden.h"

/*
 * The thread is to be cancelled now: ends it, or returns -ECANCELED if cancellation is
 * masked (PTHREAD_CANCEL_MASKED), which is disabled from then on.
 */
hidden long __cancel_act(void);

/* A system call as a cancellation point: its result, or -1 and errno. nr is a constant. */
#define cancel_call(nr, a, b, c, d, e, f)                                                          \
	__extension__({                                                                            \
		__asm__ volatile(".Lmote_cancel%=:\n\t"                                            \
				 ".pushsection .mote.sys,\"ao\",@progbits,.Lmote_cancel%=\n\t"     \
				 ".long\t__cancel_gate_insn - ., %c0\n\t"                          \
				 ".if %c0 == 35 || %c0 == 202 || %c0 == 230\n\t"                   \
				 ".long\t__cancel_gate_insn - ., 219\n\t"                          \
				 ".endif\n\t"                                                      \
				 ".popsection"                                                     \
				 :                                                                 \
				 : "i"(nr));                                                       \
		__cancel_call(                                                                     \
		    (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f), nr);         \
	})

hidden long __cancel_call(long a, long b, long c, long d, long e, long f, int nr);

#endif
