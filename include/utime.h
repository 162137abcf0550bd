/* SPDX-License-Identifier: 0BSD */
#ifndef _UTIME_H
#define _UTIME_H

#define __NEED_time_t
#include <bits/alltypes.h>

#ifdef __cplusplus
extern "C" {
#endif

/* POSIX until 2008 */
struct utimbuf {
	time_t actime;
	time_t modtime;
};

int utime(const char *, const struct utimbuf *);

#ifdef __cplusplus
}
#endif

#endif
