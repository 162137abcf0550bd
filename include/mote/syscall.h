/* SPDX-License-Identifier: 0BSD */
#ifndef _MOTE_SYSCALL_H
#define _MOTE_SYSCALL_H

/* Level 1: the system call instruction and its record in .mote.sys (docs/tour.md). */
/* Source: SysV x86-64 psABI §A.2.1; Linux man 2 syscall, man 2 restart_syscall */

/* The number is there twice: as the register's value and as the constant of the record. */
#define __MOTE_RECORD(nr, record, ...) \
	__asm__ __volatile__(".Lmote_sys%=:\tsyscall\n\t" \
			     ".pushsection .mote.sys,\"ao\",@progbits,.Lmote_sys%=\n\t" \
			     ".long\t.Lmote_sys%= - ., %c[number]\n\t" \
			     ".if %c[number] == 7 || %c[number] == 35 || " \
			     "%c[number] == 202 || %c[number] == 230\n\t" \
			     ".long\t.Lmote_sys%= - ., 219\n\t" \
			     ".endif\n\t" \
			     ".popsection" \
	    : "=a"(__result) \
	    : "0"((long)(nr)), [number] "i"(record) __VA_ARGS__ \
	    : "rcx", "r11", "memory")
#define __MOTE_AND ,

#define __mote_syscall0(nr) \
	__extension__({ \
		long __result; \
		__MOTE_RECORD(nr, nr, ); \
		__result; \
	})

#define __mote_syscall1(nr, a) \
	__extension__({ \
		long __result; \
		__MOTE_RECORD(nr, nr, __MOTE_AND "D"(a)); \
		__result; \
	})

#define __mote_syscall2(nr, a, b) \
	__extension__({ \
		long __result; \
		__MOTE_RECORD(nr, nr, __MOTE_AND "D"(a), "S"(b)); \
		__result; \
	})

#define __mote_syscall3(nr, a, b, c) \
	__extension__({ \
		long __result; \
		__MOTE_RECORD(nr, nr, __MOTE_AND "D"(a), "S"(b), "d"(c)); \
		__result; \
	})

#define __mote_syscall4(nr, a, b, c, d) \
	__extension__({ \
		long __result; \
		register long __r10 __asm__("r10") = (long)(d); \
		__MOTE_RECORD(nr, nr, __MOTE_AND "D"(a), "S"(b), "d"(c), "r"(__r10)); \
		__result; \
	})

#define __mote_syscall5(nr, a, b, c, d, e) \
	__extension__({ \
		long __result; \
		register long __r10 __asm__("r10") = (long)(d); \
		register long __r8 __asm__("r8") = (long)(e); \
		__MOTE_RECORD(nr, nr, __MOTE_AND "D"(a), "S"(b), "d"(c), "r"(__r10), "r"(__r8)); \
		__result; \
	})

#define __mote_syscall6(nr, a, b, c, d, e, f) __mote_syscall6_record(nr, nr, a, b, c, d, e, f)
#define __mote_syscall6_record(nr, record, a, b, c, d, e, f) \
	__extension__({ \
		long __result; \
		register long __r10 __asm__("r10") = (long)(d); \
		register long __r8 __asm__("r8") = (long)(e); \
		register long __r9 __asm__("r9") = (long)(f); \
		__MOTE_RECORD(nr, record, \
		    __MOTE_AND "D"(a), "S"(b), "d"(c), "r"(__r10), "r"(__r8), "r"(__r9)); \
		__result; \
	})

#endif
