/* SPDX-License-Identifier: 0BSD */
/*
 * getdomainname - the NIS domain's name
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL size is too small for the name
 * Units    size in bytes, with the string's end
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 2 getdomainname
 */
#include <errno.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

int getdomainname(char *name, size_t size)
{
	struct utsname uts;
	size_t n = 0;

	sys_uname(&uts);
	while (uts.domainname[n++])
		;
	if (n > size)
		return fail(EINVAL);
	while (n--)
		name[n] = uts.domainname[n];
	return 0;
}
