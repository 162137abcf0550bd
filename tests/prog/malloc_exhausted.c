/* SPDX-License-Identifier: 0BSD */
/*
 * Memory that ran out in every way, and was freed, is there again as one block
 *
 * Mote    glibc does not get all of it back into one block
 * Native  qemu's own memory would be limited too
 */
#include <errno.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#define BLOCKS_N 400000
#define MEBI (1ul << 20)

static void *block[BLOCKS_N];

/* Not known to the compiler, which else drops a block that is only compared with NULL. */
static void *(*volatile allocate)(size_t) = malloc;
static void *(*volatile allocate_cleared)(size_t, size_t) = calloc;
static void *(*volatile allocate_aligned)(size_t, size_t) = memalign;
static void *(*volatile grow)(void *, size_t) = realloc;

/* How many MiB one block can have. */
static int biggest(void)
{
	int n = 0, step;
	void *p;

	for (step = 128; step; step /= 2) {
		p = allocate((n + step) * MEBI);
		if (p)
			n += step;
		free(p);
	}
	return n;
}

/* Blocks until there is no memory, then all are freed; 1 if that was said as it should be. */
static int until_none(size_t align, size_t size)
{
	int n, i, said;

	errno = 0;
	for (n = 0; n < BLOCKS_N; n++) {
		block[n] = align ? allocate_aligned(align, size) : allocate(size);
		if (!block[n])
			break;
		memset(block[n], n, size < 64 ? size : 64);
	}
	said = n == BLOCKS_N || errno == ENOMEM;
	for (i = 0; i < n; i++)
		said &= *(char *)block[i] == (char)i;
	for (i = 0; i < n; i += 2)
		free(block[i]);
	for (i = n / 2 * 2 - 1; i > 0; i -= 2)
		free(block[i]);
	return said;
}

static int grown_until_none(void)
{
	char *p = allocate(100), *q;
	size_t n = 100;

	p[50] = 1;
	errno = 0;
	while ((q = grow(p, 2 * n)) != NULL)
		p = q, n *= 2;
	n = errno == ENOMEM && p[50] == 1;
	free(p);
	return n;
}

int main(void)
{
	struct rlimit limit = {200 * MEBI, 200 * MEBI};
	int before, after, i;
	void *p;

	setrlimit(RLIMIT_AS, &limit);
	before = biggest();
	printf("most of it %d\n", before > 150);
	for (i = 0; i < 5; i++) {
		p = allocate(30 * MEBI);
		memset(p, 1, 30 * MEBI);
		free(p);
	}
	after = biggest();
	printf("after large ones %d\n", after >= before - 4);
	printf("%d\n", until_none(0, 40));
	printf("%d\n", until_none(0, 3000));
	printf("%d\n", until_none(0, 50000));
	printf("%d\n", until_none(0, 300000));
	printf("%d\n", until_none(MEBI, 100));
	printf("%d\n", until_none(MEBI, 2 * MEBI));
	printf("%d\n", until_none(4096, 5000));
	printf("%d\n", grown_until_none());
	for (i = 0; i < 5000; i++) {
		if (allocate(201 * MEBI) || allocate_cleared(201, MEBI) ||
		    allocate_aligned(MEBI, 200 * MEBI))
			puts("more than there is");
	}
	after = biggest();
	printf("after all %d\n", after >= before - 8);
	return 0;
}
