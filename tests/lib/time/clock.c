/* SPDX-License-Identifier: 0BSD */
/* The clocks: near the host's, monotonic, errors. */
#include <errno.h>
#include <signal.h>
#include <sys/time.h>
#include <sys/timeb.h>
#include <unistd.h>

#include "zone.h"

SUBJECT(time);
SUBJECT(clock);
SUBJECT(clock_gettime);
SUBJECT(clock_nanosleep);
SUBJECT(clock_getcpuclockid);
SUBJECT(nanosleep);
SUBJECT(timespec_get);
SUBJECT_AS(int (struct timeval *, void *), gettimeofday);
SUBJECT_AS(int (struct timeb *), ftime);
SUBJECT(timer_create);
SUBJECT(timer_delete);
SUBJECT(timer_settime);
SUBJECT(timer_gettime);
SUBJECT(timer_getoverrun);

Test(time_clock_gettime, agrees_with_the_host)
{
	int clock;

	for (clock = 0; clock < 16; clock++) {
		struct timespec a = {0}, b = {0};
		int result;

		mote_errno = errno = 0;
		result = mote_clock_gettime(clock, &a);
		cr_assert_eq(result, clock_gettime(clock, &b));
		cr_assert_eq(mote_errno, errno);
		cr_assert(b.tv_sec - a.tv_sec <= 1 && b.tv_sec >= a.tv_sec, "clock %d", clock);
	}
}

Test(time_clock_gettime, never_goes_back)
{
	struct timespec last = {0}, now;
	int i;

	for (i = 0; i < 100000; i++, last = now) {
		cr_assert_eq(mote_clock_gettime(CLOCK_MONOTONIC, &now), 0);
		cr_assert(now.tv_sec > last.tv_sec ||
		          (now.tv_sec == last.tv_sec && now.tv_nsec >= last.tv_nsec));
	}
}

Test(time_time, is_the_seconds_of_the_real_clock)
{
	time_t a = time(NULL), t, b;
	struct timeval tv;
	struct timespec ts, end;
	struct timeb tb;

	b = mote_time(&t);
	cr_assert_eq(b, t);
	clock_gettime(CLOCK_REALTIME, &end);
	cr_assert(t >= a && t <= end.tv_sec);
	t = mote_time(NULL);
	clock_gettime(CLOCK_REALTIME, &end);
	cr_assert(t >= b && t <= end.tv_sec);
	cr_assert_eq(mote_gettimeofday(&tv, NULL), 0);
	clock_gettime(CLOCK_REALTIME, &end);
	cr_assert(tv.tv_sec >= a && tv.tv_sec <= end.tv_sec && (unsigned long)tv.tv_usec < 1000000);
	cr_assert_eq(mote_gettimeofday(NULL, NULL), 0);
	cr_assert_eq(mote_timespec_get(&ts, TIME_UTC), TIME_UTC);
	clock_gettime(CLOCK_REALTIME, &end);
	cr_assert(ts.tv_sec >= a && ts.tv_sec <= end.tv_sec);
	cr_assert_eq(mote_timespec_get(&ts, 0), 0);
	cr_assert_eq(mote_timespec_get(&ts, 77), 0);
	cr_assert_eq(mote_ftime(&tb), 0);
	clock_gettime(CLOCK_REALTIME, &end);
	cr_assert(tb.time >= a && tb.time <= end.tv_sec && tb.millitm < 1000);
	cr_assert_eq(tb.timezone, 0);
}

Test(time_clock, grows_with_work)
{
	clock_t start = mote_clock();
	volatile int i;

	cr_assert(start >= 0);
	while (mote_clock() - start < 20000)
		for (i = 0; i < 1000; i++)
			;
}

static void nothing(int sig)
{
}

Test(time_clock_nanosleep, returns_the_error)
{
	struct timespec ts = {0, 1000}, rest;
	struct itimerval soon = {.it_interval = {0, 20000}, .it_value = {0, 20000}}, never = {0};

	mote_errno = 0;
	cr_assert_eq(mote_clock_nanosleep(CLOCK_MONOTONIC, 0, &ts, NULL), 0);
	cr_assert_eq(mote_clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, &ts, NULL), EINVAL);
	cr_assert_eq(mote_clock_nanosleep(99, 0, &ts, NULL), EINVAL);
	ts.tv_nsec = 1000000000;
	cr_assert_eq(mote_clock_nanosleep(CLOCK_REALTIME, 0, &ts, NULL), EINVAL);
	cr_assert_eq(mote_errno, 0);
	cr_assert_eq(mote_nanosleep(&ts, NULL), -1);
	cr_assert_eq(mote_errno, EINVAL);
	signal(SIGALRM, nothing);
	setitimer(ITIMER_REAL, &soon, NULL);
	ts.tv_sec = 600;
	ts.tv_nsec = 0;
	cr_assert_eq(mote_clock_nanosleep(CLOCK_REALTIME, 0, &ts, &rest), EINTR);
	setitimer(ITIMER_REAL, &never, NULL);
	cr_assert(rest.tv_sec < 600 && rest.tv_sec >= 0 && rest.tv_nsec > 0);
}

Test(time_clock_getcpuclockid, names_the_clock_of_a_process)
{
	clockid_t mine = 0, theirs = 0;
	struct timespec ts;

	cr_assert_eq(mote_clock_getcpuclockid(getpid(), &mine), 0);
	clock_getcpuclockid(getpid(), &theirs);
	cr_assert_eq(mine, theirs);
	cr_assert_eq(mote_clock_gettime(mine, &ts), 0);
	cr_assert_eq(mote_clock_getcpuclockid(0, &mine), 0);
	cr_assert_eq(mote_clock_getcpuclockid(0x7ffffff, &mine), ESRCH);
}

static volatile int rung;

static void ring(int sig)
{
	rung++;
}

Test(time_timer_create, sends_its_signal)
{
	struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1};
	struct itimerspec when = {.it_value = {0, 10000000}}, left;
	timer_t timer;
	int i;

	signal(SIGUSR1, ring);
	cr_assert_eq(mote_timer_create(CLOCK_MONOTONIC, &event, &timer), 0);
	cr_assert_eq(mote_timer_settime(timer, 0, &when, NULL), 0);
	cr_assert_eq(mote_timer_gettime(timer, &left), 0);
	for (i = 0; i < 30000 && !rung; i++)
		usleep(10000);
	cr_assert_eq(rung, 1);
	cr_assert_eq(mote_timer_getoverrun(timer), 0);
	cr_assert_eq(mote_timer_delete(timer), 0);
	mote_errno = 0;
	cr_assert_eq(mote_timer_delete(timer), -1);
	cr_assert_eq(mote_errno, EINVAL);
	event.sigev_notify = SIGEV_THREAD;
	cr_assert_eq(mote_timer_create(CLOCK_MONOTONIC, &event, &timer), -1);
	cr_assert_eq(mote_errno, ENOTSUP);
	cr_assert_eq(mote_timer_create(CLOCK_MONOTONIC, NULL, &timer), 0);
	cr_assert_eq(mote_timer_delete(timer), 0);
}
