/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT(fcntl);
SUBJECT(lockf);
SUBJECT(posix_fadvise);
SUBJECT(posix_fallocate);
SUBJECT_AS(long(int, ...), ulimit);

static int new_file(void)
{
	char *name = test_place("XXXXXX");
	int fd = mkstemp(name);

	cr_assert_geq(fd, 0);
	unlink(name);
	return fd;
}

Test(fcntl_fcntl, flags_and_copies)
{
	int fd = new_file(), copy;

	cr_assert_eq(mote_fcntl(fd, F_SETFD, FD_CLOEXEC), 0);
	cr_assert_eq(mote_fcntl(fd, F_GETFD), FD_CLOEXEC);
	cr_assert_eq(mote_fcntl(fd, F_SETFL, O_NONBLOCK | O_APPEND), 0);
	cr_assert_eq(mote_fcntl(fd, F_GETFL) & (O_NONBLOCK | O_APPEND | O_ACCMODE),
	    O_NONBLOCK | O_APPEND | O_RDWR);
	copy = mote_fcntl(fd, F_DUPFD, 50);
	cr_assert_geq(copy, 50);
	cr_assert_eq(mote_fcntl(copy, F_GETFD), 0);
	copy = mote_fcntl(fd, F_DUPFD_CLOEXEC, 60);
	cr_assert_geq(copy, 60);
	cr_assert_eq(mote_fcntl(copy, F_GETFD), FD_CLOEXEC);
}

Test(fcntl_fcntl, errors)
{
	mote_errno = 0;
	cr_assert_eq(mote_fcntl(opaque(-1), F_GETFD), -1);
	cr_assert_eq(mote_errno, EBADF);
	mote_errno = 0;
	cr_assert_eq(mote_fcntl(0, opaque(9999)), -1);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_fcntl(opaque(-1), F_GETOWN), -1);
	cr_assert_eq(mote_errno, EBADF);
}

/* Groups have small numbers in a container: -4 would look like EINTR. */
Test(fcntl_fcntl, owner_may_be_a_group)
{
	int fds[2];

	cr_assert_eq(pipe(fds), 0);
	cr_assert_eq(mote_fcntl(fds[0], F_SETOWN, getpid()), 0);
	cr_assert_eq(mote_fcntl(fds[0], F_GETOWN), getpid());
	cr_assert_eq(mote_fcntl(fds[0], F_SETOWN, -getpgrp()), 0);
	cr_assert_eq(mote_fcntl(fds[0], F_GETOWN), -getpgrp());
}

Test(fcntl_lockf, locks_out_another_process)
{
	int fd = new_file(), status;

	write(fd, "0123456789", 10);
	lseek(fd, 2, SEEK_SET);
	cr_assert_eq(mote_lockf(fd, F_LOCK, 4), 0);
	cr_assert_eq(mote_lockf(fd, F_TEST, 4), 0);
	if (fork() == 0) {
		int bad = 0;

		mote_errno = 0;
		bad |= mote_lockf(fd, F_TEST, 1) != -1 || mote_errno != EACCES;
		mote_errno = 0;
		bad |= (mote_lockf(fd, F_TLOCK, 1) != -1 || (mote_errno != EAGAIN && mote_errno != EACCES)) << 1;
		lseek(fd, 6, SEEK_SET);
		bad |= (mote_lockf(fd, F_TLOCK, 0) != 0) << 2;
		_exit(bad);
	}
	wait(&status);
	cr_assert_eq(status, 0);
	/* The child moved the offset, which is shared. */
	lseek(fd, 2, SEEK_SET);
	cr_assert_eq(mote_lockf(fd, F_ULOCK, 4), 0);
	lseek(fd, 2, SEEK_SET);
	if (fork() == 0)
		_exit(mote_lockf(fd, F_TEST, 4) != 0);
	wait(&status);
	cr_assert_eq(status, 0);
	mote_errno = 0;
	cr_assert_eq(mote_lockf(fd, opaque(9), 0), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(fcntl_posix_fallocate, returns_the_error)
{
	int fd = new_file(), fds[2];
	struct stat st;

	mote_errno = 77;
	cr_assert_eq(mote_posix_fallocate(fd, 0, 5000), 0);
	fstat(fd, &st);
	cr_assert_eq(st.st_size, 5000);
	cr_assert_eq(mote_posix_fallocate(fd, 0, 0), EINVAL);
	cr_assert_eq(mote_posix_fallocate(opaque(-1), 0, 1), EBADF);
	cr_assert_eq(mote_posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED), 0);
	cr_assert_eq(mote_posix_fadvise(fd, 0, 0, opaque(99)), EINVAL);
	cr_assert_eq(mote_posix_fadvise(opaque(-1), 0, 0, 0), EBADF);
	cr_assert_eq(pipe(fds), 0);
	cr_assert_eq(mote_posix_fadvise(fds[0], 0, 0, 0), ESPIPE);
	cr_assert_eq(mote_errno, 77);
}

Test(ulimit_ulimit, file_size_in_blocks)
{
	struct rlimit limit;

	getrlimit(RLIMIT_FSIZE, &limit);
	if (limit.rlim_cur == RLIM_INFINITY)
		cr_assert_eq(mote_ulimit(1), (long)(~0ul >> 1));
	cr_assert_eq(mote_ulimit(2, 1000l), 1000);
	getrlimit(RLIMIT_FSIZE, &limit);
	cr_assert_eq(limit.rlim_cur, 512000);
	cr_assert_eq(mote_ulimit(1), 1000);
	mote_errno = 0;
	cr_assert_eq(mote_ulimit(opaque(9)), -1);
	cr_assert_eq(mote_errno, EINVAL);
}
