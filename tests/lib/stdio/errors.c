/* SPDX-License-Identifier: 0BSD */
/* What a stream counts, keeps and stores after an error; tests/states.sh has the whole table */
#include <wchar.h>

#include "tests/guard.h"
#include "tests/lib/stdio/streams.h"

SUBJECT_AS(int(FILE *, int), fwide);
SUBJECT_AS(FILE *(wchar_t **, size_t *), open_wmemstream);
SUBJECT_AS(int(FILE *, const char *, ...), fprintf);

/* A cookie that takes some bytes more and then nothing, and counts its closing. */
static char taken[16384];
static size_t taken_n, takes;
static int closes;

static ssize_t take(void *cookie, const char *s, size_t n)
{
	(void)cookie;
	n = n < takes ? n : takes;
	memcpy(taken + taken_n, s, n);
	taken_n += n;
	takes -= n;
	mote_errno = EIO;
	return n ? (ssize_t)n : -1;
}

static int count_close(void *cookie)
{
	(void)cookie;
	closes++;
	return 0;
}

static FILE *taker(size_t n, int mode)
{
	cookie_io_functions_t call = {.write = take, .close = count_close};
	FILE *f = mote_fopencookie(NULL, "w", call);

	mote_setvbuf(f, NULL, mode, 0);
	takes = n;
	taken_n = closes = 0;
	return f;
}

Test(stdio_fwrite, counts_what_an_unbuffered_stream_has_written)
{
	static char data[10000];

	for (size_t i = 0; i < sizeof(data); i++)
		data[i] = i % 251;
	for (size_t n = 1; n <= sizeof(data); n += n < 20 ? 1 : 333)
		for (size_t k = 0; k <= n; k += k < 20 ? 1 : 317) {
			FILE *f = taker(k, _IONBF);

			cr_assert_eq(mote_fwrite(data, 1, n, f), k);
			cr_assert_eq(taken_n, k);
			cr_assert_eq(memcmp(taken, data, k), 0);
			cr_assert_eq(!mote_ferror(f), k == n);
			/* Who goes on from the count loses and doubles nothing. */
			takes = sizeof(taken) - taken_n;
			cr_assert_eq(mote_fwrite(data + k, 1, n - k, f), n - k);
			cr_assert_eq(taken_n, n);
			cr_assert_eq(memcmp(taken, data, n), 0);
			cr_assert_eq(mote_fclose(f), 0);
		}
}

Test(stdio_fwrite, counts_whole_items)
{
	FILE *f = taker(7, _IONBF);

	cr_assert_eq(mote_fwrite("abcdefghi", 3, 3, f), 2);
	cr_assert_eq(mote_fclose(f), 0);
}

Test(stdio_unbuffered, keeps_nothing_of_what_failed)
{
	FILE *f = taker(0, _IONBF);

	cr_assert_eq(mote_fputs("lost", f), EOF);
	cr_assert_eq(mote_fputc('x', f), EOF);
	cr_assert_eq(mote_putw(1, f), EOF);
	cr_assert_lt(mote_fprintf(f, "%d more", 5), 0);
	takes = 100;
	cr_assert_eq(mote_fputs("seen", f), 0);
	cr_assert_eq(mote_fclose(f), 0);
	cr_assert_eq(taken_n, 4);
	cr_assert_eq(memcmp(taken, "seen", 4), 0);
}

Test(stdio_buffered, keeps_what_a_flush_could_not_write)
{
	FILE *f = taker(2, _IOFBF);

	cr_assert_eq(mote_fputs("abcd", f), 0);
	cr_assert_eq(mote_fflush(f), EOF);
	cr_assert_eq(mote_errno, EIO);
	takes = 100;
	cr_assert_eq(mote_fflush(f), 0);
	cr_assert_eq(taken_n, 4);
	cr_assert_eq(mote_fclose(f), 0);
}

Test(stdio_fseek, gives_up_what_cannot_be_written)
{
	char s[4];
	FILE *f = mote_fmemopen(s, 4, "w+");

	mote_fputs("abcdef", f);
	cr_assert_eq(mote_fseek(f, 1, SEEK_SET), -1);
	cr_assert_eq(mote_errno, ENOSPC);
	cr_assert_eq(mote_fseek(f, 1, SEEK_SET), 0);
	cr_assert_eq(mote_ftell(f), 1);
	cr_assert_eq(mote_fgetc(f), 'b');
	mote_fseek(f, 2, SEEK_SET);
	mote_fputs("XYZ", f);
	cr_assert_eq(mote_fflush(f), EOF);
	cr_assert_eq(mote_fseek(f, 0, SEEK_SET), 0, "the failure was reported before");
	cr_assert_eq(mote_fgetc(f), 'a');
	cr_assert_eq(mote_fclose(f), 0);
	cr_assert_eq(memcmp(s, "abXY", 4), 0);
}

