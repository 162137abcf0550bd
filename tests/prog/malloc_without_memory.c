/* SPDX-License-Identifier: 0BSD */
/*
 * malloc at the limit: NULL and ENOMEM, what is there stays whole, and goes on after a free
 *
 * Native  qemu's own memory would be limited too
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#define BLOCKS_N 100000
#define SMALL_N 2000000

static char *block[BLOCKS_N];
static unsigned char *small[SMALL_N];

/* Not known to the compiler, which else drops a malloc whose block is only compared with NULL. */
static void *(*volatile allocate)(size_t) = malloc;

int main(void)
{
	struct rlimit limit = {64 << 20, 96 << 20};
	int n, i, step, corrupted = 0;
	char *p;

	setrlimit(RLIMIT_AS, &limit);
	for (n = 0; n < BLOCKS_N; n++) {
		block[n] = malloc(10000);
		if (!block[n])
			break;
		memset(block[n], n, 10000);
	}
	printf("full %d, %s\n", n > 4000 && n < 7000, errno == ENOMEM ? "ENOMEM" : "?");
	errno = 0;
	p = allocate(1 << 24);
	printf("large %s, %s\n", p ? "?" : "NULL", errno == ENOMEM ? "ENOMEM" : "?");
	errno = 0;
	p = realloc(block[0], 1 << 24);
	printf("larger %s, %s\n", p ? "?" : "NULL", errno == ENOMEM ? "ENOMEM" : "?");
	for (i = 0; i < n; i++) {
		corrupted += block[i][0] != (char)i || block[i][9999] != (char)i;
		free(block[i]);
	}
	printf("corrupted %d\n", corrupted);
	p = allocate(1 << 24);
	printf("again %d\n", p != NULL);
	memset(p, 1, 1 << 24);
	free(p);
	limit.rlim_cur = 96 << 20;
	setrlimit(RLIMIT_AS, &limit);
	errno = 0;
	for (n = 0; n < SMALL_N; n++) {
		small[n] = malloc(n % 100 + 1);
		if (!small[n])
			break;
		small[n][0] = small[n][n % 100] = n % 251;
	}
	printf("full of small ones %d, %s\n", n > 300000, errno == ENOMEM ? "ENOMEM" : "?");
	p = realloc(small[0], 1 << 24);
	printf("larger %s\n", p ? "?" : "NULL");
	for (i = 0, corrupted = 0; i < n; i++)
		corrupted += small[i][0] != i % 251 || small[i][i % 100] != i % 251;
	for (step = 0; step < 7; step++)
		for (i = step; i < n; i += 7)
			free(small[i]);
	printf("corrupted %d\n", corrupted);
	p = allocate(1 << 24);
	printf("again %d\n", p != NULL);
	free(p);
	return 0;
}
