/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_SENDFILE_H
#define _SYS_SENDFILE_H

#include <features.h>
#include <unistd.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Linux */
ssize_t sendfile(int, int, off_t *, size_t);

/* Large file support */
#if defined(_LARGEFILE64_SOURCE)
#define sendfile64 sendfile
#define off64_t    off_t
#endif

#ifdef __cplusplus
}
#endif

#endif
