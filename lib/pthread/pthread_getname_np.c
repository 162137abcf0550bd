/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_getname_np - the name of a thread
 *
 * Returns  0, or an error number; errno is not touched
 * Errors   ERANGE size is less than 16
 * Errors   ENOENT there is no such thread, or no /proc; the own name needs none
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 pthread_getname_np
 * Differs  from musl 1.2.6: nothing
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/prctl.h>

#include "internal/thread_comm.h"
#include "sys/sys.h"

int pthread_getname_np(pthread_t thread, char *name, size_t size)
{
	long fd, r;

	if (size < THREAD_NAME_SIZE)
		return ERANGE;
	fd = __thread_comm(thread, O_RDONLY);
	if (fd == -EINVAL)
		return -sys_prctl(PR_GET_NAME, (long)name);
	if (fd < 0)
		return (int)-fd;
	r = sys_read(fd, name, THREAD_NAME_SIZE);
	sys_close(fd);
	if (r < 0)
		return (int)-r;
	/* A newline is at the end of it. */
	name[r ? r - 1 : 0] = '\0';
	return 0;
}
