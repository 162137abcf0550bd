/* SPDX-License-Identifier: 0BSD */
/* struct print of internal/printf.h for assembly, where %rdi points to it. */
#ifndef MOTE_LIB_INTERNAL_PRINTF_ASM_H
#define MOTE_LIB_INTERNAL_PRINTF_ASM_H

#define flags      0(%rdi)
#define prefix_n   4(%rdi)
#define prefix     8(%rdi)
#define padding    11(%rdi)
#define width      12(%rdi)
#define precision  16(%rdi)
#define shift      20(%rdi)
#define conversion 24(%rdi)
#define length     28(%rdi)
#define gp_offset  32(%rdi)
#define fp_offset  36(%rdi)
#define overflow   40(%rdi)
#define saved      48(%rdi)
#define total      56(%rdi)
#define start      64(%rdi)
#define format     72(%rdi)
#define to         88(%rdi)
#define OUT        80

/* Flags: bit (character - ' '); those above 7 are tested in their own byte. */
#define SPACE_FLAG $1, flags
#define SHARP_FLAG $8, flags
#define PLUS_FLAG  $8, 1+flags
#define MINUS_FLAG $0x20, 1+flags
#define ZERO_FLAG  $1, 2+flags
#define FLAGS      0x12889 /* " #'+-0" */

#define LONG_DOUBLE      64   /* shift after L */
#define PRINTF_ARGUMENTS 4096 /* the largest n of "n$" */

#endif
