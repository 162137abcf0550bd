/* SPDX-License-Identifier: 0BSD */
/* The seal: what mote_seal, crt/seal.S and the parts that they link share. */
#ifndef MOTE_LIB_INTERNAL_SEAL_H
#define MOTE_LIB_INTERNAL_SEAL_H

#include <stddef.h>
#include <stdint.h>

#include "internal/hidden.h"
#include "sys/syscall.h"

/* The value behind MOTE_SEAL_DEBUG, which is an object in <mote/seal.h>. */
#define SEAL_DEBUG 4u

/* Source: Linux 6.1 include/uapi/linux/seccomp.h */
#define SEAL_KILL 0x80000000u    /* SECCOMP_RET_KILL_PROCESS */
#define SEAL_TRAP 0x00030000u    /* SECCOMP_RET_TRAP */
#define SEAL_RET_LOG 0x7ffc0000u /* SECCOMP_RET_LOG */

/*
 * A call which is made before the filter is in place, by an instruction of its own; its record
 * has -2 for the number, so that the filter has no rule for it.
 */
#define before_seal(nr, a, b, c, d, e, f) syscall6_record(nr, -2, a, b, c, d, e, f)

/* In the number of a record: for the next mote_seal, and not after MOTE_SEAL_LAST. */
#define SEAL_AGAIN 0x20000000

/*
 * Install the filter; an action with bit 0 set leaves the addresses out. drop lists numbers of
 * records, each with SEAL_AGAIN or without. stack is what the kernel
 * left for _start, NULL later in the program's life. Returns 0, -errno, or a thread that has a
 * filter of its own.
 */
hidden int __seal_install(unsigned action, const int *drop, const unsigned long *stack);

/* Numbers from here on are x32's. */
#define SEAL_X32 0x40000000

/* struct sock_filter */
struct seal_instruction {
	uint16_t code;
	uint8_t then, otherwise;
	uint32_t k;
};

/* Write the filter of so many rows, at most 12 instructions each and 7; returns its end. */
struct mote_seal_rule;
hidden struct seal_instruction *__seal_rules(
    struct seal_instruction *to, const struct mote_seal_rule *rules, size_t n, unsigned action);

/* The system call instructions of the vDSO, ended by 0. */
hidden const uintptr_t *__seal_vdso_hook(const unsigned long *stack);

/* Make ready to report violations. */
hidden void __seal_debug_hook(const unsigned long *stack);

/* The function an address lies in, by the program's own file; *address then counts from there. */
hidden const char *__seal_symbol(const char *file, size_t size, uintptr_t *address);

/* Further protection, for --harden. */
hidden void __harden(const unsigned long *stack);

#endif
