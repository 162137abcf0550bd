/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_setname_np - give a thread a name, as ps shows it
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ERANGE more than 15 bytes
 * Errors   ENOENT there is no such thread, or no /proc; the own name needs none
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 pthread_setname_np
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <sys/prctl.h>

#include "internal/thread_comm.h"
#include "sys/sys.h"

int pthread_setname_np(pthread_t thread, const char *name)
{
	size_t n = strnlen(name, THREAD_NAME_SIZE);
	long fd, r;

	if (n == THREAD_NAME_SIZE)
		return ERANGE;
	fd = __thread_comm(thread, O_WRONLY);
	if (fd == -EINVAL)
		return -sys_prctl(PR_SET_NAME, (long)name);
	if (fd < 0)
		return (int)-fd;
	r = sys_write(fd, name, n);
	sys_close(fd);
	return r < 0 ? (int)-r : 0;
}
