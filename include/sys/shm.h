/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_SHM_H
#define _SYS_SHM_H

#include <features.h>
#include <sys/ipc.h>

#define __NEED_pid_t
#define __NEED_size_t
#define __NEED_time_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* GNU: three members by their plain names */
#if defined(_GNU_SOURCE)
#define __used_ids       used_ids
#define __swap_attempts  swap_attempts
#define __swap_successes swap_successes
#endif
#include <bits/shm.h>

/* XSI */
typedef unsigned long shmatt_t;

#define SHM_R      0000400
#define SHM_W      0000200
#define SHM_RDONLY 0010000
#define SHM_RND    0020000
#define SHM_REMAP  0040000
#define SHM_EXEC   0100000

void *shmat(int, const void *, int);
int shmctl(int, int, struct shmid_ds *);
int shmdt(const void *);
int shmget(key_t, size_t, int);

/* Linux */
#define SHM_LOCK     11
#define SHM_UNLOCK   12
#define SHM_STAT     13
#define SHM_INFO     14
#define SHM_STAT_ANY 15

#define SHM_DEST      001000
#define SHM_LOCKED    002000
#define SHM_HUGETLB   004000
#define SHM_NORESERVE 010000

/* Linux: page sizes: logarithm of the size << SHM_HUGE_SHIFT */
#define SHM_HUGE_SHIFT 26
#define SHM_HUGE_MASK  0x3f
#define SHM_HUGE_64KB  (16 << 26)
#define SHM_HUGE_512KB (19 << 26)
#define SHM_HUGE_1MB   (20 << 26)
#define SHM_HUGE_2MB   (21 << 26)
#define SHM_HUGE_8MB   (23 << 26)
#define SHM_HUGE_16MB  (24 << 26)
#define SHM_HUGE_32MB  (25 << 26)
#define SHM_HUGE_256MB (28 << 26)
#define SHM_HUGE_512MB (29 << 26)
#define SHM_HUGE_1GB   (30 << 26)
#define SHM_HUGE_2GB   (31 << 26)
#define SHM_HUGE_16GB  (34U << 26)

#ifdef __cplusplus
}
#endif

#endif
