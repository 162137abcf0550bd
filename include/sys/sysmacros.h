/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_SYSMACROS_H
#define _SYS_SYSMACROS_H

/* BSD: 12 and 20 bits of the first device numbers, the upper bits above them. Linux man 3 makedev */
#define major(dev) \
	((unsigned)((unsigned long)(dev) >> 32 & 0xfffff000 | (unsigned long)(dev) >> 8 & 0xfff))
#define minor(dev) \
	((unsigned)((unsigned long)(dev) >> 12 & 0xffffff00 | (unsigned long)(dev) & 0xff))
#define makedev(major, minor) \
	(((major) & 0xfffff000UL) << 32 | ((major) & 0xfffUL) << 8 | \
	 ((minor) & 0xffffff00UL) << 12 | ((minor) & 0xffUL))

#endif
