/* SPDX-License-Identifier: 0BSD */
/*
 * The fast integer types: as wide as a register only where 16 and 32 bits are not faster.
 *
 * Source  C11 7.20.1.3; musl 1.2.5 arch/x86_64/bits/stdint.h
 */
typedef int int_fast16_t;
typedef int int_fast32_t;
typedef unsigned int uint_fast16_t;
typedef unsigned int uint_fast32_t;

#define INT_FAST16_MIN  INT32_MIN
#define INT_FAST32_MIN  INT32_MIN
#define INT_FAST16_MAX  INT32_MAX
#define INT_FAST32_MAX  INT32_MAX
#define UINT_FAST16_MAX UINT32_MAX
#define UINT_FAST32_MAX UINT32_MAX
