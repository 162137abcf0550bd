/* SPDX-License-Identifier: 0BSD */
/*
 * startup ROUNDS PROGRAM... - time vfork + execve + wait of each program, interleaved
 *
 * One round runs every program once, so that noise of the machine meets all of them alike. Prints
 * for each program the lowest, the 10th percentile and the median time in microseconds, and the
 * ratio of each to the first program's.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now_us(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1e6 + ts.tv_nsec / 1e3;
}

static double run(char *path)
{
	char *argv[] = {path, NULL}, *envp[] = {NULL};
	double start = now_us();
	int status = 0;
	pid_t pid = vfork();

	if (pid == 0) {
		execve(path, argv, envp);
		_exit(127);
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid || !WIFEXITED(status) ||
	    WEXITSTATUS(status) != 0) {
		fprintf(stderr, "startup: %s does not run\n", path);
		exit(1);
	}
	return now_us() - start;
}

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
	int rounds = argc > 2 ? atoi(argv[1]) : 0, n = argc - 2, i, r;
	double *t, base[3] = {0}, *row;

	if (rounds < 10 || !(t = malloc(sizeof(*t) * rounds * n))) {
		fprintf(stderr, "usage: startup ROUNDS PROGRAM...    (10 rounds or more)\n");
		return 2;
	}
	for (r = 0; r < rounds; r++)
		for (i = 0; i < n; i++)
			t[i * rounds + r] = run(argv[i + 2]);
	printf("%-32s %9s %9s %9s  %s\n", "program", "min us", "p10 us", "median us",
	    "ratios to the first");
	for (i = 0; i < n; i++) {
		row = t + i * rounds;
		qsort(row, rounds, sizeof(*row), ascending);
		double v[3] = {row[0], row[rounds / 10], row[rounds / 2]};

		if (i == 0)
			for (r = 0; r < 3; r++)
				base[r] = v[r];
		printf("%-32s %9.2f %9.2f %9.2f  %.3f %.3f %.3f\n", argv[i + 2], v[0], v[1], v[2],
		    v[0] / base[0], v[1] / base[1], v[2] / base[2]);
	}
	return 0;
}
