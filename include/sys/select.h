/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_SELECT_H
#define _SYS_SELECT_H

#include <features.h>

#define __NEED_sigset_t
#define __NEED_size_t
#define __NEED_struct_timespec
#define __NEED_struct_timeval
#define __NEED_suseconds_t
#define __NEED_time_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* POSIX */
#define FD_SETSIZE 1024

typedef unsigned long fd_mask;

typedef struct {
	unsigned long fds_bits[FD_SETSIZE / 8 / sizeof(long)];
} fd_set;

#define __FD_WORD(fd, set) ((set)->fds_bits[(fd) / (8 * sizeof(long))])
#define __FD_BIT(fd)       (1UL << ((fd) % (8 * sizeof(long))))

#define FD_ZERO(set)      ((void)__builtin_memset((set), 0, sizeof(fd_set)))
#define FD_SET(fd, set)   (__FD_WORD(fd, set) |= __FD_BIT(fd))
#define FD_CLR(fd, set)   (__FD_WORD(fd, set) &= ~__FD_BIT(fd))
#define FD_ISSET(fd, set) ((__FD_WORD(fd, set) & __FD_BIT(fd)) != 0)

int pselect(int, fd_set *__restrict, fd_set *__restrict, fd_set *__restrict,
            const struct timespec *__restrict, const sigset_t *__restrict);
int select(int, fd_set *__restrict, fd_set *__restrict, fd_set *__restrict,
           struct timeval *__restrict);

/* BSD */
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define NFDBITS ((int)(8 * sizeof(long)))
#endif

#ifdef __cplusplus
}
#endif

#endif
