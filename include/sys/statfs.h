/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_STATFS_H
#define _SYS_STATFS_H

#include <features.h>
#include <sys/statvfs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Linux */
typedef struct __fsid_t {
	int __val[2];
} fsid_t;

#include <bits/statfs.h>

int fstatfs(int, struct statfs *);
int statfs(const char *, struct statfs *);

/* Large file support */
#if defined(_LARGEFILE64_SOURCE)
#define statfs64     statfs
#define fstatfs64    fstatfs
#define fsblkcnt64_t fsblkcnt_t
#define fsfilcnt64_t fsfilcnt_t
#endif

#ifdef __cplusplus
}
#endif

#endif
