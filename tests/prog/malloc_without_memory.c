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

static char *block[BLOCKS_N];

/* Not known to the compiler, which else drops a malloc whose block is only compared with NULL. */
static void *(*volatile allocate)(size_t) = malloc;

int main(void)
{
	struct rlimit limit = {64 << 20, 64 << 20};
	int n, i, damaged = 0;
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
		damaged += block[i][0] != (char)i || block[i][9999] != (char)i;
		free(block[i]);
	}
	printf("damaged %d\n", damaged);
	p = allocate(1 << 24);
	printf("again %d\n", p != NULL);
	memset(p, 1, 1 << 24);
	free(p);
	return 0;
}
