/* SPDX-License-Identifier: 0BSD */
/* What rt_sigaction takes; struct sigaction as programs see it is musl's, and bigger. */
#ifndef MOTE_LIB_INTERNAL_KSIGACTION_H
#define MOTE_LIB_INTERNAL_KSIGACTION_H

#include "internal/hidden.h"

/* Source: Linux 6.1 arch/x86/include/uapi/asm/signal.h */
struct ksigaction {
	void (*handler)(int);
	unsigned long flags;
	void (*restorer)(void);
	unsigned long mask;
};

/* The kernel's flag "restorer is valid"; x86_64 delivers no signal without it. */
#define KSIG_RESTORER 0x04000000ul

/* Bytes of a signal set as the kernel counts them: 64 signals. */
#define KSIGSET_SIZE 8

/* 32 to 34 belong to the library, as in musl: SIGRTMIN is 35. */
#define KSIG_RESERVED(sig) ((unsigned)(sig)-32 < 3)
/* Those as 0, which the kernel refuses with EINVAL. */
#define KSIG_PUBLIC(sig) (KSIG_RESERVED(sig) ? 0 : (sig))

/* The bit of a signal in a set's first word. */
#define KSIG_BIT(sig) (1ul << ((sig)-1))

/* The bits of those that belong to the library. */
#define KSIG_LIBRARY (KSIG_BIT(32) | KSIG_BIT(33) | KSIG_BIT(34))

hidden void __restore_rt(void);

#endif
