/* SPDX-License-Identifier: 0BSD */
/*
 * startup ROUNDS PROGRAM... - time vfork + execve + wait4 of each program, interleaved
 *
 * One round runs every program once, in random order: noise of the machine meets all of them
 * alike, and so do the caches that a big program leaves cold for the next one. Prints for
 * each program, tab-separated: name, the lowest, 10th percentile and median time in microseconds,
 * the ratio of each to the last program before it whose name begins with "floor", and the fewest
 * page faults from vfork on. What the programs print is lost.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now_us(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1e6 + ts.tv_nsec / 1e3;
}

static double run(char *path, long *faults)
{
	char *argv[] = {path, NULL}, *envp[] = {NULL};
	double start = now_us();
	struct rusage usage;
	int status = 0;
	pid_t pid = vfork();

	if (pid == 0) {
		execve(path, argv, envp);
		_exit(127);
	}
	if (pid < 0 || wait4(pid, &status, 0, &usage) != pid || !WIFEXITED(status) ||
	    WEXITSTATUS(status) != 0) {
		fprintf(stderr, "startup: %s does not run\n", path);
		exit(1);
	}
	start = now_us() - start;
	if (!*faults || usage.ru_minflt < *faults)
		*faults = usage.ru_minflt;
	return start;
}

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
	int rounds = argc > 2 ? atoi(argv[1]) : 0, n = argc - 2, out = dup(1), i, r;
	double *t, *row, base[3] = {1, 1, 1};
	long *faults;
	int *order;

	if (rounds < 10 || !(t = malloc(sizeof(*t) * rounds * n)) ||
	    !(faults = calloc(n, sizeof(*faults))) || !(order = calloc(n, sizeof(*order)))) {
		fprintf(stderr, "usage: startup ROUNDS PROGRAM...    (10 rounds or more)\n");
		return 2;
	}
	dup2(open("/dev/null", O_WRONLY), 1);
	fcntl(out, F_SETFD, FD_CLOEXEC);
	for (i = 0; i < n; i++)
		order[i] = i;
	for (r = 0; r < rounds; r++) {
		for (i = n - 1; i > 0; i--) {
			int k = rand() % (i + 1), o = order[i];

			order[i] = order[k];
			order[k] = o;
		}
		for (i = 0; i < n; i++)
			t[order[i] * rounds + r] = run(argv[order[i] + 2], &faults[order[i]]);
	}
	for (i = 0; i < n; i++) {
		row = t + i * rounds;
		qsort(row, rounds, sizeof(*row), ascending);
		double v[3] = {row[0], row[rounds / 10], row[rounds / 2]};

		if (!strncmp(argv[i + 2], "floor", 5))
			memcpy(base, v, sizeof(base));
		dprintf(out, "%s\t%.2f\t%.2f\t%.2f\t%.3f\t%.3f\t%.3f\t%ld\n", argv[i + 2], v[0],
		    v[1], v[2], v[0] / base[0], v[1] / base[1], v[2] / base[2], faults[i]);
	}
	return 0;
}
