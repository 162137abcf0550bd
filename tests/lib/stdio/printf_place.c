/* SPDX-License-Identifier: 0BSD */
/* Where printf's bytes go: into memory of every size, into streams with every buffer. */
#include <sys/stat.h>

#include "tests/guard.h"
#include "tests/lib/stdio/printf.h"
#include "tests/lib/stdio/streams.h"

SUBJECT_AS(int(FILE *, const char *, ...), fprintf);
SUBJECT_AS(int(int, const char *, ...), dprintf);
SUBJECT_AS(int(char *, const char *, ...), sprintf);

#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wformat-truncation"

/* Every kind of part: text, padding on both sides, zeros, floats by digits and by pads, %m. */
#define PIECES                                                                                     \
	"a line of some text, %d|%20s|%-20s|%050d|%.60f|%g|%300.3e|%-40x|%c%%%ld\n", -12345678, "right", \
	    "left", 42, 0.1, 1e300, 2.5, 0xabcdefU, 'c', -1234567890123456789L

Test(stdio_printf, fills_memory_of_every_size_and_not_a_byte_more)
{
	int n = snprintf(host_text, ROOM, PIECES), size;
	char *s;

	cr_assert_gt(n, 500);
	for (size = 0; size <= n + 2; size++) {
		s = guard_tail(0, (size_t)size);
		cr_assert_eq(mote_snprintf(s, (size_t)size, PIECES), n);
		if (size)
			cr_assert(!memcmp(s, host_text, size <= n ? (size_t)size - 1 : (size_t)n + 1) &&
			          !s[size <= n ? size - 1 : n]);
	}
	s = guard_tail(0, (size_t)n + 1);
	cr_assert_eq(mote_sprintf(s, PIECES), n);
	cr_assert_str_eq(s, host_text);
}

Test(stdio_printf, formats_and_strings_are_read_to_their_end_only)
{
	char text[40];
	size_t n;

	for (n = 0; n < 40; n++) {
		memset(text, 'x', n);
		text[n] = 0;
		cr_assert_eq(mote_snprintf(mote_text, ROOM, guard_copy_tail(0, text, n + 1)), (int)n);
		cr_assert_str_eq(mote_text, text);
		cr_assert_eq(mote_snprintf(mote_text, ROOM, "%s", guard_copy_tail(0, text, n + 1)), (int)n);
		cr_assert_str_eq(mote_text, text);
		cr_assert_eq(
		    mote_snprintf(mote_text, ROOM, "%.*s", (int)n, guard_copy_tail(0, text, n)), (int)n);
		cr_assert_str_eq(mote_text, text);
	}
}

/* What is in the file after ten times PIECES through a stream with this buffer. */
static void through_stream(int mode, size_t size)
{
	static char buffer[1 << 16], got[1 << 16];
	char *end = host_text;
	FILE *f = mote_tmpfile();
	int i, n;

	mote_setvbuf(f, mode == _IONBF ? NULL : buffer, mode, size);
	for (i = 0; i < 10; i++) {
		n = sprintf(end, PIECES);
		cr_assert_eq(mote_fprintf(f, PIECES), n);
		end += n;
		end += sprintf(end, "x%d", i);
		cr_assert_eq(mote_fprintf(f, "x%d", i), 2);
		if (mode == _IONBF)
			cr_assert_eq(lseek(mote_fileno(f), 0, SEEK_CUR), end - host_text);
	}
	cr_assert_eq(mote_fflush(f), 0);
	n = (int)pread(mote_fileno(f), got, sizeof got, 0);
	cr_assert(n == end - host_text && !memcmp(got, host_text, (size_t)n), "mode %d, size %zu", mode,
	    size);
	mote_fclose(f);
}

Test(stdio_printf, streams_with_every_buffer_get_all_of_it)
{
	size_t size;

	for (size = 1; size < 700; size += 1 + size / 8) {
		through_stream(_IOFBF, size);
		through_stream(_IOLBF, size);
	}
	through_stream(_IOFBF, 4096);
	through_stream(_IOLBF, 4096);
	through_stream(_IONBF, 0);
}

Test(stdio_printf, an_unbuffered_stream_and_a_descriptor_are_written_in_one_piece)
{
	int packets[2], n = snprintf(host_text, ROOM, "%s %d %g\n", "word", 17, 0.5);
	FILE *f;

	cr_assert_eq(pipe2(packets, O_DIRECT | O_NONBLOCK), 0);
	f = mote_fdopen(packets[1], "w");
	mote_setvbuf(f, NULL, _IONBF, 0);
	cr_assert_eq(mote_fprintf(f, "%s %d %g\n", "word", 17, 0.5), n);
	cr_assert_eq(read(packets[0], mote_text, ROOM), n);
	cr_assert_eq(mote_dprintf(packets[1], "%s %d %g\n", "word", 17, 0.5), n);
	cr_assert_eq(read(packets[0], mote_text, ROOM), n);
	cr_assert(!memcmp(mote_text, host_text, (size_t)n));
	mote_fclose(f);
}

Test(stdio_printf, a_stream_that_cannot_be_written_is_an_error)
{
	FILE *f = mote_fopen("/dev/full", "w");

	mote_setvbuf(f, NULL, _IONBF, 0);
	cr_assert_lt(mote_fprintf(f, "%s", "text"), 0);
	cr_assert_eq(mote_errno, ENOSPC);
	mote_fclose(f);
	f = mote_fopen("/dev/null", "r");
	cr_assert_lt(mote_fprintf(f, "%d\n", 1), 0);
	cr_assert_eq(mote_errno, EBADF);
	mote_fclose(f);
}
