/* SPDX-License-Identifier: 0BSD */
/* Times of a file in microseconds, for a call that takes nanoseconds. */
#ifndef MOTE_LIB_INTERNAL_UTIMES_H
#define MOTE_LIB_INTERNAL_UTIMES_H

#include <stddef.h>
#include <sys/stat.h>
#include <sys/time.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

/* No number of microseconds becomes UTIME_NOW or UTIME_OMIT: they do not end in three zeros. */
always_inline int utimes_at(int dir, const char *path, const struct timeval *times, int flags)
{
	struct timespec ts[2];

	if (times) {
		ts[0].tv_sec = times[0].tv_sec;
		ts[0].tv_nsec = times[0].tv_usec * 1000;
		ts[1].tv_sec = times[1].tv_sec;
		ts[1].tv_nsec = times[1].tv_usec * 1000;
	}
	return __syscall_ret(sys_utimensat(dir, path, times ? ts : NULL, flags));
}

#endif
