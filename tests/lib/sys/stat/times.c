/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <time.h>
#include <unistd.h>
#include <utime.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT(futimens);
SUBJECT(futimes);
SUBJECT(lutimes);
SUBJECT(utimes);
SUBJECT(utime);
SUBJECT(adjtime);
SUBJECT(statvfs);
SUBJECT(fstatvfs);

static char name[PATH_MAX];
static int fd;

static void make(void)
{
	fd = mkstemp(strcpy(name, test_place("XXXXXX")));
	cr_assert_geq(fd, 0);
}

static void clean(void)
{
	unlink(name);
}

TestSuite(sys_stat_times, .init = make, .fini = clean);

static struct stat status(void)
{
	struct stat st;

	fstat(fd, &st);
	return st;
}

Test(sys_stat_times, each_call_sets_both_times)
{
	struct timespec ts[2] = {{1000, 1}, {2000, 999999999}};
	struct timeval tv[2] = {{3000, 1}, {4000, 999999}};
	struct utimbuf ut = {5000, 6000};

	cr_assert_eq(mote_futimens(fd, ts), 0);
	cr_assert_eq(status().st_atim.tv_sec, 1000);
	cr_assert_eq(status().st_mtim.tv_sec, 2000);
	cr_assert_eq(status().st_mtim.tv_nsec, 999999999);
	cr_assert_eq(mote_futimes(fd, tv), 0);
	cr_assert_eq(status().st_atim.tv_nsec, 1000);
	cr_assert_eq(status().st_mtim.tv_sec, 4000);
	cr_assert_eq(status().st_mtim.tv_nsec, 999999000);
	cr_assert_eq(mote_utime(name, &ut), 0);
	cr_assert_eq(status().st_atime, 5000);
	cr_assert_eq(status().st_mtime, 6000);
	tv[0].tv_sec = 7000;
	cr_assert_eq(mote_utimes(name, tv), 0);
	cr_assert_eq(status().st_atime, 7000);
	tv[0].tv_sec = 8000;
	cr_assert_eq(mote_lutimes(name, tv), 0);
	cr_assert_eq(status().st_atime, 8000);
}

Test(sys_stat_times, NULL_is_now)
{
	struct utimbuf long_ago = {1, 1};
	time_t now = time(NULL);

	utime(name, &long_ago);
	cr_assert_eq(mote_futimens(fd, NULL), 0);
	cr_assert_geq(status().st_mtime, now);
	utime(name, &long_ago);
	cr_assert_eq(mote_futimes(fd, NULL), 0);
	cr_assert_geq(status().st_mtime, now);
	utime(name, &long_ago);
	cr_assert_eq(mote_lutimes(name, NULL), 0);
	cr_assert_geq(status().st_mtime, now);
	utime(name, &long_ago);
	cr_assert_eq(mote_utime(name, NULL), 0);
	cr_assert_geq(status().st_mtime, now);
}

Test(sys_stat_times, a_million_microseconds_is_EINVAL)
{
	struct timeval tv[2] = {{1, 1000000}, {1, 0}};

	mote_errno = 0;
	cr_assert_eq(mote_futimes(fd, tv), -1);
	cr_assert_eq(mote_errno, EINVAL);
	tv[0].tv_usec = -1;
	mote_errno = 0;
	cr_assert_eq(mote_lutimes(name, tv), -1);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_utimes(name, tv), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(sys_time_adjtime, asks_and_refuses)
{
	struct timeval left = {99, 99}, far = {3000, 0};

	cr_assert_eq(mote_adjtime(NULL, &left), 0);
	cr_assert_lt(left.tv_sec, 99);
	mote_errno = 0;
	cr_assert_eq(mote_adjtime(&far, NULL), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(sys_statvfs_statvfs, agrees_with_the_host)
{
	struct statvfs mine, host;
	int root = open("/", O_RDONLY);

	memset(&mine, 0xff, sizeof(mine));
	cr_assert_eq(mote_statvfs("/proc", &mine), 0);
	cr_assert_eq(statvfs("/proc", &host), 0);
	cr_assert_eq(mine.f_bsize, host.f_bsize);
	cr_assert_eq(mine.f_frsize, host.f_frsize);
	cr_assert_eq(mine.f_blocks, host.f_blocks);
	cr_assert_eq(mine.f_namemax, host.f_namemax);
	cr_assert_eq(mine.f_flag & (ST_RDONLY | ST_NOSUID), host.f_flag & (ST_RDONLY | ST_NOSUID));
	cr_assert_eq(mote_fstatvfs(root, &mine), 0);
	cr_assert_eq(fstatvfs(root, &host), 0);
	cr_assert_eq(mine.f_blocks, host.f_blocks);
	cr_assert_eq(mine.f_files, host.f_files);
	cr_assert_eq(mine.f_fsid & 0xffffffff, host.f_fsid & 0xffffffff);
	mote_errno = 0;
	cr_assert_eq(mote_statvfs("/nonexistent", &mine), -1);
	cr_assert_eq(mote_errno, ENOENT);
	mote_errno = 0;
	cr_assert_eq(mote_fstatvfs(opaque(-1), &mine), -1);
	cr_assert_eq(mote_errno, EBADF);
}
