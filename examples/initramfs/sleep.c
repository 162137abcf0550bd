/* SPDX-License-Identifier: 0BSD */
/*
 * sleep - do nothing for a number of seconds
 *
 * usage: sleep seconds
 *
 * A fraction is allowed (sleep 0.25), to the nanosecond. A signal that is caught or a stop in
 * between does not shorten or lengthen the time that is slept.
 *
 * Exit status: 0, or 2 for wrong usage
 */
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* Digits, a point, digits: at least one digit in all. Returns 0, or -1 if s is something else. */
static int parse(const char *s, struct timespec *t)
{
	long unit = 100000000;
	int digits = 0;

	t->tv_sec = t->tv_nsec = 0;
	for (; *s >= '0' && *s <= '9'; s++, digits++) {
		/* more than a century: for ever is what was meant */
		if (t->tv_sec < INT_MAX)
			t->tv_sec = t->tv_sec * 10 + (*s - '0');
	}
	if (*s == '.')
		for (s++; *s >= '0' && *s <= '9'; s++, digits++, unit /= 10)
			t->tv_nsec += unit * (*s - '0');
	return digits && !*s ? 0 : -1;
}

int main(int argc, char **argv)
{
	static const char usage[] = "usage: sleep seconds\n";
	struct timespec t;

	if (argc > 1 && strcmp(argv[1], "--") == 0)
		argc--, argv++;
	if (argc != 2 || parse(argv[1], &t) < 0) {
		write(2, usage, sizeof usage - 1);
		return 2;
	}
	while (nanosleep(&t, &t) < 0 && errno == EINTR)
		;
	return 0;
}
