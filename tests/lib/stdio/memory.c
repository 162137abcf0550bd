/* SPDX-License-Identifier: 0BSD */
/* fmemopen, open_memstream, fopencookie, popen, pclose, and reading lines */
#include <sys/wait.h>

#include "tests/lib/stdio/streams.h"

Test(stdio_fmemopen, reads_the_block)
{
	char s[] = "one\ntwo", line[8];
	FILE *f = mote_fmemopen(s, 7, "r");

	cr_assert_str_eq(mote_fgets(line, 8, f), "one\n");
	cr_assert_eq(mote_ftell(f), 4);
	cr_assert_str_eq(mote_fgets(line, 8, f), "two");
	cr_assert(mote_feof(f));
	cr_assert_eq(mote_fseek(f, -3, SEEK_END), 0);
	cr_assert_eq(mote_fgetc(f), 't');
	cr_assert_eq(mote_fseek(f, 8, SEEK_SET), -1);
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_eq(mote_fseek(f, -1, SEEK_SET), -1);
	cr_assert_eq(mote_fputc('x', f), EOF);
	cr_assert_eq(mote_fileno(f), -1);
	cr_assert_eq(mote_errno, EBADF);
	cr_assert_eq(mote_fclose(f), 0);
	cr_assert_str_eq(s, "one\ntwo");
}

Test(stdio_fmemopen, writes_the_block_and_ends_it_with_a_zero)
{
	char s[8];
	FILE *f;

	memset(s, '#', 8);
	f = mote_fmemopen(s, 8, "w");
	cr_assert_eq(s[0], '#', "nothing before the first flush");
	mote_fputs("abc", f);
	cr_assert_eq(mote_fflush(f), 0);
	cr_assert_str_eq(s, "abc");
	cr_assert_eq(s[4], '#');
	mote_fputs("defgh", f);
	mote_fclose(f);
	cr_assert_eq(memcmp(s, "abcdefg", 8), 0, "w keeps the last byte for the zero");
	f = mote_fmemopen(s, 8, "r+");
	mote_fputs("XY", f);
	mote_fclose(f);
	cr_assert_str_eq(s, "XYcdefg");
}

Test(stdio_fmemopen, fails_when_the_block_is_full)
{
	char s[4];
	FILE *f = mote_fmemopen(s, 4, "w+");

	mote_fputs("12345", f);
	cr_assert_eq(mote_fflush(f), EOF);
	cr_assert_eq(mote_errno, ENOSPC);
	cr_assert_eq(memcmp(s, "1234", 4), 0);
}

Test(stdio_fmemopen, appends_after_the_first_zero)
{
	char s[8] = "ab";
	FILE *f = mote_fmemopen(s, 8, "a+");

	cr_assert_eq(mote_ftell(f), 2);
	mote_rewind(f);
	cr_assert_eq(mote_fgetc(f), 'a');
	mote_rewind(f);
	mote_fputs("cd", f);
	mote_fclose(f);
	cr_assert_str_eq(s, "abcd");
}

Test(stdio_fmemopen, has_a_block_of_its_own_for_null)
{
	FILE *f = mote_fmemopen(NULL, 100, "w+");

	mote_fputs("text", f);
	mote_rewind(f);
	cr_assert_eq(mote_fgetc(f), 't');
	cr_assert_eq(mote_fclose(f), 0);
	cr_assert_null(mote_fmemopen(NULL, 9, "q"));
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_null(mote_fmemopen(NULL, -1, "w+"));
	cr_assert_eq(mote_errno, ENOMEM);
}

Test(stdio_fmemopen, of_no_bytes_is_at_its_end_and_full)
{
	static const char *const modes[] = {"r", "w", "a", "r+", "w+", "a+"};
	char s[2] = "#";
	FILE *f;

	for (int i = 0; i < 12; i++) {
		f = mote_fmemopen(i < 6 ? s : NULL, 0, modes[i % 6]);
		cr_assert_not_null(f);
		cr_assert_eq(mote_fgetc(f), EOF);
		cr_assert_eq(mote_ftell(f), 0);
		mote_clearerr(f);
		mote_fputc('x', f);
		mote_errno = 0;
		if (!strcmp(modes[i % 6], "r"))
			cr_assert(mote_ferror(f));
		else
			cr_assert(mote_fflush(f) == EOF && mote_errno == ENOSPC);
		cr_assert_eq(s[0], '#');
		mote_rewind(f);
		mote_fclose(f);
	}
}

