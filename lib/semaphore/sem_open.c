/* SPDX-License-Identifier: 0BSD */
/*
 * sem_open - open a semaphore by its name, or make it
 *
 * With O_CREAT in flags two arguments follow, mode_t mode and unsigned value. A new one is
 * made under another name and gets its own when it is whole.
 *
 * Returns  its address, the same each time in a process, or SEM_FAILED with errno
 * Errors   EINVAL name is empty, ".", ".." or has a slash inside; value is more than SEM_VALUE_MAX
 * Errors   ENAMETOOLONG name is longer than NAME_MAX
 * Errors   EEXIST O_CREAT and O_EXCL, and it is there
 * Errors   ENOENT it is not there, and no O_CREAT
 * Errors   EACCES, EMFILE, ENFILE, ENOMEM, ENOSPC
 * Safety   thread-safe, no allocation; needs /dev/shm
 * Source   POSIX.1-2017 sem_open
 * Differs  from musl 1.2.6: no limit of SEM_NSEMS_MAX
 */
#include <errno.h>
#include <fcntl.h>
#include <semaphore.h>
#include <stdarg.h>
#include <stddef.h>

#include "internal/random_name.h"
#include "internal/semaphore.h"
#include "internal/shm.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

requires(__mote_secure);

#define OPEN_FLAGS (O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)

/* A new one, which gets its name when it has its value. */
static long make(const char *path, mode_t mode, unsigned value)
{
	char temporary[] = "/dev/shm/sem.XXXXXX";
	sem_t sem;
	long fd, r;

	if (sem_init(&sem, 1, value) < 0)
		return -EINVAL;
	do {
		__random_name(temporary + sizeof(temporary) - 7);
		fd = sys_open(temporary, OPEN_FLAGS | O_CREAT | O_EXCL, mode & 0666);
	} while (fd == -EEXIST);
	if (fd < 0)
		return fd;
	r = sys_write(fd, &sem, sizeof(sem));
	if (r == sizeof(sem))
		r = sys_link(temporary, path);
	sys_unlink(temporary);
	if (r == 0)
		return __sem_map(fd);
	sys_close(fd);
	return r < 0 ? r : -ENOSPC;
}

static long open_or_make(const char *path, int flags, mode_t mode, unsigned value)
{
	long r = -ENOENT;

	do {
		if (!(flags & O_CREAT) || !(flags & O_EXCL)) {
			r = sys_open(path, OPEN_FLAGS, 0);
			if (r >= 0)
				return __sem_map((int)r);
		}
		if (r != -ENOENT || !(flags & O_CREAT))
			return r;
		r = make(path, mode, value);
	} while (r == -EEXIST && !(flags & O_EXCL)); /* somebody else has made it meanwhile */
	return r;
}

sem_t *sem_open(const char *name, int flags, ...)
{
	char path[SHM_PATH_SIZE];
	long r = __shm_path(path, name);
	mode_t mode = 0;
	unsigned value = 0;
	va_list ap;

	if (flags & O_CREAT) {
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		value = va_arg(ap, unsigned);
		va_end(ap);
	}
	if (r == 0) {
		__lock(&__named_sems_lock);
		r = open_or_make(path, flags, mode, value);
		__unlock(&__named_sems_lock);
	}
	if (r >= 0)
		return (sem_t *)r;
	fail((int)-r);
	return SEM_FAILED;
}
