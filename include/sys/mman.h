/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_MMAN_H
#define _SYS_MMAN_H

#include <features.h>

#define __NEED_mode_t
#define __NEED_off_t
#define __NEED_size_t
#if defined(_GNU_SOURCE)
#define __NEED_ssize_t
#endif
#include <bits/alltypes.h>
#include <bits/mman.h>

#ifdef __cplusplus
extern "C" {
#endif

/* POSIX */
#define MAP_FAILED ((void *)-1)

int mlock(const void *, size_t);
int mlockall(int);
void *mmap(void *, size_t, int, int, int, off_t);
int mprotect(void *, size_t, int);
int msync(void *, size_t, int);
int munlock(const void *, size_t);
int munlockall(void);
int munmap(void *, size_t);
int posix_madvise(void *, size_t, int);
int shm_open(const char *, int, mode_t);
int shm_unlink(const char *);

/* BSD */
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
int madvise(void *, size_t, int);
int mincore(void *, size_t, unsigned char *);
#endif

/* GNU */
#if defined(_GNU_SOURCE)
int memfd_create(const char *, unsigned);
int mlock2(const void *, size_t, unsigned);
void *mremap(void *, size_t, size_t, int, ...);
int remap_file_pages(void *, size_t, int, size_t, int);
#endif

/* Large file support */
#if defined(_LARGEFILE64_SOURCE)
#define mmap64  mmap
#define off64_t off_t
#endif

#ifdef __cplusplus
}
#endif

#endif
