/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_TIME_H
#define _SYS_TIME_H

#include <features.h>
#include <sys/select.h>

#ifdef __cplusplus
extern "C" {
#endif

/* XSI */
#define ITIMER_REAL    0
#define ITIMER_VIRTUAL 1
#define ITIMER_PROF    2

struct itimerval {
	struct timeval it_interval;
	struct timeval it_value;
};

int getitimer(int, struct itimerval *);
int gettimeofday(struct timeval *__restrict, void *__restrict);
int setitimer(int, const struct itimerval *__restrict, struct itimerval *__restrict);
int utimes(const char *, const struct timeval [2]);

/* BSD */
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
struct timezone {
	int tz_minuteswest;
	int tz_dsttime;
};

int adjtime(const struct timeval *, struct timeval *);
int futimes(int, const struct timeval [2]);
int futimesat(int, const char *, const struct timeval [2]);
int lutimes(const char *, const struct timeval [2]);
int settimeofday(const struct timeval *, const struct timezone *);

#define timerclear(t) ((t)->tv_sec = (t)->tv_usec = 0)
#define timerisset(t) ((t)->tv_sec || (t)->tv_usec)
#define timercmp(a, b, op) \
	((a)->tv_sec == (b)->tv_sec ? (a)->tv_usec op (b)->tv_usec : (a)->tv_sec op (b)->tv_sec)
#define timeradd(a, b, sum) \
	do { \
		(sum)->tv_sec = (a)->tv_sec + (b)->tv_sec; \
		(sum)->tv_usec = (a)->tv_usec + (b)->tv_usec; \
		if ((sum)->tv_usec >= 1000000) \
			(sum)->tv_sec++, (sum)->tv_usec -= 1000000; \
	} while (0)
#define timersub(a, b, diff) \
	do { \
		(diff)->tv_sec = (a)->tv_sec - (b)->tv_sec; \
		(diff)->tv_usec = (a)->tv_usec - (b)->tv_usec; \
		if ((diff)->tv_usec < 0) \
			(diff)->tv_sec--, (diff)->tv_usec += 1000000; \
	} while (0)
#endif

/* GNU */
#if defined(_GNU_SOURCE)
#define TIMEVAL_TO_TIMESPEC(tv, ts) \
	((void)((ts)->tv_sec = (tv)->tv_sec, (ts)->tv_nsec = (tv)->tv_usec * 1000))
#define TIMESPEC_TO_TIMEVAL(tv, ts) \
	((void)((tv)->tv_sec = (ts)->tv_sec, (tv)->tv_usec = (ts)->tv_nsec / 1000))
#endif

#ifdef __cplusplus
}
#endif

#endif
