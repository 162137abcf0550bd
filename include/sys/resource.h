/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_RESOURCE_H
#define _SYS_RESOURCE_H

#include <features.h>
#include <sys/time.h>

#define __NEED_id_t
#if defined(_GNU_SOURCE)
#define __NEED_pid_t
#endif
#include <bits/alltypes.h>
#include <bits/resource.h>

#ifdef __cplusplus
extern "C" {
#endif

/* XSI */
typedef unsigned long long rlim_t;

struct rlimit {
	rlim_t rlim_cur;
	rlim_t rlim_max;
};

struct rusage {
	struct timeval ru_utime;
	struct timeval ru_stime;
	long ru_maxrss, ru_ixrss, ru_idrss, ru_isrss;
	long ru_minflt, ru_majflt, ru_nswap;
	long ru_inblock, ru_oublock;
	long ru_msgsnd, ru_msgrcv;
	long ru_nsignals;
	long ru_nvcsw, ru_nivcsw;
	long __reserved[16];
};

#define RLIM_INFINITY  (~0ULL)
#define RLIM_SAVED_CUR RLIM_INFINITY
#define RLIM_SAVED_MAX RLIM_INFINITY

#define RUSAGE_SELF     0
#define RUSAGE_CHILDREN (-1)
#define RUSAGE_THREAD   1

#define PRIO_PROCESS 0
#define PRIO_PGRP    1
#define PRIO_USER    2
#define PRIO_MIN     (-20)
#define PRIO_MAX     20

int getpriority(int, id_t);
int getrlimit(int, struct rlimit *);
int getrusage(int, struct rusage *);
int setpriority(int, id_t, int);
int setrlimit(int, const struct rlimit *);

/* GNU */
#if defined(_GNU_SOURCE)
#define prlimit64 prlimit
int prlimit(pid_t, int, const struct rlimit *, struct rlimit *);
#endif

/* Large file support */
#if defined(_LARGEFILE64_SOURCE)
#define RLIM64_INFINITY  RLIM_INFINITY
#define RLIM64_SAVED_CUR RLIM_SAVED_CUR
#define RLIM64_SAVED_MAX RLIM_SAVED_MAX
#define rlim64_t         rlim_t
#define rlimit64         rlimit
#define getrlimit64      getrlimit
#define setrlimit64      setrlimit
#endif

#ifdef __cplusplus
}
#endif

#endif
