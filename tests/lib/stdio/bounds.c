/* SPDX-License-Identifier: 0BSD */
/*
 * What stdio is given with a count is used to that count: each buffer ends where a page begins that
 * nobody may touch, or begins behind one.
 */
#include <wchar.h>

#include "tests/guard.h"
#include "tests/lib/stdio/streams.h"

SUBJECT_AS(ssize_t(char **, size_t *, int, FILE *), getdelim);
SUBJECT_AS(ssize_t(char **, size_t *, FILE *), getline);
SUBJECT_AS(FILE *(void *, size_t, const char *), fmemopen);
SUBJECT_AS(int(char *, size_t, const char *, ...), snprintf);
SUBJECT_AS(int(const char *, const char *, ...), sscanf);
SUBJECT_AS(int(FILE *, const char *, ...), fprintf);

static FILE *text_of(const char *s, size_t n)
{
	FILE *f;
	int fd = memfd_create("text", 0);

	cr_assert(write(fd, s, n) == (ssize_t)n && !lseek(fd, 0, SEEK_SET));
	f = mote_fdopen(fd, "r");
	cr_assert_not_null(f);
	return f;
}

/* A line that just fits, with its zero, needs no more memory than the caller's. */
Test(stdio_getdelim, fills_the_callers_memory_to_its_end)
{
	char text[300], *line, *at;
	size_t n, size;
	FILE *f;

	for (n = 1; n < 300; n += 7) {
		memset(text, 'a', n);
		text[n - 1] = '\n';
		for (int k = 0; k < 2; k++) {
			f = text_of(text, n);
			size = n + 1;
			line = at = guard_tail(0, size);
			cr_assert_eq(k ? mote_getline(&line, &size, f)
			               : mote_getdelim(&line, &size, '\n', f),
			    (ssize_t)n);
			cr_assert(line == at && size == n + 1 && !memcmp(line, text, n) && !line[n]);
			mote_fclose(f);
		}
	}
}

Test(stdio_getdelim, ends_at_the_end_of_the_file_too)
{
	char *line, *at;
	size_t size;
	FILE *f = text_of("abc", 3);

	size = 4;
	line = at = guard_tail(0, size);
	cr_assert_eq(mote_getdelim(&line, &size, 'x', f), 3);
	cr_assert(line == at && !strcmp(line, "abc"));
	cr_assert_eq(mote_getdelim(&line, &size, 'x', f), -1);
	cr_assert_eq(line, at);
	mote_fclose(f);
}

Test(stdio_fgets, stores_n_bytes)
{
	FILE *f;
	char *s;

	for (int n = 1; n < 40; n++) {
		f = text_of("twelve bytes\nand more", 21);
		s = guard_tail(0, n);
		cr_assert_eq(mote_fgets(s, n, f), s);
		cr_assert_eq(strlen(s), n > 13 ? 13 : n - 1);
		cr_assert(!memcmp(s, "twelve bytes\n", strlen(s)));
		mote_fclose(f);
	}
}

/* Around the sizes of the buffers, whose edges the blocks meet, and through each kind of them. */
Test(stdio_fread, and_fwrite_take_what_they_are_told)
{
	static const size_t sizes[] = {1, 2, 3, 100, 4087, 4095, 4096, 4097, 8192, 16383, 16384, 16385,
	    40000};
	static char text[50000], got[50000];
	char *s;
	int fd;
	FILE *f;

	for (size_t i = 0; i < sizeof text; i++)
		text[i] = i % 61 ? 'a' + i % 23 : '\n';
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
		for (int mode = _IOFBF; mode <= _IONBF; mode++)
			for (size_t before = 0; before < 3; before++) {
				size_t n = sizes[i];

				fd = memfd_create("text", 0);
				f = mote_fdopen(dup(fd), "w+");
				mote_setvbuf(f, NULL, mode, 0);
				cr_assert_eq(mote_fwrite(text, 1, before, f), before);
				s = guard_copy_tail(0, text + before, n);
				cr_assert_eq(mote_fwrite(s, 1, n, f), n);
				cr_assert_eq(mote_fprintf(f, "%.*s", (int)n, s), (int)n);
				cr_assert(!mote_fflush(f));
				cr_assert_eq(pread(fd, got, sizeof got / 2, 0),
				    (ssize_t)(2 * n + before < sizeof got / 2 ? 2 * n + before
				                                              : sizeof got / 2));
				cr_assert(!memcmp(got, text, n + before < 25000 ? n + before : 25000));
				cr_assert_eq(pread(fd, got, n, n + before), (ssize_t)n);
				cr_assert(!memcmp(got, text + before, n));
				mote_rewind(f);
				cr_assert_eq(mote_fread(got, 1, before, f), before);
				s = guard_tail(1, n);
				memset(s, 0, n);
				cr_assert_eq(mote_fread(s, 1, n, f), n);
				cr_assert(!memcmp(s, text + before, n));
				mote_fclose(f);
				close(fd);
			}
}

