/* SPDX-License-Identifier: 0BSD */
/* __thread_comm - open the file that has a thread's name. Source: Linux man 5 proc */
#include <errno.h>
#include <fcntl.h>
#include <string.h>

#include "internal/thread_comm.h"
#include "sys/sys.h"

requires(__mote_threads);

hidden int __thread_comm(const struct __pthread *thread, int flags)
{
	char path[] = "/proc/self/task/          /comm", *end = path + 26;
	unsigned tid = (unsigned)thread->tid;

	if ((int)tid == sys_gettid())
		return -EINVAL;
	/* Slashes in front of the number are as good as one. */
	do
		*--end = '0' + tid % 10;
	while (tid /= 10);
	while (*--end == ' ')
		*end = '/';
	return sys_open(path, flags | O_CLOEXEC, 0);
}
