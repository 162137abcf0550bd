/* SPDX-License-Identifier: 0BSD */
/*
 * Level 1: the system call instruction. Each use leaves its record {distance of the instruction,
 * number} in .mote.sys, linked to the code around it (SHF_LINK_ORDER), so that the linker keeps
 * exactly the records of the code it keeps.
 *
 * Macros, not functions: an int argument then needs no sign extension to long, which the kernel
 * would not look at.
 *
 * After a stop the kernel goes on with poll, nanosleep, futex and clock_nanosleep by
 * restart_syscall, from the same instruction: they leave a record of that number too.
 *
 * Source   SysV x86-64 psABI §A.2.1; Linux man 2 syscall, man 2 restart_syscall
 */
#ifndef MOTE_SYS_SYSCALL_H
#define MOTE_SYS_SYSCALL_H

#include "internal/hidden.h"

/* The number is there twice: as the register's value and as the constant of the record. */
#define SYSCALL(nr, ...) SYSCALL_RECORD(nr, nr, ##__VA_ARGS__)
#define SYSCALL_RECORD(nr, record, ...)                                                           \
	__asm__ volatile(".Lmote_sys%=:\tsyscall\n\t"                                              \
			 ".pushsection .mote.sys,\"ao\",@progbits,.Lmote_sys%=\n\t"                \
			 ".long\t.Lmote_sys%= - ., %c[number]\n\t"                                 \
			 ".if %c[number] == 7 || %c[number] == 35 || "                             \
			 "%c[number] == 202 || %c[number] == 230\n\t"                              \
			 ".long\t.Lmote_sys%= - ., 219\n\t"                                        \
			 ".endif\n\t"                                                             \
			 ".popsection"                                                             \
	    : "=a"(result_)                                                                        \
	    : "0"((long)(nr)), [number] "i"(record), ##__VA_ARGS__                                     \
	    : "rcx", "r11", "memory")

#define syscall0(nr)                                                                               \
	__extension__({                                                                            \
		long result_;                                                                      \
		SYSCALL(nr);                                                                       \
		result_;                                                                           \
	})

#define syscall1(nr, a)                                                                            \
	__extension__({                                                                            \
		long result_;                                                                      \
		SYSCALL(nr, "D"(a));                                                               \
		result_;                                                                           \
	})

#define syscall2(nr, a, b)                                                                         \
	__extension__({                                                                            \
		long result_;                                                                      \
		SYSCALL(nr, "D"(a), "S"(b));                                                       \
		result_;                                                                           \
	})

#define syscall3(nr, a, b, c)                                                                      \
	__extension__({                                                                            \
		long result_;                                                                      \
		SYSCALL(nr, "D"(a), "S"(b), "d"(c));                                               \
		result_;                                                                           \
	})

#define syscall4(nr, a, b, c, d)                                                                   \
	__extension__({                                                                            \
		long result_;                                                                      \
		register long r10_ __asm__("r10") = (long)(d);                                     \
		SYSCALL(nr, "D"(a), "S"(b), "d"(c), "r"(r10_));                                    \
		result_;                                                                           \
	})

#define syscall5(nr, a, b, c, d, e)                                                                \
	__extension__({                                                                            \
		long result_;                                                                      \
		register long r10_ __asm__("r10") = (long)(d);                                     \
		register long r8_ __asm__("r8") = (long)(e);                                       \
		SYSCALL(nr, "D"(a), "S"(b), "d"(c), "r"(r10_), "r"(r8_));                          \
		result_;                                                                           \
	})

#define syscall6(nr, a, b, c, d, e, f) syscall6_record(nr, nr, a, b, c, d, e, f)
#define syscall6_record(nr, record, a, b, c, d, e, f)                                              \
	__extension__({                                                                            \
		long result_;                                                                      \
		register long r10_ __asm__("r10") = (long)(d);                                     \
		register long r8_ __asm__("r8") = (long)(e);                                       \
		register long r9_ __asm__("r9") = (long)(f);                                       \
		SYSCALL_RECORD(nr, record, "D"(a), "S"(b), "d"(c), "r"(r10_), "r"(r8_),            \
		    "r"(r9_));                                                                     \
		result_;                                                                           \
	})

#endif
