/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_IOCTL_H
#define _SYS_IOCTL_H

#define __NEED_struct_winsize
#include <bits/alltypes.h>
#include <bits/ioctl.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Linux */
int ioctl(int, int, ...);

#ifdef __cplusplus
}
#endif

#endif
