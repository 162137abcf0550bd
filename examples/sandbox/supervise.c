/* SPDX-License-Identifier: 0BSD */
/*
 * supervise - run a sandboxed program within limits, and say how it ended
 *
 * usage: supervise [-t seconds] [-c seconds] [-m bytes] [-f bytes] [-i file] [-o file]
 *                  program [argument ...]
 *
 * The program gets descriptors 0 to 2 and no other, an empty environment and no way to new
 * privileges. -i and -o open files as its input and output, so that it needs no path itself; the
 * output must not exist yet and is removed unless the program ends with status 0. -t is the time
 * it may take (60 s unless given), -c that of the processor, -m its memory, -f the size of a file.
 * The program is found by its path alone, and dies with its supervisor.
 *
 * The last line on standard error is the verdict:
 *   exited with status N
 *   killed by SIGNAL             limits end a program so: SIGXCPU, SIGXFSZ; a crash is SIGSEGV
 *   violation, killed by SIGSYS  it made a system call that its seal refuses
 *   time-out, killed after N s
 *
 * Exit status: the program's; 128 + signal; 124 for a time-out; 125 if it could not be run
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static struct job {
	char **argv;
	const char *input, *output;
	int in, out;
	struct {
		int resource;
		unsigned long value;
	} limits[3];
	unsigned limit_n;
	unsigned long seconds;
	sigset_t mask;
} job = {.in = 0, .out = 1, .seconds = 60};

_Noreturn static void die(const char *what, int error)
{
	fprintf(stderr, "supervise: %s: %s\n", what, strerror(error));
	exit(125);
}

/* Between vfork and exec, in the parent's memory: only async-signal-safe calls are right. */
static int start(void)
{
	static char *const no_environment[] = {NULL};

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 || dup2(job.in, 0) < 0 || dup2(job.out, 1) < 0)
		return errno;
	/* Linux 5.9; before, the descriptors that may be there one by one */
	if (syscall(SYS_close_range, 3, -1, 0) < 0)
		for (int fd = 3; fd < 1024; fd++)
			close(fd);
	for (unsigned i = 0; i < job.limit_n; i++) {
		struct rlimit l = {job.limits[i].value, job.limits[i].value};

		/* SIGXCPU comes at the soft limit, SIGKILL at the hard one. */
		if (job.limits[i].resource == RLIMIT_CPU)
			l.rlim_max++;
		if (setrlimit(job.limits[i].resource, &l) < 0)
			return errno;
	}
	sigprocmask(SIG_SETMASK, &job.mask, NULL);
	execve(job.argv[0], job.argv, no_environment);
	return errno;
}

/* Waits for the end of pid until the time is over, then ends it. Returns 1 if it did that. */
static int wait_for(pid_t pid, const sigset_t *child, int *status)
{
	struct timespec now, end, left;

	clock_gettime(CLOCK_MONOTONIC, &end);
	end.tv_sec += job.seconds;
	while (waitpid(pid, status, WNOHANG) != pid) {
		clock_gettime(CLOCK_MONOTONIC, &now);
		left.tv_sec = end.tv_sec - now.tv_sec;
		left.tv_nsec = end.tv_nsec - now.tv_nsec;
		if (left.tv_nsec < 0) {
			left.tv_nsec += 1000000000;
			left.tv_sec--;
		}
		if (left.tv_sec < 0) {
			kill(pid, SIGKILL);
			waitpid(pid, status, 0);
			return 1;
		}
		sigtimedwait(child, NULL, &left);
	}
	return 0;
}

static const char *name(int sig)
{
	static const char names[][7] = {
		"0", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV",
		"USR2", "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU",
		"URG", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS",
	};

	return (unsigned)sig < sizeof(names) / sizeof(*names) ? names[sig] : "RT";
}

static int verdict(int late, int status)
{
	fprintf(stderr, "supervise: %s: ", job.argv[0]);
	if (late) {
		fprintf(stderr, "time-out, killed after %lu s\n", job.seconds);
		return 124;
	}
	if (WIFEXITED(status)) {
		fprintf(stderr, "exited with status %d\n", WEXITSTATUS(status));
		return WEXITSTATUS(status);
	}
	fprintf(stderr, "%skilled by SIG%s\n", WTERMSIG(status) == SIGSYS ? "violation, " : "",
	    name(WTERMSIG(status)));
	return 128 + WTERMSIG(status);
}

static void limit(int resource, unsigned long value)
{
	if (job.limit_n == sizeof(job.limits) / sizeof(*job.limits))
		die("a limit is given twice", EINVAL);
	job.limits[job.limit_n].resource = resource;
	job.limits[job.limit_n++].value = value;
}

static void options(int argc, char **argv)
{
	unsigned long value = 0;
	char *end;
	int c;

	/* +: the options behind the program are the program's */
	while ((c = getopt(argc, argv, "+t:c:m:f:i:o:")) != -1) {
		if (c == '?')
			break;
		if (c != 'i' && c != 'o') {
			value = strtoul(optarg, &end, 10);
			if (*optarg < '0' || *optarg > '9' || *end || value > LONG_MAX / 2)
				break;
		}
		switch (c) {
		case 't': job.seconds = value; break;
		case 'c': limit(RLIMIT_CPU, value); break;
		case 'm': limit(RLIMIT_AS, value); break;
		case 'f': limit(RLIMIT_FSIZE, value); break;
		case 'i': job.input = optarg; break;
		case 'o': job.output = optarg; break;
		}
	}
	job.argv = argv + optind;
	if (c == -1 && optind < argc)
		return;
	fputs("usage: supervise [-t seconds] [-c seconds] [-m bytes] [-f bytes] [-i file] [-o file]\n"
	      "                 program [argument ...]\n", stderr);
	exit(125);
}

int main(int argc, char **argv)
{
	static volatile int error;
	int status, late, result, fd;
	sigset_t child;
	pid_t pid;

	/* What is opened below must not take the place of 0, 1 or 2. */
	while ((fd = open("/dev/null", O_RDWR)) >= 0 && fd <= 2)
		;
	close(fd);
	options(argc, argv);
	signal(SIGCHLD, SIG_DFL);
	if (job.input && (job.in = open(job.input, O_RDONLY | O_CLOEXEC)) < 0)
		die(job.input, errno);
	if (job.output && (job.out = open(job.output, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666)) < 0)
		die(job.output, errno);
	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child, &job.mask);
	pid = vfork();
	if (pid == 0) {
		error = start();
		_exit(125);
	}
	if (pid < 0)
		error = errno;
	late = pid < 0 ? 0 : wait_for(pid, &child, &status);
	result = 125;
	if (!error)
		result = verdict(late, status);
	if (job.output && result != 0)
		unlink(job.output);
	if (error)
		die(job.argv[0], error);
	return result;
}
