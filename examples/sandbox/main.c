/* SPDX-License-Identifier: 0BSD */
/*
 * inflate - decode gzip from standard input to standard output, and be able to do nothing else
 *
 * usage: inflate [-v] [-l bytes] [-t seconds]
 *
 * -l allows so much output (1 GiB unless given), -t so much time of the processor (60 s). -v says
 * on standard error how the process is confined.
 *
 * The input is hostile until proved otherwise. Should the decoder have a hole all the same, what
 * runs then has no path, no new descriptor, no new memory, and no system call but those linked in
 * here. Output appears before the checksum is known: use it only when the exit status is 0.
 *
 * Exit status: 0; 1 if something is wrong, also with the options; 2 if the data are right and
 * something that is not gzip follows them. SIGXCPU ends it when the time is over.
 */
#include <mote/seal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "inflate.h"

static void say(const char *text)
{
	char line[80] = "inflate: ";

	strncat(line, text, sizeof(line) - 11);
	strcat(line, "\n");
	write(2, line, strlen(line));
}

static ssize_t read_input(void *buf, size_t n)
{
	return read(0, buf, n);
}

static int write_output(const void *buf, size_t n)
{
	const char *p = buf;

	while (n) {
		ssize_t r = write(1, p, n);

		if (r < 0)
			return -1;
		p += r;
		n -= r;
	}
	return 0;
}

static void limit(int resource, rlim_t soft, rlim_t hard)
{
	struct rlimit l = {soft, hard};

	if (setrlimit(resource, &l) < 0) {
		say("cannot set a limit");
		_exit(1);
	}
}

/* What is here already stays: memory, the stack's first pages, descriptors 0 to 2. */
static void confine(unsigned long seconds, int tell)
{
	/* Of the calls that --seal has left (mote-seal lists them) only read, write and exit go on. */
	static const int over[] = {
		SYS_open, SYS_close, SYS_writev, SYS_prctl, SYS_setrlimit, SYS_seccomp,
		SYS_landlock_create_ruleset, SYS_landlock_add_rule, SYS_landlock_restrict_self, -1,
	};
	int landlock = mote_confine_paths(NULL, NULL);

	if (tell)
		say(landlock < 0 ? "no Landlock: paths are left to the limits" : "no path can be opened");
	limit(RLIMIT_CPU, seconds, seconds + 1);
	limit(RLIMIT_CORE, 0, 0);
	limit(RLIMIT_NOFILE, 0, 0); /* no number is left for a new descriptor */
	limit(RLIMIT_AS, 0, 0);
	if (mote_seal(0, over) < 0) {
		say("cannot seal");
		_exit(1);
	}
}

static int number(const char *text, unsigned long *value)
{
	char *end;

	*value = strtoul(text, &end, 10);
	return *text >= '0' && *text <= '9' && !*end;
}

int main(int argc, char **argv)
{
	/* Zeros take no room in the file. */
	static unsigned char in[INPUT], out[OUTPUT];
	static struct inflate s;
	unsigned long seconds = 60;
	const char *wrong;
	int c, tell = 0;

	s.read = read_input;
	s.write = write_output;
	s.in = in;
	s.out = out;
	s.room = 1 << 30;
	while ((c = getopt(argc, argv, "vl:t:")) != -1) {
		if (c == 'v')
			tell = 1;
		else if (c == '?' || !number(optarg, c == 'l' ? &s.room : &seconds))
			optind = argc + 1;
	}
	if (optind != argc) {
		say("usage: inflate [-v] [-l bytes] [-t seconds]");
		return 1;
	}
	confine(seconds, tell);
	wrong = gunzip(&s);
	if (wrong) {
		say(wrong);
		return 1;
	}
	if (s.garbage) {
		say("trailing garbage is ignored");
		return 2;
	}
	return 0;
}
