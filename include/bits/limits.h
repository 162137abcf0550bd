/* SPDX-License-Identifier: 0BSD */
/*
 * Limits that depend on the machine.
 *
 * Source  SysV x86-64 psABI §3.1.2 and §3.3.1 (page size); musl 1.2.5 arch/x86_64/bits/limits.h
 */
#if defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE) || \
    defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define PAGESIZE 4096
#define LONG_BIT 64
#endif
