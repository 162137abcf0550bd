/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_XATTR_H
#define _SYS_XATTR_H

#define __NEED_size_t
#define __NEED_ssize_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Linux; the first line tells linux/xattr.h that its names are here */
#define __UAPI_DEF_XATTR 0

#define XATTR_CREATE  1
#define XATTR_REPLACE 2

ssize_t fgetxattr(int, const char *, void *, size_t);
ssize_t flistxattr(int, char *, size_t);
int fremovexattr(int, const char *);
int fsetxattr(int, const char *, const void *, size_t, int);
ssize_t getxattr(const char *, const char *, void *, size_t);
ssize_t lgetxattr(const char *, const char *, void *, size_t);
ssize_t listxattr(const char *, char *, size_t);
ssize_t llistxattr(const char *, char *, size_t);
int lremovexattr(const char *, const char *);
int lsetxattr(const char *, const char *, const void *, size_t, int);
int removexattr(const char *, const char *);
int setxattr(const char *, const char *, const void *, size_t, int);

#ifdef __cplusplus
}
#endif

#endif
