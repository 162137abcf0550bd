/* SPDX-License-Identifier: 0BSD */
/* stdio - bytes, lines and blocks through a stream; writing goes to /dev/null */
#include "micro.h"
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINES 5000
#define LINE "the quick brown fox jumps over it\n" /* 34 bytes */
static FILE *out, *in;
static char block[4096];
static long sum;

static void run_putc(long n)
{
	for (long i = 0; i < n; i++)
		putc(i & 127, out);
}

static void run_fputc(long n)
{
	int (*volatile f)(int, FILE *) = FN(fputc);

	for (long i = 0; i < n; i++)
		f(i & 127, out);
}

static void run_fputs(long n)
{
	int (*volatile f)(const char *, FILE *) = FN(fputs);

	while (n-- > 0)
		f("sixteen bytes...", out);
}

#define FWRITE(bytes) \
	static void run_fwrite##bytes(long n) \
	{ \
		size_t (*volatile f)(const void *, size_t, size_t, FILE *) = FN(fwrite); \
		while (n-- > 0) \
			f(block, 1, bytes, out); \
	}
FWRITE(16)
FWRITE(100)
FWRITE(4096)

static void run_fprintf(long n)
{
	int (*volatile f)(FILE *, const char *, ...) = FN(fprintf);

	for (long i = 0; i < n; i++)
		f(out, "%s %d\n", "line", (int)i & 1023);
}

/* Summed up in a register: a sum in memory takes longer than getc, on every peer. */
static void run_getc(long n)
{
	long all = 0;
	int c;

	while (n-- > 0) {
		if ((c = getc(in)) == EOF) {
			rewind(in);
			c = getc(in);
		}
		all += c;
	}
	sum += all;
}

static void run_fgetc(long n)
{
	long all = 0;
	int (*volatile f)(FILE *) = FN(fgetc), c;

	while (n-- > 0) {
		if ((c = f(in)) == EOF) {
			rewind(in);
			c = f(in);
		}
		all += c;
	}
	sum += all;
}

static void run_fgets(long n)
{
	char *(*volatile f)(char *, int, FILE *) = FN(fgets);

	while (n-- > 0) {
		if (!f(block, sizeof(block), in)) {
			rewind(in);
			f(block, sizeof(block), in);
		}
		sum += block[33];
	}
}

static void run_getline(long n)
{
	long (*volatile f)(char **, size_t *, FILE *) = (void *)FN(getline);
	static size_t size;
	static char *text;

	while (n-- > 0) {
		if (f(&text, &size, in) != 34) {
			rewind(in);
			f(&text, &size, in);
		}
		sum += text[33];
	}
}

#define FREAD(bytes) \
	static void run_fread##bytes(long n) \
	{ \
		size_t (*volatile f)(void *, size_t, size_t, FILE *) = FN(fread); \
		while (n-- > 0) { \
			if (f(block, 1, bytes, in) != bytes) { \
				rewind(in); \
				f(block, 1, bytes, in); \
			} \
			sum += block[0]; \
		} \
	}
FREAD(16)
FREAD(100)
FREAD(4096)

static void run_open(long n)
{
	while (n-- > 0) {
		FILE *f = fopen("stdio.data", "r");

		sum += getc(f);
		fclose(f);
	}
}

/* The file begins again at the row, and n operations must have summed up to this. */
static int right(void (*run)(long), long n, long want)
{
	rewind(in);
	sum = 0;
	run(n);
	long got = sum;
	rewind(in);
	return got == want;
}

static int wrote(void)
{
	FILE *f = fopen("stdio.check", "w");
	char text[64];
	size_t n;

	putc('a', f);
	fputs("bc", f);
	fwrite("defg", 2, 2, f);
	fprintf(f, "%d\n", 17);
	fclose(f);
	f = fopen("stdio.check", "r");
	n = fread(text, 1, sizeof(text), f);
	fclose(f);
	return n == 10 && !memcmp(text, "abcdefg17\n", 10);
}

int main(int argc, char **argv)
{
	long all = 0, fives = 0;
	int written;

	arguments(argc, argv);
	out = fopen("stdio.data", "w");
	for (int i = 0; i < LINES; i++)
		fwrite(LINE, 1, 34, out);
	fclose(out);
	for (int i = 0; i < 34; i++)
		all += LINE[i];
	for (int i = 0; i < 17; i++)
		fives += LINE[i * 16 % 34];
	in = fopen("stdio.data", "r");
	out = fopen("/dev/null", "w");
	written = wrote();
	measure("write", "putc", run_putc, written);
	measure("write", "fputc", run_fputc, written);
	measure("write", "fputs16", run_fputs, written);
	measure("write", "fwrite16", run_fwrite16, written);
	measure("write", "fwrite100", run_fwrite100, written);
	measure("write", "fwrite4096", run_fwrite4096, written);
	measure("write", "fprintf", run_fprintf, written);
	measure("read", "getc", run_getc, right(run_getc, 34l * 2 * LINES, all * 2 * LINES));
	measure("read", "fgetc", run_fgetc, right(run_fgetc, 34l * 2 * LINES, all * 2 * LINES));
	if (HAS(fgets))
		measure("read", "fgets34", run_fgets, right(run_fgets, 2 * LINES, 20l * LINES));
	if (HAS(getline))
		measure(
		    "read", "getline34", run_getline, right(run_getline, 2 * LINES, 20l * LINES));
	measure("read", "fread16", run_fread16, right(run_fread16, 17, fives));
	measure("read", "fread100", run_fread100, right(run_fread100, 1, 't'));
	measure("read", "fread4096", run_fread4096, right(run_fread4096, 1, 't'));
	measure("open", "fopen+fclose", run_open, right(run_open, 2, 2 * 't'));
	return 0;
}