Test(stdio_open_memstream, grows)
{
	char *s = NULL;
	size_t n = 1;
	FILE *f = mote_open_memstream(&s, &n);

	cr_assert_eq(mote_fflush(f), 0);
	cr_assert_eq(n, 0);
	cr_assert_str_eq(s, "");
	mote_fputs("hello", f);
	mote_fflush(f);
	cr_assert_eq(n, 5);
	cr_assert_str_eq(s, "hello");
	for (int i = 0; i < 100000; i++)
		mote_fputc('a' + i % 26, f);
	mote_fflush(f);
	cr_assert_eq(n, 100005);
	cr_assert_eq(strlen(s), 100005);
	cr_assert_eq(s[5 + 77777], 'a' + 77777 % 26);
	cr_assert_eq(mote_fclose(f), 0);
	mote_free(s);
}

Test(stdio_open_memstream, moves_as_the_host_does)
{
	char *s[2];
	size_t n[2];
	FILE *h = open_memstream(&s[0], &n[0]), *m = mote_open_memstream(&s[1], &n[1]);

	fputs("0123456789", h);
	mote_fputs("0123456789", m);
	cr_assert_eq(fseek(h, 3, SEEK_SET), mote_fseek(m, 3, SEEK_SET));
	fputs("abc", h);
	mote_fputs("abc", m);
	fflush(h);
	mote_fflush(m);
	cr_assert_eq(n[0], n[1]);
	cr_assert_eq(n[1], 6);
	cr_assert_eq(mote_fseek(m, 0, SEEK_END), 0);
	cr_assert_eq(mote_ftell(m), 10);
	cr_assert_eq(mote_fseek(m, 5, SEEK_END), 0);
	mote_fputc('!', m);
	cr_assert_eq(mote_fclose(m), 0);
	cr_assert_eq(n[1], 16);
	cr_assert_eq(memcmp(s[1], "012abc6789\0\0\0\0\0!", 17), 0);
	m = mote_open_memstream(&s[1], &n[1]);
	cr_assert_eq(mote_fseek(m, -1, SEEK_SET), -1);
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_eq(mote_fgetc(m), EOF);
}

static char told[64];

static ssize_t cookie_read(void *cookie, char *s, size_t n)
{
	strcat(told, "r");
	memcpy(s, "data", 4);
	return *(int *)cookie == 1 ? 4 : *(int *)cookie == 2 ? 0 : (mote_errno = EIO, -1);
}

static ssize_t cookie_write(void *cookie, const char *s, size_t n)
{
	strcat(told, "w");
	if (*(int *)cookie == 3) {
		mote_errno = EIO;
		return 0;
	}
	return n > 2 ? 2 : n;
}

static int cookie_seek(void *cookie, off_t *offset, int whence)
{
	strcat(told, "s");
	*offset = 77;
	return 0;
}

static int cookie_close(void *cookie)
{
	strcat(told, "c");
	return *(int *)cookie == 3 ? (mote_errno = ENOSPC, -1) : 0;
}

Test(stdio_fopencookie, calls_its_functions)
{
	cookie_io_functions_t all = {cookie_read, cookie_write, cookie_seek, cookie_close};
	int how = 1;
	FILE *f = mote_fopencookie(&how, "r+", all);

	cr_assert_eq(mote_fgetc(f), 'd');
	cr_assert_eq(mote_fseek(f, 5, SEEK_SET), 0);
	cr_assert_eq(mote_ftell(f), 77);
	mote_fputs("abc", f);
	cr_assert_eq(mote_fflush(f), 0);
	cr_assert_str_eq(told, "rssww", "a short write goes on");
	how = 3;
	mote_fputs("abc", f);
	cr_assert_eq(mote_fflush(f), EOF);
	cr_assert_eq(mote_errno, EIO);
	cr_assert(mote_ferror(f));
	cr_assert_eq(mote_fclose(f), EOF);
	cr_assert_eq(mote_errno, ENOSPC);
}

