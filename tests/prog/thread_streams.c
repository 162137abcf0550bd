/* SPDX-License-Identifier: 0BSD */
/*
 * Streams in several threads: lines stay whole, flockfile holds several calls together, nobody
 * waits for a thread that waits for input.
 * Mote    fflush(NULL) of glibc waits for the reader
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define THREADS 4
#define LINES 2000

static FILE *f;
static int ends[2];
static volatile int waits, done;

static void *write_lines(void *number)
{
	int n = *(int *)number, i;

	for (i = 0; i < LINES; i++)
		switch (i % 4) {
		case 0: fprintf(f, "%d %s\n", n, "abcdefghijklmnopqrstuvwxyz"); break;
		case 1: fputs("0 abcdefghijklmnopqrstuvwxyz\n", f); break;
		case 2: fwrite("1 abcdefghijklmnopqrstuvwxyz\n", 29, 1, f); break;
		case 3:
			flockfile(f);
			fputs("2 abcdefghijklm", f);
			flockfile(f);
			putc_unlocked('n', f);
			funlockfile(f);
			fputs("opqrstuvwxyz\n", f);
			funlockfile(f);
		}
	return NULL;
}

static void *open_and_close(void *argument)
{
	int i;
	FILE *g;

	(void)argument;
	for (i = 0; i < 500; i++) {
		g = fopen("/dev/null", i % 2 ? "r" : "w");
		setvbuf(g, NULL, _IOLBF, 0);
		if (i % 2 == 0)
			fputs("x\n", g);
		fflush(NULL);
		fclose(g);
	}
	return NULL;
}

static void *read_a_byte(void *g)
{
	waits = 1;
	return (void *)(long)getc(g);
}

static void *try(void *g)
{
	long busy = ftrylockfile(g);

	if (!busy)
		funlockfile(g);
	return (void *)busy;
}

int main(void)
{
	int number[THREADS] = {3, 4, 5, 6}, i, wrong = 0, n = 0;
	pthread_t t[2 * THREADS];
	char line[64];
	void *result;
	FILE *g;

	f = tmpfile();
	for (i = 0; i < THREADS; i++) {
		pthread_create(&t[2 * i], NULL, write_lines, &number[i]);
		pthread_create(&t[2 * i + 1], NULL, open_and_close, NULL);
	}
	for (i = 0; i < 2 * THREADS; i++)
		pthread_join(t[i], NULL);
	rewind(f);
	while (fgets(line, sizeof(line), f)) {
		n++;
		wrong += strspn(line, "0123456") != 1 || strcmp(line + 1, " abcdefghijklmnopqrstuvwxyz\n");
	}
	printf("%d lines, %d wrong\n", n, wrong);

	pipe(ends);
	g = fdopen(ends[0], "r");
	pthread_create(&t[0], NULL, read_a_byte, g);
	while (!waits)
		usleep(100);
	usleep(20000);
	fprintf(f, "pending");
	printf("%d\n", fflush(NULL));
	pthread_create(&t[1], NULL, try, g);
	pthread_join(t[1], &result);
	printf("held by a reader: %d\n", result != NULL);
	write(ends[1], "b", 1);
	pthread_join(t[0], &result);
	printf("%c\n", (int)(long)result);
	flockfile(f);
	flockfile(f);
	funlockfile(f);
	pthread_create(&t[1], NULL, try, f);
	pthread_join(t[1], &result);
	printf("%d ", result != NULL);
	funlockfile(f);
	pthread_create(&t[1], NULL, try, f);
	pthread_join(t[1], &result);
	printf("%d\n", result != NULL);
	/* One thread waits at exit as well. */
	waits = 0;
	pthread_create(&t[0], NULL, read_a_byte, g);
	while (!waits)
		usleep(100);
	usleep(20000);
	return 0;
}
