/* SPDX-License-Identifier: 0BSD */
/*
 * Programming environments: long and pointers of 64 bits only.
 *
 * Source  POSIX.1-2017 unistd.h; musl 1.2.5 arch/x86_64/bits/posix.h
 */
#define _POSIX_V6_LP64_OFF64 1
#define _POSIX_V7_LP64_OFF64 1
