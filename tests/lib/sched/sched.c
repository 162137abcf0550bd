/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <sched.h>
#include <string.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(sched_getaffinity);
SUBJECT(sched_setaffinity);
SUBJECT(sched_getcpu);
SUBJECT_AS(int(size_t, const cpu_set_t *), __sched_cpucount);
SUBJECT(sched_getscheduler);
SUBJECT(sched_get_priority_max);
SUBJECT(sched_rr_get_interval);

Test(sched_getaffinity, agrees_with_the_host_and_clears_the_rest)
{
	cpu_set_t mine, host;

	memset(&mine, 0xff, sizeof(mine));
	cr_assert_eq(mote_sched_getaffinity(0, sizeof(mine), &mine), 0);
	cr_assert_eq(sched_getaffinity(0, sizeof(host), &host), 0);
	cr_assert_eq(memcmp(&mine, &host, sizeof(host)), 0);
	cr_assert_eq(mote___sched_cpucount(sizeof(mine), &mine), CPU_COUNT(&host));
	cr_assert_eq(mote_sched_setaffinity(0, sizeof(mine), &mine), 0);
}

Test(sched_getaffinity, errors)
{
	cpu_set_t set;

	mote_errno = 0;
	cr_assert_eq(mote_sched_getaffinity(0, 1, &set), -1);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_sched_getaffinity(0x7ffffff0, sizeof(set), &set), -1);
	cr_assert_eq(mote_errno, ESRCH);
}

Test(sched_cpucount, counts_bits)
{
	cpu_set_t set;

	memset(&set, 0, sizeof(set));
	cr_assert_eq(mote___sched_cpucount(sizeof(set), &set), 0);
	CPU_SET(0, &set);
	CPU_SET(63, &set);
	CPU_SET(64, &set);
	CPU_SET(1023, &set);
	cr_assert_eq(mote___sched_cpucount(sizeof(set), &set), 4);
	cr_assert_eq(mote___sched_cpucount(8, &set), 2);
	cr_assert_eq(mote___sched_cpucount(0, &set), 0);
}

Test(sched_getcpu, is_one_of_the_processors)
{
	cpu_set_t set;
	int cpu = mote_sched_getcpu();

	sched_getaffinity(0, sizeof(set), &set);
	cr_assert(cpu >= 0 && CPU_ISSET(cpu, &set));
}

Test(sched_getscheduler, says_what_the_kernel_says)
{
	struct timespec interval;

	cr_assert_eq(mote_sched_getscheduler(0), sched_getscheduler(0));
	cr_assert_eq(mote_sched_get_priority_max(SCHED_FIFO), 99);
	cr_assert_eq(mote_sched_rr_get_interval(0, &interval), 0);
}
