/* SPDX-License-Identifier: 0BSD */
/*
 * What setjmp saves: rbx, rbp, r12 to r15, rsp, rip.
 *
 * Source  SysV x86-64 psABI §3.2.1; musl 1.2.5 arch/x86_64/bits/setjmp.h
 */
typedef unsigned long __jmp_buf[8];
