/* SPDX-License-Identifier: 0BSD */
/*
 * misuse CASE - misuse the heap once, and go on; for tests/misuse.sh
 *
 * Writes a letter for each stage that was reached: m the misuse is done, c the next call of malloc
 * or free has returned, and at the end o if nothing is wrong, d if the bytes of another block have
 * changed, t if memory was given to two.
 */
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BLOCKS_N = 9, HERE = 4, LATER_N = 300 };

static char *block[BLOCKS_N], *p;
static size_t size = 40;

static void stage(char c)
{
	(void)!write(1, &c, 1);
}

static void make(size_t n)
{
	size = n;
	for (int i = 0; i < BLOCKS_N; i++)
		block[i] = memset(malloc(n), i + 1, n);
	p = block[HERE];
}

static void release(void *q)
{
	stage('m');
	free(q);
	stage('c');
}

static void overrun(size_t n)
{
	memset(p + malloc_usable_size(p), 'x', n);
	release(p);
}

static void underrun(size_t n)
{
	memset(p - n, 'x', n);
	release(p);
}

static void use_after_free(size_t at, size_t n)
{
	free(p);
	memset(p + at, 'x', n);
	stage('m');
	p = malloc(size);
	stage('c');
}

static void read_after_free(void)
{
	char *volatile q = p;

	free(p);
	if (q[1] == 77)
		stage('!');
	stage('m');
	stage('c');
}

static void twice(char *between)
{
	free(p);
	if (between) {
		free(between);
		block[HERE + 2] = NULL;
	}
	release(p);
}

static void twice_reused(void)
{
	char *volatile q = NULL;

	free(p);
	for (int i = 0; i < 1000 && q != p; i++)
		q = malloc(size);
	release(p);
}

static void realloc_freed(void)
{
	free(p);
	stage('m');
	p = realloc(p, size + 100);
	stage('c');
}

static char area[256] __attribute__((aligned(16)));

/* What is left behind is found by memcheck only. */
static void leak(void)
{
	stage('m');
	p = malloc(100);
	p = NULL;
	stage('c');
}

static void misuse(const char *name)
{
	char stack[256] __attribute__((aligned(16)));

	memset(stack, 0, sizeof(stack));
	make(strstr(name, "large") ? 200000 : 40);
	if (!strcmp(name, "overrun-1") || !strcmp(name, "overrun-large-1"))
		overrun(1);
	else if (!strcmp(name, "overrun-16"))
		overrun(16);
	else if (!strcmp(name, "underrun-1"))
		underrun(1);
	else if (!strcmp(name, "underrun-16"))
		underrun(16);
	else if (!strcmp(name, "write-freed-first"))
		use_after_free(0, 8);
	else if (!strcmp(name, "write-freed-all") || !strcmp(name, "write-freed-large"))
		use_after_free(0, size);
	else if (!strcmp(name, "read-freed"))
		read_after_free();
	else if (!strcmp(name, "free-twice") || !strcmp(name, "free-twice-large"))
		twice(NULL);
	else if (!strcmp(name, "free-twice-later"))
		twice(block[HERE + 2]);
	else if (!strcmp(name, "free-twice-reused"))
		twice_reused();
	else if (!strcmp(name, "realloc-freed"))
		realloc_freed();
	else if (!strcmp(name, "free-stack"))
		release(stack + 64);
	else if (!strcmp(name, "free-static"))
		release(area + 64);
	else if (!strcmp(name, "free-inner"))
		release(p + 16);
	else if (!strcmp(name, "free-inner-large"))
		release(p + 4096);
	else if (!strcmp(name, "free-misaligned"))
		release(p + 1);
	else if (!strcmp(name, "leak"))
		leak();
	else
		exit(2);
}

/* The heap is used for a while. */
static char go_on(void)
{
	static char *later[LATER_N];
	char result = 'o';

	for (int i = 0; i < LATER_N; i++)
		later[i] = memset(malloc(i % 2 ? 40 : i), i, i % 2 ? 40 : i);
	for (int i = 0; i < BLOCKS_N; i++)
		if (i != HERE && block[i])
			for (size_t k = 0; k < 40; k++)
				if (block[i][k] != i + 1)
					result = 'd';
	for (int i = 0; i < LATER_N; i++)
		for (int k = 0; k < (i % 2 ? 40 : i); k++)
			if (later[i][k] != (char)i)
				result = 't';
	for (int i = 0; i < LATER_N; i++)
		free(later[i]);
	for (int i = 0; i < BLOCKS_N; i++)
		if (i != HERE)
			free(block[i]);
	return result;
}

int main(int argc, char **argv)
{
	if (argc != 2)
		return 2;
	misuse(argv[1]);
	stage(go_on());
	return 0;
}
