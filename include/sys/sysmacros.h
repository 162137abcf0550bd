/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_SYSMACROS_H
#define _SYS_SYSMACROS_H

/* BSD: bits 8-19 and 44-63 hold the major number, 0-7 and 20-43 the minor. Linux man 3 makedev */
#define major(dev) \
	((unsigned)(((unsigned long)(dev) >> 32 & 0xfffff000) | ((unsigned long)(dev) >> 8 & 0xfff)))
#define minor(dev) \
	((unsigned)(((unsigned long)(dev) >> 12 & 0xffffff00) | ((unsigned long)(dev) & 0xff)))
#define makedev(major, minor) \
	(((major) & 0xfffff000UL) << 32 | ((major) & 0xfffUL) << 8 | \
	 ((minor) & 0xffffff00UL) << 12 | ((minor) & 0xffUL))

#endif
