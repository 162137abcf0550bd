/* SPDX-License-Identifier: 0BSD */
/*
 * lckpwdf, ulckpwdf - lock the user database against others who lock it, and release it
 *
 * The lock is one of fcntl on /etc/.pwd.lock; it is tried for 15 seconds.
 *
 * Returns  0, or -1
 * Errors   EAGAIN, EACCES another process has the lock; EINVAL ulckpwdf without a lock; those of
 *          open
 * Source   Linux man 3 lckpwdf
 * Differs  from musl 1.2.5: does what it is for, musl's are stubs
 */
#include <errno.h>
#include <fcntl.h>
#include <shadow.h>
#include <time.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

static int fd_plus_1;

int lckpwdf(void)
{
	struct flock lock = {.l_type = F_WRLCK};
	struct timespec second = {.tv_sec = 1};
	int fd, tries, result;

	if (fd_plus_1)
		return fail(EAGAIN);
	fd = sys_open("/etc/.pwd.lock", O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
	if (fd < 0)
		return fail(-fd);
	for (tries = 15; (result = sys_fcntl(fd, F_SETLK, (unsigned long)&lock)) && tries; tries--)
		sys_nanosleep(&second, NULL);
	if (result) {
		sys_close(fd);
		return fail(-result);
	}
	fd_plus_1 = fd + 1;
	return 0;
}

int ulckpwdf(void)
{
	if (!fd_plus_1)
		return fail(EINVAL);
	sys_close(fd_plus_1 - 1);
	fd_plus_1 = 0;
	return 0;
}
