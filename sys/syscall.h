/* SPDX-License-Identifier: 0BSD */
/*
 * Level 1: the system call instruction. Each use leaves its record {distance of the instruction,
 * number} in .mote.sys, linked to the code around it (SHF_LINK_ORDER), so that the linker keeps
 * exactly the records of the code it keeps.
 *
 * The instruction itself is in <mote/syscall.h>, as programs have it too, by <mote/sys.h>. Macros,
 * not functions: an int argument then needs no sign extension to long, which the kernel would not
 * look at.
 *
 * After a stop the kernel goes on with poll, nanosleep, futex and clock_nanosleep by
 * restart_syscall, from the same instruction: they leave a record of that number too.
 *
 * Source   SysV x86-64 psABI §A.2.1; Linux man 2 syscall, man 2 restart_syscall
 */
#ifndef MOTE_SYS_SYSCALL_H
#define MOTE_SYS_SYSCALL_H

#include <mote/syscall.h>

#include "internal/hidden.h"

#define syscall0(nr)                   __mote_syscall0(nr)
#define syscall1(nr, a)                __mote_syscall1(nr, a)
#define syscall2(nr, a, b)             __mote_syscall2(nr, a, b)
#define syscall3(nr, a, b, c)          __mote_syscall3(nr, a, b, c)
#define syscall4(nr, a, b, c, d)       __mote_syscall4(nr, a, b, c, d)
#define syscall5(nr, a, b, c, d, e)    __mote_syscall5(nr, a, b, c, d, e)
#define syscall6(nr, a, b, c, d, e, f) __mote_syscall6(nr, a, b, c, d, e, f)

/* The same with another number in the record. */
#define syscall6_record(nr, record, a, b, c, d, e, f) \
	__mote_syscall6_record(nr, record, a, b, c, d, e, f)

#endif
