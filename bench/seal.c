/* SPDX-License-Identifier: 0BSD */
/*
 * seal - what a seal costs: `seal call` prints nanoseconds of one getppid, the least and the median
 * of batches; `seal install` microseconds of mote_seal in a program of 35 system calls, the same
 * of children, with addresses and by numbers; `seal floor` a call under
 * the shortest filter that looks at architecture and address
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <mote/seal.h>
#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { BATCHES = 101, CALLS = 20000, CHILDREN = 101 };

/* What a server would call: they are linked, and so in the filter. */
static void *const volatile linked[] = {
    (void *)socket,
    (void *)bind,
    (void *)listen,
    (void *)accept4,
    (void *)recv,
    (void *)send,
    (void *)poll,
    (void *)open,
    (void *)close,
    (void *)fstat,
    (void *)lseek,
    (void *)pread,
    (void *)setsockopt,
    (void *)mprotect,
    (void *)madvise,
    (void *)getrlimit,
    (void *)sched_yield,
    (void *)unlink,
    (void *)rename,
    (void *)mkdir,
    (void *)getuid,
    (void *)umask,
};

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1e9 + t.tv_nsec;
}

static int order(const void *a, const void *b)
{
	double d = *(const double *)a - *(const double *)b;

	return d < 0 ? -1 : d > 0;
}

static void least_and_median(double *list, int n, double unit)
{
	qsort(list, n, sizeof(*list), order);
	printf("%.1f %.1f\n", list[0] / unit, list[n / 2] / unit);
}

static void call(void)
{
	static double batch[BATCHES];
	int i, j;

	for (i = 0; i < BATCHES; i++) {
		double start = now();

		for (j = 0; j < CALLS; j++)
			getppid();
		batch[i] = (now() - start) / CALLS;
	}
	least_and_median(batch, BATCHES, 1);
}

/* Source: Linux 6.1 include/uapi/linux/filter.h, seccomp.h, audit.h */
static void floor_filter(void)
{
	static const unsigned long code[] = {
	    4ul << 32 | 0x20,                    /* load the architecture */
	    0xc000003eul << 32 | 1 << 16 | 0x15, /* x86_64: over the next one */
	    0x80000000ul << 32 | 6,              /* kill */
	    8ul << 32 | 0x20,                    /* load the address */
	    0x15,                                /* compare it */
	    0x7fff0000ul << 32 | 6,              /* allow */
	};
	const struct {
		unsigned short n;
		const unsigned long *code;
	} program = {sizeof(code) / sizeof(*code), code};

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, 2, &program) != 0)
		exit(1);
}

static void install(unsigned flags)
{
	static double child[CHILDREN];
	int i, fds[2];

	for (i = 0; i < CHILDREN; i++) {
		if (pipe(fds) != 0)
			exit(1);
		if (fork() == 0) {
			double start = now();

			if (mote_seal(flags, NULL) != 0)
				exit(1);
			start = now() - start;
			write(fds[1], &start, sizeof(start));
			_exit(0);
		}
		close(fds[1]);
		if (read(fds[0], &child[i], sizeof(*child)) != sizeof(*child))
			exit(1);
		close(fds[0]);
		wait(NULL);
	}
	least_and_median(child, CHILDREN, 1000);
}

int main(int argc, char **argv)
{
	if (argc == 2 && !strcmp(argv[1], "call")) {
		call();
	} else if (argc == 2 && !strcmp(argv[1], "floor")) {
		floor_filter();
		call();
	} else if (argc == 2 && !strcmp(argv[1], "install")) {
		install(0);
		install(MOTE_SEAL_NUMBERS);
	} else {
		return linked[0] != NULL;
	}
	return 0;
}