Test(stdio_fopencookie, does_without_functions)
{
	cookie_io_functions_t none = {0};
	FILE *f = mote_fopencookie(NULL, "w+", none);

	cr_assert_eq(mote_fputs("abc", f), 0);
	cr_assert_eq(mote_fflush(f), 0);
	cr_assert_eq(mote_fgetc(f), EOF);
	cr_assert(mote_feof(f));
	cr_assert_eq(mote_fseek(f, 0, SEEK_SET), -1);
	cr_assert_eq(mote_errno, ENOTSUP);
	cr_assert_eq(mote_fclose(f), 0);
	cr_assert_null(mote_fopencookie(NULL, "", none));
}

Test(stdio_popen, reads_what_a_command_writes)
{
	FILE *f = mote_popen("echo one; echo two; exit 3", "r");
	char s[16];
	int status;

	cr_assert(f);
	cr_assert_str_eq(mote_fgets(s, 16, f), "one\n");
	cr_assert_str_eq(mote_fgets(s, 16, f), "two\n");
	cr_assert_null(mote_fgets(s, 16, f));
	status = mote_pclose(f);
	cr_assert(WIFEXITED(status));
	cr_assert_eq(WEXITSTATUS(status), 3);
}

Test(stdio_popen, writes_what_a_command_reads)
{
	const char *name = path("popen");
	char command[100], s[16];
	FILE *f;

	sprintf(command, "cat > %s", name);
	f = mote_popen(command, "w");
	cr_assert_eq(mote_fputs("hello", f), 0);
	cr_assert_eq(mote_pclose(f), 0);
	cr_assert_eq(get_file(name, s, 16), 5);
	unlink(name);
}

Test(stdio_popen, closes_earlier_streams_in_the_command)
{
	FILE *f = mote_popen("cat", "w"), *g;
	char command[100];

	/* Were f open in g's command, cat would not end when f is closed here. */
	sprintf(command, "ls -l /proc/self/fd | grep -c ' %d ->'; sleep 0", mote_fileno(f));
	g = mote_popen(command, "r");
	cr_assert_eq(mote_fgetc(g), '0');
	cr_assert_eq(fcntl(mote_fileno(g), F_GETFD), 0);
	cr_assert_eq(mote_pclose(f), 0);
	mote_pclose(g);
	f = mote_popen("true", "re");
	cr_assert_eq(fcntl(mote_fileno(f), F_GETFD), FD_CLOEXEC);
	mote_pclose(f);
}

Test(stdio_popen, refuses_another_mode)
{
	cr_assert_null(mote_popen("true", "x"));
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_null(mote_popen("true", ""));
}

Test(stdio_popen, works_with_closed_standard_streams)
{
	FILE *f;
	int c;

	close(0);
	f = mote_popen("echo x", "r");
	c = mote_fgetc(f);
	cr_assert_eq(c, 'x');
	mote_pclose(f);
	close(1);
	f = mote_popen("echo y", "r");
	cr_assert_eq(mote_fgetc(f), 'y');
	mote_pclose(f);
}

static void lines(const char *data, size_t n)
{
	const char *name = path("lines");
	char *h = NULL, *m = NULL;
	size_t hn = 0, mn = 0;
	ssize_t r;
	FILE *f, *g;

	put_file(name, data, n);
	for (int delimiter = 0; delimiter < 256; delimiter += '\n') {
		f = fopen(name, "r");
		g = mote_fopen(name, "r");
		do {
			r = getdelim(&h, &hn, delimiter, f);
			cr_assert_eq(r, mote_getdelim(&m, &mn, delimiter, g));
			if (r >= 0) {
				cr_assert_arr_eq(h, m, r + 1);
				cr_assert_gt(mn, (size_t)r);
			}
			cr_assert_eq(!feof(f), !mote_feof(g));
		} while (r >= 0);
		fclose(f);
		mote_fclose(g);
		if (delimiter > 20)
			break;
	}
	unlink(name);
}

