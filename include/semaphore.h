/* SPDX-License-Identifier: 0BSD */
#ifndef _SEMAPHORE_H
#define _SEMAPHORE_H

#include <features.h>
#include <fcntl.h>

#define __NEED_time_t
#ifdef _GNU_SOURCE
#define __NEED_clockid_t
#endif
#define __NEED_struct_timespec
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* POSIX */
#define SEM_FAILED ((sem_t *)0)

typedef struct {
	volatile int __val[8];
} sem_t;

int sem_close(sem_t *);
int sem_destroy(sem_t *);
int sem_getvalue(sem_t *__restrict, int *__restrict);
int sem_init(sem_t *, int, unsigned);
sem_t *sem_open(const char *, int, ...);
int sem_post(sem_t *);
int sem_timedwait(sem_t *__restrict, const struct timespec *__restrict);
int sem_trywait(sem_t *);
int sem_unlink(const char *);
int sem_wait(sem_t *);

/* POSIX.1-2024 */
#ifdef _GNU_SOURCE
int sem_clockwait(sem_t *__restrict, clockid_t, const struct timespec *__restrict);
#endif

#ifdef __cplusplus
}
#endif

#endif
