/* SPDX-License-Identifier: 0BSD */
/*
 * The kernel's <linux/stat.h>, which defines struct statx without asking whether it is there. After
 * <sys/stat.h>, which has it too, the kernel's goes by another name. Not one of mote's headers:
 * without the kernel's there is nothing here.
 */
#pragma GCC system_header
#ifdef __DEFINED_struct_statx
#define statx           __kernel_statx
#define statx_timestamp __kernel_statx_timestamp
#include_next <linux/stat.h>
#undef statx
#undef statx_timestamp
#else
#include_next <linux/stat.h>
#endif
