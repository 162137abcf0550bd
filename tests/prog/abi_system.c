/* SPDX-License-Identifier: 0BSD */
/*
 * rusage, timex, sched_param, utsname, sysinfo, rlimit, tms, timeval, utmpx: the
 * system's answers hang together.
 */
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/timex.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <utmpx.h>

#define CHECK(what) printf("%-60s %d\n", #what, !!(what))

/* The first line of a file below /proc. */
static char *line(const char *path)
{
	static char buf[512];
	int fd = open(path, O_RDONLY);
	ssize_t n = read(fd, buf, sizeof buf - 1);

	close(fd);
	buf[n < 0 ? 0 : n] = 0;
	buf[strcspn(buf, "\n")] = 0;
	return buf;
}

static long microseconds(const struct timeval *t) { return t->tv_sec * 1000000 + t->tv_usec; }

static volatile char big[1 << 23];

static void usage(void)
{
	struct rusage self, children;
	struct timeval wall;
	struct tms ticks;
	volatile unsigned long spin = 0;
	size_t i;
	pid_t pid;

	gettimeofday(&wall, NULL);
	CHECK(wall.tv_sec - time(NULL) <= 1 && time(NULL) - wall.tv_sec <= 1 &&
	    wall.tv_usec >= 0 && wall.tv_usec < 1000000);
	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		for (i = 0; i < sizeof big; i += 1024)
			big[i] = 1;
		do {
			spin++;
			getrusage(RUSAGE_SELF, &self);
		} while (self.ru_utime.tv_sec == 0 &&
		    self.ru_utime.tv_usec + self.ru_stime.tv_usec < 30000);
		_exit(0);
	}
	memset(&children, 0xee, sizeof children);
	CHECK(wait4(pid, NULL, 0, &children) == pid);
	CHECK(microseconds(&children.ru_utime) + microseconds(&children.ru_stime) >= 20000);
	CHECK(children.ru_utime.tv_sec < 10 && children.ru_maxrss >= 4096 &&
	    children.ru_maxrss < 1 << 22);
	CHECK(children.ru_minflt > 0 && children.ru_minflt < 1000000 &&
	    children.ru_ixrss == 0 && children.ru_nsignals == 0);
	memset(&self, 0xee, sizeof self);
	CHECK(getrusage(RUSAGE_CHILDREN, &self) == 0 &&
	    self.ru_utime.tv_sec == children.ru_utime.tv_sec &&
	    self.ru_minflt == children.ru_minflt);
	memset(&ticks, 0xee, sizeof ticks);
	CHECK(times(&ticks) != -1 && ticks.tms_cutime + ticks.tms_cstime >= 2 &&
	    ticks.tms_utime < 10000 && ticks.tms_stime < 10000);
}

static void clocks(void)
{
	struct timex t;
	struct timespec now;

	memset(&t, 0, sizeof t);
	t.modes = 0;
	CHECK(adjtimex(&t) >= 0);
	clock_gettime(CLOCK_REALTIME, &now);
	CHECK(t.time.tv_sec - now.tv_sec <= 1 && now.tv_sec - t.time.tv_sec <= 1);
	CHECK(t.tick >= 9000 && t.tick <= 11000 && t.precision == 1 && t.tolerance == 32768000);
	CHECK(t.freq >= -t.tolerance && t.freq <= t.tolerance);
}

static void scheduling(void)
{
	struct sched_param p, fifo = {.sched_priority = 5};
	struct timespec slice;
	cpu_set_t set;

	memset(&p, 0xee, sizeof p);
	CHECK(sched_getparam(0, &p) == 0 && p.sched_priority == 0 &&
	    sched_getscheduler(0) == SCHED_OTHER);
	/* An ordinary process has priority 0 and no other. */
	CHECK(sched_setscheduler(0, SCHED_OTHER, &fifo) == -1 &&
	    sched_setscheduler(0, SCHED_OTHER, &p) == 0);
	CHECK(sched_rr_get_interval(0, &slice) == 0 && slice.tv_sec == 0);
	CPU_ZERO(&set);
	CHECK(sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) >= 1 &&
	    CPU_ISSET(sched_getcpu(), &set));
}

static void system_names(void)
{
	struct utsname u;

	memset(&u, 0xee, sizeof u);
	CHECK(uname(&u) == 0 && !strcmp(u.sysname, "Linux") && !strcmp(u.machine, "x86_64"));
	CHECK(!strcmp(u.nodename, line("/proc/sys/kernel/hostname")));
	CHECK(!strcmp(u.version, line("/proc/sys/kernel/version")));
	CHECK(!strcmp(u.domainname, line("/proc/sys/kernel/domainname")));
}

static void memory(void)
{
	struct sysinfo s;
	struct rlimit r, now;
	unsigned long kilobytes;

	memset(&s, 0xee, sizeof s);
	CHECK(sysinfo(&s) == 0 && s.procs > 0 && s.mem_unit >= 1);
	kilobytes = strtoul(line("/proc/meminfo") + strlen("MemTotal:"), NULL, 10);
	CHECK(s.totalram * s.mem_unit / 1024 == kilobytes);
	CHECK(labs(s.uptime - strtol(line("/proc/uptime"), NULL, 10)) <= 2);
	CHECK(s.freeram <= s.totalram && s.totalhigh == 0 && s.freeswap <= s.totalswap);
	CHECK(getrlimit(RLIMIT_NOFILE, &r) == 0 && r.rlim_cur <= r.rlim_max);
	r.rlim_cur = 37;
	CHECK(setrlimit(RLIMIT_NOFILE, &r) == 0 && getrlimit(RLIMIT_NOFILE, &now) == 0 &&
	    now.rlim_cur == 37 && now.rlim_max == r.rlim_max);
	while (dup(0) >= 0)
		;
	CHECK(fcntl(36, F_GETFD) >= 0 && fcntl(37, F_GETFD) == -1);
}

/* The record of login(1), as other programs find it in a file. */
static void logins(void)
{
	struct utmpx u;
	char *bytes = (char *)&u;

	memset(&u, 0, sizeof u);
	u.ut_type = USER_PROCESS;
	u.ut_pid = 0x01020304;
	strcpy(u.ut_line, "tty1");
	strcpy(u.ut_id, "id");
	strcpy(u.ut_user, "someone");
	strcpy(u.ut_host, "somewhere");
	CHECK(bytes[0] == 7 && !memcmp(bytes + 4, "\4\3\2\1", 4) && !strcmp(bytes + 8, "tty1"));
	CHECK(!strcmp(bytes + 40, "id") && !strcmp(bytes + 44, "someone") &&
	    !strcmp(bytes + 76, "somewhere"));
	CHECK(offsetof(struct utmpx, ut_exit) == 332 && offsetof(struct utmpx, ut_session) == 336);
}

int main(void)
{
	usage();
	clocks();
	scheduling();
	system_names();
	logins();
	memory();
	return 0;
}