Test(stdio_getdelim, reads_lines_of_every_kind)
{
	static char data[100000];
	size_t i;

	lines("", 0);
	lines("\n", 1);
	lines("a", 1);
	lines("a\n\nb", 4);
	lines("a\0b\nc\0\0", 7);
	memset(data, 'x', sizeof(data));
	lines(data, sizeof(data));
	for (i = 0; i < sizeof(data); i += i / 2 + 1)
		data[i] = '\n';
	lines(data, sizeof(data));
	for (i = 100; i < 300; i++) {
		memset(data, 'x', i);
		data[i - 1] = '\n';
		lines(data, i + i / 2);
	}
}

Test(stdio_getdelim, checks_its_arguments)
{
	FILE *f = mote_fopen("/dev/zero", "r");
	char *line = NULL;
	size_t n = 0;

	cr_assert_eq(mote_getline(NULL, &n, f), -1);
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_eq(mote_getline(&line, NULL, f), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(stdio_fgets, stores_nothing_beyond_its_room)
{
	char s[8];

	for (int n = -1; n <= 8; n++) {
		FILE *f = mote_fmemopen((char[]){"abc\ndef"}, 7, "r");
		FILE *h = fmemopen((char[]){"abc\ndef"}, 7, "r");
		char t[8];

		memset(s, '#', 8);
		memset(t, '#', 8);
		cr_assert_eq(mote_fgets(s, n, f) == NULL, fgets(t, n, h) == NULL, "%d", n);
		cr_assert_arr_eq(s, t, 8);
		cr_assert_eq(mote_ftell(f), ftell(h));
		mote_fclose(f);
		fclose(h);
	}
}

Test(stdio_fgets, gives_null_after_an_error)
{
	FILE *f = mote_fopen("/", "r");
	char s[8];

	cr_assert_null(mote_fgets(s, 8, f));
	cr_assert_eq(mote_errno, EISDIR);
	cr_assert(mote_ferror(f));
	cr_assert(!mote_feof(f));
}

Test(stdio_feof, stays_until_it_is_cleared)
{
	const char *name = path("eof");
	FILE *f;
	int fd;

	put_file(name, "a", 1);
	f = mote_fopen(name, "r");
	cr_assert_eq(mote_fgetc(f), 'a');
	cr_assert_eq(mote_fgetc(f), EOF);
	fd = open(name, O_WRONLY | O_APPEND);
	cr_assert_eq(write(fd, "b", 1), 1);
	cr_assert_eq(mote_fgetc(f), EOF);
	cr_assert(mote_feof(f));
	mote_clearerr(f);
	cr_assert_eq(mote_fgetc(f), 'b');
	cr_assert_eq(mote_fgetc(f), EOF);
	cr_assert_eq(mote_ungetc('c', f), 'c');
	cr_assert(!mote_feof(f));
	cr_assert_eq(mote_fgetc(f), 'c');
	cr_assert_eq(mote_ungetc(EOF, f), EOF);
	cr_assert_eq(mote_ungetc(0x1ff, f), 0xff);
	cr_assert_eq(mote_fgetc(f), 0xff);
	unlink(name);
}

Test(stdio_ungetc, gives_eight_bytes_back_anywhere)
{
	const char *name = path("unget");
	FILE *f;

	put_file(name, "abcdefghijklmnop", 16);
	for (int at = 0; at <= 16; at++) {
		f = mote_fopen(name, "r+");
		for (int i = 0; i < at; i++)
			mote_fgetc(f);
		for (int i = 0; i < 8; i++)
			cr_assert_eq(mote_ungetc('0' + i, f), '0' + i);
		if (at >= 8)
			cr_assert_eq(mote_ftell(f), at - 8);
		for (int i = 7; i >= 0; i--)
			cr_assert_eq(mote_fgetc(f), '0' + i);
		cr_assert_eq(mote_fgetc(f), at < 16 ? 'a' + at : EOF);
		mote_fclose(f);
	}
	unlink(name);
}
