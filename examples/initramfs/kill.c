/* SPDX-License-Identifier: 0BSD */
/*
 * kill - send a signal to processes
 *
 * usage: kill [-s signal | -signal] pid ...
 *        kill -l [number | status]
 *
 * The signal is a name, with or without SIG, or a number; TERM if none is given. A negative pid
 * is a process group. -l lists the names, or names the signal of a number or of a shell's $?.
 *
 * Exit status: 0 if each signal was sent, 1 if not, 2 for wrong usage
 */
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/types.h>
#include <unistd.h>

/* in the order of their numbers on Linux, x86_64; number 0 asks only whether the process is there
 */
static const char names[][7] = {"0", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE",
    "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP",
    "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS"};
enum { names_n = sizeof names / sizeof *names };

static void put(int fd, const char *s)
{
	write(fd, s, strlen(s));
}

static int complain(const char *what, const char *why)
{
	put(2, "kill: ");
	put(2, what);
	put(2, ": ");
	put(2, why);
	put(2, "\n");
	return 1;
}

static int usage(void)
{
	put(2, "usage: kill [-s signal | -signal] pid ...\n       kill -l [number | status]\n");
	return 2;
}

/* Returns 0 if s is a whole decimal number that fits in an int. */
static int number(const char *s, int *n)
{
	char *end;
	long v;

	errno = 0;
	v = strtol(s, &end, 10);
	if (end == s || *end || errno || v < INT_MIN || v > INT_MAX)
		return -1;
	*n = v;
	return 0;
}

static int signal_of(const char *s)
{
	int n;

	if (number(s, &n) == 0)
		return n >= 0 && n <= 64 ? n : -1;
	if (strncasecmp(s, "SIG", 3) == 0)
		s += 3;
	for (n = 1; n < names_n; n++)
		if (strcasecmp(s, names[n]) == 0)
			return n;
	return -1;
}

static int list(const char *which)
{
	int n;

	if (which) {
		n = signal_of(which);
		/* what a shell reports for a process that was killed is 128 + signal */
		if (n < 0 && number(which, &n) == 0)
			n -= 128;
		if (n < 1 || n >= names_n)
			return complain(which, "no such signal");
		put(1, names[n]);
		put(1, "\n");
		return 0;
	}
	for (n = 1; n < names_n; n++) {
		put(1, names[n]);
		put(1, n % 8 && n + 1 < names_n ? " " : "\n");
	}
	return 0;
}

int main(int argc, char **argv)
{
	int sig = SIGTERM, failed = 0, pid;
	const char *name = NULL;

	/* getopt cannot do it: "-15" and "-TERM" are no options to it */
	argv++;
	if (argc > 1 && strcmp(*argv, "-l") == 0)
		return argc > 3 ? usage() : list(argv[1]);
	if (argc > 1 && strcmp(*argv, "-s") == 0) {
		if (argc < 3)
			return usage();
		name = argv[1];
		argv += 2;
	} else if (argc > 1 && argv[0][0] == '-' && strcmp(*argv, "--") != 0) {
		name = *argv++ + 1;
	}
	if (name && (sig = signal_of(name)) < 0)
		return complain(name, "no such signal") + 1;
	if (*argv && strcmp(*argv, "--") == 0)
		argv++;
	if (!*argv)
		return usage();
	for (; *argv; argv++) {
		if (number(*argv, &pid) < 0)
			failed = complain(*argv, "not a process id");
		else if (kill(pid, sig) < 0)
			failed = complain(*argv, strerror(errno));
	}
	return failed;
}
