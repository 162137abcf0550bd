/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_FSUID_H
#define _SYS_FSUID_H

#define __NEED_gid_t
#define __NEED_uid_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Linux */
int setfsgid(gid_t);
int setfsuid(uid_t);

#ifdef __cplusplus
}
#endif

#endif