Test(stdio_freopen, closes_once_and_says_why_it_failed)
{
	FILE *f = taker(100, _IOFBF);

	mote_fputs("text", f);
	cr_assert_null(mote_freopen("/nonexistent/x", "w", f));
	cr_assert_eq(mote_errno, ENOENT);
	cr_assert_eq(closes, 1);
	cr_assert_eq(taken_n, 4);
	f = taker(100, _IOFBF);
	cr_assert_null(mote_freopen("/dev/null", "q", f));
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_eq(closes, 1);
	f = taker(100, _IOFBF);
	cr_assert_eq(mote_freopen("/dev/null", "w", f), f);
	cr_assert_eq(closes, 1);
	cr_assert_eq(mote_fclose(f), 0);
	cr_assert_eq(closes, 1);
}

Test(stdio_fputc, on_an_input_stream_loses_no_input)
{
	int fds[2];
	FILE *f;

	cr_assert_eq(pipe(fds), 0);
	cr_assert_eq(write(fds[1], "abc", 3), 3);
	f = mote_fdopen(fds[0], "r");
	cr_assert_eq(mote_fgetc(f), 'a');
	cr_assert_eq(mote_fputc('x', f), EOF);
	cr_assert_eq(mote_errno, EBADF);
	cr_assert(mote_ferror(f));
	mote_errno = 0;
	cr_assert_eq(mote_fwrite("xy", 1, 2, f), 0);
	cr_assert_eq(mote_errno, EBADF);
	cr_assert_eq(mote_fgetc(f), 'b');
	cr_assert_eq(mote_fgetc(f), 'c');
	close(fds[1]);
	mote_fclose(f);
}

Test(stdio_fgetpos, stores_nothing_on_an_error)
{
	int fds[2];
	fpos_t place, before;
	FILE *f;

	memset(&place, 0x5a, sizeof(place));
	memcpy(&before, &place, sizeof(place));
	cr_assert_eq(pipe(fds), 0);
	f = mote_fdopen(fds[0], "r");
	cr_assert_eq(mote_fgetpos(f, &place), -1);
	cr_assert_eq(mote_errno, ESPIPE);
	cr_assert_eq(memcmp(&before, &place, sizeof(place)), 0);
	mote_fclose(f);
}

Test(stdio_fwide, of_streams_in_memory_is_decided)
{
	char *s;
	wchar_t *w;
	size_t n;
	FILE *f = mote_open_memstream(&s, &n);

	cr_assert_lt(mote_fwide(f, 0), 0);
	cr_assert_lt(mote_fwide(f, 1), 0);
	mote_fclose(f);
	f = mote_open_wmemstream(&w, &n);
	cr_assert_gt(mote_fwide(f, 0), 0);
	cr_assert_gt(mote_fwide(f, -1), 0);
	mote_fclose(f);
}

Test(stdio_setvbuf, no_byte_beside_the_buffer_is_touched)
{
	const char *name = path("bounds");
	char line[64], *got;

	put_file(name, "0123456789\nabcdefghij\n", 22);
	for (size_t n = 9; n < 40; n++)
		for (int tail = 0; tail < 2; tail++) {
			FILE *f = mote_fopen(name, "r+");
			char *buf = tail ? guard_tail(0, n) : guard_head(0);

			cr_assert_eq(mote_setvbuf(f, buf, _IOFBF, n), 0);
			got = mote_fgets(guard_tail(1, 12), 12, f);
			cr_assert_str_eq(got, "0123456789\n");
			for (int i = 0; i < 8; i++)
				mote_ungetc('u', f);
			cr_assert_eq(mote_fseek(f, 11, SEEK_SET), 0);
			cr_assert_eq(mote_fwrite(guard_copy_tail(2, "abcdefghij", 10), 1, 10, f), 10);
			mote_rewind(f);
			cr_assert_eq(mote_fread(guard_tail(1, 22), 1, 22, f), 22);
			cr_assert_eq(mote_fclose(f), 0);
		}
	cr_assert_eq(get_file(name, line, 64), 22);
	cr_assert_eq(memcmp(line, "0123456789\nabcdefghij\n", 22), 0);
	unlink(name);
}
