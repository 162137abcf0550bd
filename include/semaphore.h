/* SPDX-License-Identifier: 0BSD */
#ifndef _SEMAPHORE_H
#define _SEMAPHORE_H

#include <features.h>
#include <fcntl.h>

#define __NEED_time_t
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

#ifdef __cplusplus
}
#endif

#endif