Test(stdio_fmemopen, stays_within_its_block)
{
	char *s;
	FILE *f;
	size_t k;

	for (size_t n = 1; n < 30; n++) {
		s = memset(guard_tail(0, n), 'x', n);
		f = mote_fmemopen(s, n, "w");
		for (k = 0; k < 40; k++)
			mote_fputc('a', f);
		mote_fclose(f);
		cr_assert(s[0] == (n > 1 ? 'a' : 0) || n == 1);
		memset(s, 'b', n);
		f = mote_fmemopen(s, n, "r");
		for (k = 0; mote_fgetc(f) == 'b'; k++)
			;
		cr_assert_eq(k, n);
		mote_fclose(f);
	}
}

Test(stdio_setvbuf, uses_the_callers_buffer_to_its_end)
{
	static char text[200], got[200];
	FILE *f;

	memset(text, 't', sizeof text);
	for (size_t n = 9; n < 40; n++) {
		int fd = memfd_create("text", 0);

		f = mote_fdopen(dup(fd), "w+");
		cr_assert(!mote_setvbuf(f, guard_tail(0, n), _IOFBF, n));
		for (size_t k = 0; k < sizeof text; k++)
			cr_assert_eq(mote_fputc(text[k], f), 't');
		mote_rewind(f);
		cr_assert_eq(mote_fread(got, 1, sizeof got, f), sizeof got);
		cr_assert(!memcmp(got, text, sizeof got));
		mote_rewind(f);
		cr_assert_eq(mote_fprintf(f, "%.*s", 199, text), 199);
		mote_fclose(f);
		close(fd);
	}
}

Test(stdio_scanf, stores_a_width_and_its_zero)
{
	char format[16], *s, *text;

	for (size_t n = 1; n < 40; n++) {
		text = memset(guard_tail(1, 60), 'q', 60);
		text[59] = 0;
		sprintf(format, "%%%zus", n);
		s = guard_tail(0, n + 1);
		cr_assert_eq(mote_sscanf(text, format, s), 1);
		cr_assert_eq(strlen(s), n);
		sprintf(format, "%%%zu[q]", n);
		s = guard_tail(0, n + 1);
		cr_assert_eq(mote_sscanf(text, format, s), 1);
		cr_assert_eq(strlen(s), n);
		sprintf(format, "%%%zuc", n);
		s = guard_tail(0, n);
		cr_assert_eq(mote_sscanf(text, format, s), 1);
		cr_assert(!memcmp(s, text, n));
	}
}

Test(stdio_printf, reads_a_precision_and_writes_n)
{
	char *s, *narrow;
	wchar_t *wide;

	for (size_t n = 0; n < 40; n++) {
		narrow = memset(guard_tail(1, n), 'n', n);
		wide = (wchar_t *)guard_tail(2, n * sizeof *wide);
		for (size_t k = 0; k < n; k++)
			wide[k] = L'w';
		for (size_t room = 1; room < 50; room += 6) {
			s = guard_tail(0, room);
			cr_assert_eq(mote_snprintf(s, room, "%.*s", (int)n, narrow), (int)n);
			cr_assert_eq(strlen(s), n < room ? n : room - 1);
			cr_assert_eq(mote_snprintf(s, room, "%.*ls", (int)n, wide), (int)n);
			cr_assert_eq(strlen(s), n < room ? n : room - 1);
			cr_assert_eq(mote_snprintf(s, room, "%*d", (int)n + 1, 7), (int)n + 1);
			cr_assert_eq(strlen(s), n + 1 < room ? n + 1 : room - 1);
		}
	}
}
