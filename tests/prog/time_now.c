/* SPDX-License-Identifier: 0BSD */
/* The clocks' functions lie between two of the kernel's answers, with its vDSO and without. */
#include <errno.h>
#include <stdio.h>
#include <sys/auxv.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

/* Nanoseconds by a system call, whatever the library does. */
static long long asked(clockid_t clock)
{
	struct timespec ts;

	if (syscall(SYS_clock_gettime, clock, &ts))
		return -1;
	return ts.tv_sec * 1000000000LL + ts.tv_nsec;
}

static int agrees(clockid_t clock)
{
	struct timespec ts;
	int i;

	for (i = 0; i < 1000; i++) {
		long long before = asked(clock), now;

		if (clock_gettime(clock, &ts) != 0 || ts.tv_nsec < 0 || ts.tv_nsec > 999999999)
			return 0;
		now = ts.tv_sec * 1000000000LL + ts.tv_nsec;
		if (before > now || now > asked(clock))
			return 0;
	}
	return 1;
}

static int seconds_agree(void)
{
	long long before = asked(CLOCK_REALTIME_COARSE) / 1000000000;
	time_t stored = -1, now = time(&stored);
	time_t later = time(NULL);

	return now == stored && before <= now && now <= later &&
	       later <= asked(CLOCK_REALTIME_COARSE) / 1000000000;
}

static int microseconds_agree(void)
{
	struct timeval tv;
	long long before = asked(CLOCK_REALTIME) / 1000, now;

	if (gettimeofday(&tv, NULL) != 0 || tv.tv_usec < 0 || tv.tv_usec > 999999)
		return 0;
	now = tv.tv_sec * 1000000LL + tv.tv_usec;
	return before <= now && now <= asked(CLOCK_REALTIME) / 1000 && gettimeofday(NULL, NULL) == 0;
}

static int no_such_clock(void)
{
	struct timespec ts;
	int wrong;

	errno = 0;
	wrong = clock_gettime(99, &ts);
	return wrong == -1 && errno == EINVAL && agrees(CLOCK_MONOTONIC);
}

static void clocks(const char *how)
{
	printf("%s: realtime %d, monotonic %d, boottime %d\n", how, agrees(CLOCK_REALTIME),
	    agrees(CLOCK_MONOTONIC), agrees(CLOCK_BOOTTIME));
	printf("%s: coarse %d %d\n", how, agrees(CLOCK_REALTIME_COARSE), agrees(CLOCK_MONOTONIC_COARSE));
	printf("%s: processor time %d %d\n", how, agrees(CLOCK_PROCESS_CPUTIME_ID),
	    agrees(CLOCK_THREAD_CPUTIME_ID));
	printf("%s: time %d, gettimeofday %d\n", how, seconds_agree(), microseconds_agree());
	printf("%s: no such clock %d\n", how, no_such_clock());
	fflush(stdout);
}

/* Takes the vDSO out of the kernel's list, as under an emulator that has none. */
static void hide_vdso(void)
{
	char **end = environ;
	unsigned long *aux;

	while (*end++)
		;
	for (aux = (unsigned long *)end; aux[0]; aux += 2)
		if (aux[0] == AT_SYSINFO_EHDR)
			aux[0] = AT_IGNORE;
}

int main(void)
{
	int status = -1;
	pid_t child = fork();

	if (child == 0) {
		hide_vdso();
		clocks("without");
		_exit(0);
	}
	waitpid(child, &status, 0);
	clocks("with");
	return status;
}
