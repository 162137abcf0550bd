/* SPDX-License-Identifier: 0BSD */
#ifndef _THREADS_H
#define _THREADS_H

#include <features.h>
#include <time.h>

#define __NEED_cnd_t
#define __NEED_mtx_t
#define __NEED_pthread_t
#define __NEED_pthread_once_t
#define __NEED_pthread_key_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ISO C */
typedef pthread_t thrd_t;
typedef pthread_once_t once_flag;
typedef pthread_key_t tss_t;
typedef int (*thrd_start_t)(void *);
typedef void (*tss_dtor_t)(void *);

#ifndef __cplusplus
#define thread_local _Thread_local
#endif

#define TSS_DTOR_ITERATIONS 4
#define ONCE_FLAG_INIT      0

enum {
	thrd_success,
	thrd_busy,
	thrd_error,
	thrd_nomem,
	thrd_timedout
};

enum {
	mtx_plain,
	mtx_recursive,
	mtx_timed
};

#define thrd_equal(a, b) ((a) == (b))

#ifdef __cplusplus
}
#endif

#endif
