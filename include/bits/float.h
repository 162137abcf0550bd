/* SPDX-License-Identifier: 0BSD */
/*
 * long double: the x87 extended format, 64 bits of significand.
 *
 * Source  C11 5.2.4.2.2; SysV x86-64 psABI §3.1.2; musl 1.2.5 arch/x86_64/bits/float.h
 */
#define FLT_EVAL_METHOD 0

#define LDBL_TRUE_MIN    3.6451995318824746025e-4951L
#define LDBL_MIN         3.3621031431120935063e-4932L
#define LDBL_MAX         1.1897314953572317650e+4932L
#define LDBL_EPSILON     1.0842021724855044340e-19L
#define LDBL_MANT_DIG    64
#define LDBL_MIN_EXP     (-16381)
#define LDBL_MAX_EXP     16384
#define LDBL_HAS_SUBNORM 1
#define LDBL_DIG         18
#define LDBL_MIN_10_EXP  (-4931)
#define LDBL_MAX_10_EXP  4932
#define LDBL_DECIMAL_DIG 21

#define DECIMAL_DIG 21
