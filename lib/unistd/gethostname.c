/* SPDX-License-Identifier: 0BSD */
/*
 * gethostname - the host's name
 *
 * A name that does not fit is cut, with its end.
 *
 * Returns  0
 * Units    size in bytes, with the string's end
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 gethostname
 */
#include <sys/utsname.h>
#include <unistd.h>

#include "sys/sys.h"

int gethostname(char *name, size_t size)
{
	struct utsname uts;
	const char *from = uts.nodename;

	sys_uname(&uts);
	for (; size > 1 && *from; size--)
		*name++ = *from++;
	if (size)
		*name = 0;
	return 0;
}
