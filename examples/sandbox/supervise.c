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
#include <limits.h>
#include <mote/helper.h>
#include <stdlib.h>

static struct mote_helper job = {.files = 1, .in = 0, .out = 1, .time_ms = 60000};
static const char *input, *output;

_Noreturn static void die(const char *what, int error)
{
	fprintf(stderr, "supervise: %s: %s\n", what, strerror(error));
	exit(125);
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

static int verdict(void)
{
	fprintf(stderr, "supervise: %s: ", job.argv[0]);
	switch (job.end) {
	case MOTE_HELPER_LATE:
		fprintf(stderr, "time-out, killed after %lu s\n", job.time_ms / 1000);
		return 124;
	case MOTE_HELPER_EXITED:
		fprintf(stderr, "exited with status %d\n", job.value);
		return job.value;
	case MOTE_HELPER_FAILED:
		fprintf(stderr, "%s\n", strerror(job.value));
		return 125;
	default:
		fprintf(stderr, "%skilled by SIG%s\n", job.end == MOTE_HELPER_VIOLATION ? "violation, " : "",
		    name(job.value));
		return 128 + job.value;
	}
}

static void limit(unsigned long *which, unsigned long value)
{
	if (*which)
		die("a limit is given twice", EINVAL);
	*which = value;
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
			if (*optarg < '1' || *optarg > '9' || *end || value > LONG_MAX / 2000)
				break;
		}
		switch (c) {
		case 't': job.time_ms = value * 1000; break;
		case 'c': limit(&job.cpu_s, value); break;
		case 'm': limit(&job.memory, value); break;
		case 'f': limit(&job.file_size, value); break;
		case 'i': input = optarg; break;
		case 'o': output = optarg; break;
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
	int result = 125, error = 0, fd;

	/* What is opened below must not take the place of 0, 1 or 2. */
	while ((fd = open("/dev/null", O_RDWR)) >= 0 && fd <= 2)
		;
	close(fd);
	options(argc, argv);
	signal(SIGCHLD, SIG_DFL);
	if (input && (job.in = open(input, O_RDONLY | O_CLOEXEC)) < 0)
		die(input, errno);
	if (output && (job.out = open(output, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666)) < 0)
		die(output, errno);
	if (mote_helper_start(&job) < 0)
		error = job.value;
	else
		mote_helper_wait(&job);
	if (!error)
		result = verdict();
	if (output && result != 0)
		unlink(output);
	if (error)
		die(job.argv[0], error);
	return result;
}
