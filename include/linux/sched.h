/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel's <linux/sched.h>, which defines struct clone_args without asking whether it is there.
 * After <sched.h>, which has it too, the kernel's goes by another name. Not one of mote's headers:
 * without the kernel's there is nothing here.
 */
#pragma GCC system_header
#ifdef __DEFINED_struct_clone_args
#define clone_args __kernel_clone_args
#include_next <linux/sched.h>
#undef clone_args
#else
#include_next <linux/sched.h>
#endif
