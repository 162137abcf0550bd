/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <limits.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(sysconf);
SUBJECT(pathconf);
SUBJECT(fpathconf);
SUBJECT(confstr);
SUBJECT(getpagesize);
SUBJECT(getdtablesize);
SUBJECT(get_nprocs);
SUBJECT(get_nprocs_conf);
SUBJECT(get_phys_pages);
SUBJECT(get_avphys_pages);

Test(unistd_sysconf, agrees_with_the_host_where_the_system_decides)
{
	static const int name[] = {_SC_PAGESIZE, _SC_CLK_TCK, _SC_OPEN_MAX, _SC_VERSION, _SC_2_VERSION,
	    _SC_XOPEN_VERSION, _SC_JOB_CONTROL, _SC_SAVED_IDS, _SC_CHILD_MAX, _SC_PHYS_PAGES,
	    _SC_IOV_MAX, _SC_THREADS, _SC_MONOTONIC_CLOCK, _SC_SHELL, _SC_REGEXP, _SC_SPAWN, _SC_IPV6,
	    _SC_BC_DIM_MAX, _SC_BC_STRING_MAX, _SC_BC_SCALE_MAX, _SC_LOGIN_NAME_MAX, _SC_TTY_NAME_MAX,
	    _SC_DELAYTIMER_MAX, _SC_MQ_PRIO_MAX, _SC_SEM_VALUE_MAX, _SC_NZERO,
	    _SC_THREAD_DESTRUCTOR_ITERATIONS, _SC_XBS5_LP64_OFF64, _SC_V7_LP64_OFF64};
	size_t i;

	for (i = 0; i < sizeof(name) / sizeof(*name); i++)
		cr_assert_eq(mote_sysconf(name[i]), sysconf(name[i]), "name %d: %ld, not %ld", name[i],
		    mote_sysconf(name[i]), sysconf(name[i]));
}

Test(unistd_sysconf, says_what_musl_says)
{
	cr_assert_eq(mote_sysconf(_SC_ARG_MAX), 131072);
	cr_assert_eq(mote_sysconf(_SC_NGROUPS_MAX), 32);
	cr_assert_eq(mote_sysconf(_SC_RTSIG_MAX), 30);
	cr_assert_eq(mote_sysconf(_SC_AIO_PRIO_DELTA_MAX), 0);
	cr_assert_eq(mote_sysconf(_SC_HOST_NAME_MAX), 255);
	cr_assert_eq(mote_sysconf(_SC_SYMLOOP_MAX), 40);
	cr_assert_eq(mote_sysconf(_SC_SEM_NSEMS_MAX), 256);
	cr_assert_eq(mote_sysconf(_SC_THREAD_KEYS_MAX), 128);
	cr_assert_eq(mote_sysconf(_SC_THREAD_STACK_MIN), 2048);
	cr_assert_eq(mote_sysconf(_SC_RE_DUP_MAX), 255);
	cr_assert_eq(mote_sysconf(_SC_BC_BASE_MAX), 99);
	cr_assert_eq(mote_sysconf(_SC_LINE_MAX), 4096);
}

Test(unistd_sysconf, no_limit_leaves_errno_alone)
{
	mote_errno = 77;
	cr_assert_eq(mote_sysconf(_SC_STREAM_MAX), -1);
	cr_assert_eq(mote_sysconf(_SC_XOPEN_STREAMS), -1);
	cr_assert_eq(mote_errno, 77);
}

Test(unistd_sysconf, no_name_is_EINVAL)
{
	static const int bad[] = {-1, 41, 45, 200, 251, 10000, INT_MIN};
	size_t i;

	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		mote_errno = 0;
		cr_assert_eq(mote_sysconf(bad[i]), -1);
		cr_assert_eq(mote_errno, EINVAL);
	}
}

Test(unistd_sysconf, no_limit_of_descriptors_is_minus_1)
{
	struct rlimit limit;

	getrlimit(RLIMIT_NOFILE, &limit);
	limit.rlim_cur = 100;
	setrlimit(RLIMIT_NOFILE, &limit);
	cr_assert_eq(mote_sysconf(_SC_OPEN_MAX), 100);
	cr_assert_eq(mote_getdtablesize(), 100);
}

Test(unistd_sysconf, counts_processors_by_affinity)
{
	cpu_set_t set;
	long n;

	sched_getaffinity(0, sizeof(set), &set);
	n = CPU_COUNT(&set);
	cr_assert_eq(mote_sysconf(_SC_NPROCESSORS_ONLN), n);
	cr_assert_eq(mote_sysconf(_SC_NPROCESSORS_CONF), n);
	cr_assert_eq(mote_get_nprocs(), n);
	cr_assert_eq(mote_get_nprocs_conf(), n);
}

Test(unistd_sysconf, memory_is_counted_in_pages)
{
	cr_assert_eq(mote_get_phys_pages(), get_phys_pages());
	cr_assert_eq(mote_getpagesize(), 4096);
	cr_assert_gt(mote_get_avphys_pages(), 0);
	cr_assert_lt(mote_get_avphys_pages(), mote_get_phys_pages());
	cr_assert_gt(mote_sysconf(_SC_AVPHYS_PAGES), 0);
}

Test(unistd_pathconf, limits)
{
	cr_assert_eq(mote_pathconf("/", _PC_NAME_MAX), 255);
	cr_assert_eq(mote_fpathconf(0, _PC_PATH_MAX), 4096);
	cr_assert_eq(mote_fpathconf(0, _PC_PIPE_BUF), 4096);
	cr_assert_eq(mote_pathconf("/", _PC_VDISABLE), 0);
	cr_assert_eq(mote_pathconf("/", _PC_FILESIZEBITS), 64);
	mote_errno = 77;
	cr_assert_eq(mote_pathconf("/", _PC_SYMLINK_MAX), -1);
	cr_assert_eq(mote_errno, 77);
	cr_assert_eq(mote_pathconf("/", 21), -1);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_fpathconf(0, opaque(-1)), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(unistd_confstr, cuts_and_counts)
{
	char buf[32] = "xxxxxxxxxxxxxxxxxxxxxxxxx";

	cr_assert_eq(mote_confstr(_CS_PATH, NULL, 0), 14);
	cr_assert_eq(mote_confstr(_CS_PATH, buf, sizeof(buf)), 14);
	cr_assert_str_eq(buf, "/bin:/usr/bin");
	cr_assert_eq(buf[14], 'x');
	cr_assert_eq(mote_confstr(_CS_PATH, buf, 5), 14);
	cr_assert_str_eq(buf, "/bin");
	cr_assert_eq(mote_confstr(_CS_PATH, buf, 1), 14);
	cr_assert_str_eq(buf, "");
	buf[0] = 'x';
	cr_assert_eq(mote_confstr(_CS_POSIX_V7_LP64_OFF64_CFLAGS, buf, sizeof(buf)), 1);
	cr_assert_str_eq(buf, "");
	mote_errno = 0;
	cr_assert_eq(mote_confstr(99999, buf, sizeof(buf)), 0);
	cr_assert_eq(mote_errno, EINVAL);
}
