/* SPDX-License-Identifier: 0BSD */
/*
 * confstr - a string that describes the system
 *
 * The result is cut to size, with its end; size 0 writes nothing.
 *
 * Returns  the bytes that the whole string takes, its end included; 0 with errno
 * Errors   EINVAL no such name
 * Units    size in bytes
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 confstr
 */
#include <errno.h>
#include <unistd.h>

#include "internal/syscall_ret.h"

size_t confstr(int name, char *buf, size_t size)
{
	const char *s = name == _CS_PATH ? "/bin:/usr/bin" : "";
	size_t n;

	/* What to give to a compiler is nothing, for each of the environments. */
	if (name != _CS_PATH && (name & ~4) != _CS_POSIX_V6_WIDTH_RESTRICTED_ENVS &&
	    name - (unsigned)_CS_POSIX_V6_ILP32_OFF32_CFLAGS >
	        _CS_POSIX_V7_THREADS_LDFLAGS - _CS_POSIX_V6_ILP32_OFF32_CFLAGS) {
		fail(EINVAL);
		return 0;
	}
	n = 0;
	do
		if (n < size)
			buf[n] = n + 1 < size ? s[n] : 0;
	while (s[n++]);
	return n;
}
