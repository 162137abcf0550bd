/* SPDX-License-Identifier: 0BSD */
/* How many calls reach what is behind a stream, of what size, and what becomes of short ones */
#include <sys/socket.h>

#include "tests/lib/stdio/streams.h"

SUBJECT_AS(size_t(FILE *), __fbufsize);

/* The size flavour passes all through the buffer. */
static int goes_round(void)
{
	char self[4096] = "";

	if (readlink("/proc/self/exe", self, sizeof(self) - 1) > 0 && strstr(self, "/speed/"))
		return 1;
	fputs("SKIP how large calls go round the buffer: the size flavour's do not\n", stderr);
	return 0;
}

static unsigned char pattern(size_t i)
{
	return i * 7 + i / 251;
}

static char *text(void)
{
	static char s[1 << 18];
	size_t i;

	if (!s[1])
		for (i = 0; i < sizeof(s); i++)
			s[i] = pattern(i);
	return s;
}

/* Each write to this socket is one recv. */
static int received;
static FILE *open_packets(void)
{
	int pair[2], size = 1 << 20;
	FILE *f;

	cr_assert_eq(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK, 0, pair), 0);
	setsockopt(pair[1], SOL_SOCKET, SO_SNDBUF, &size, sizeof(size));
	received = pair[0];
	f = mote_fdopen(pair[1], "w");
	mote_setvbuf(f, NULL, _IOFBF, 0);
	return f;
}

static ssize_t packet(void)
{
	static char s[1 << 18];

	return recv(received, s, sizeof(s), 0);
}

/* Put n bytes in parts: by fputc, fputs or fwrite. */
static void put_parts(FILE *f, size_t n, size_t part, int how)
{
	char s[5000];
	size_t i, k;

	memset(s, '\n', sizeof(s));
	for (i = 0; i < n; i += k) {
		k = n - i < part ? n - i : part;
		s[k] = 0;
		if (how == 0)
			for (size_t j = 0; j < k; j++)
				cr_assert_eq(mote_fputc('\n', f), '\n');
		else if (how == 1)
			cr_assert_geq(mote_fputs(s, f), 0);
		else
			cr_assert_eq(mote_fwrite(s, 1, k, f), k);
		s[k] = '\n';
	}
}

Test(stdio_calls, a_full_buffer_is_one_write)
{
	static const size_t parts[] = {1, 2, 7, 16, 100, 1000, 4095};
	unsigned i;
	int how, n;

	for (i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		for (how = 0; how < 3; how++) {
			FILE *f = open_packets();
			size_t whole = mote___fbufsize(f);

			put_parts(f, 5 * whole + 99, parts[i], how);
			for (n = 0; n < 5; n++)
				cr_assert_eq(packet(), whole, "parts of %zu", parts[i]);
			cr_assert_eq(packet(), -1);
			cr_assert_eq(mote_fclose(f), 0);
			cr_assert_eq(packet(), 99);
			close(received);
		}
}

Test(stdio_calls, a_large_write_goes_round_the_buffer)
{
	FILE *f;
	size_t whole;

	if (!goes_round())
		return;
	f = open_packets();
	whole = mote___fbufsize(f);
	cr_assert_eq(mote_fwrite(text(), 1, 100000, f), 100000);
	cr_assert_eq(packet(), 100000);
	/* What is in the buffer goes first. */
	mote_fputs("0123456789", f);
	cr_assert_eq(mote_fwrite(text(), 1000, 100, f), 100);
	cr_assert_eq(packet(), 10);
	cr_assert_eq(packet(), 100000);
	cr_assert_eq(mote_fwrite(text(), 1, whole, f), whole);
	cr_assert_eq(packet(), whole);
	cr_assert_eq(mote_fclose(f), 0);
	cr_assert_eq(packet(), 0);
	close(received);
}

/* A file in memory whose calls are counted, and may be short or fail. */
static struct {
	char bytes[1 << 18];
	size_t at, calls, largest, most;
	int fail_each; /* every so many calls one fails, and transfers nothing; 0 is never */
} file;

static int failing(void)
{
	return file.fail_each && ++file.calls % file.fail_each == 0;
}

static ssize_t take(void *cookie, const char *s, size_t n)
{
	file.largest = n > file.largest ? n : file.largest;
	if (failing())
		return -1;
	n = n < file.most ? n : file.most;
	memcpy(file.bytes + file.at, s, n);
	file.at += n;
	return n;
}

static ssize_t give(void *cookie, char *s, size_t n)
{
	file.largest = n > file.largest ? n : file.largest;
	if (failing())
		return -1;
	n = n < file.most ? n : file.most;
	memcpy(s, text() + file.at, n);
	file.at += n;
	return n;
}

static FILE *open_counted(const char *mode, size_t most, int fail_each)
{
	memset(&file, 0, sizeof(file));
	file.most = most;
	file.fail_each = fail_each;
	return mote_fopencookie(NULL, mode, (cookie_io_functions_t){.read = give, .write = take});
}

Test(stdio_calls, what_fwrite_accepted_is_written_once_and_in_order)
{
	static const size_t sizes[] = {1, 100, 4095, 4096, 4097, 10000, 60000};
	size_t most, sum, n, i, k;
	int fail;

	for (most = 1; most < 100000; most = most * 9 + 1)
		for (fail = 0; fail < 5; fail += 2) {
			FILE *f = open_counted("w", most, fail);

			for (sum = k = 0; sum < 150000 && k < 20; k++) {
				n = sizes[k % 7];
				sum += mote_fwrite(text() + sum, 1, n, f);
			}
			for (k = 0; mote_fflush(f) && k < 1000000; k++)
				;
			mote_fclose(f);
			cr_assert_eq(file.at, sum, "%zu a call: %zu of %zu", most, file.at, sum);
			for (i = 0; i < sum; i++)
				cr_assert_eq((unsigned char)file.bytes[i], pattern(i));
		}
}

Test(stdio_calls, short_reads_are_put_together)
{
	static char s[100000];
	size_t most, sum, n, i;
	int fail;

	for (most = 1; most < 200000; most = most * 9 + 1)
		for (fail = 0; fail < 5; fail += 2) {
			FILE *f = open_counted("r", most, fail);

			for (sum = 0; sum < 100000; sum += n) {
				n = mote_fread(s + sum, 1, 33333 < 100000 - sum ? 33333 : 100000 - sum, f);
				mote_clearerr(f);
			}
			for (i = 0; i < sum; i++)
				cr_assert_eq((unsigned char)s[i], pattern(i));
			mote_fclose(f);
		}
}

Test(stdio_calls, a_large_read_goes_round_the_buffer)
{
	static char s[50000];
	FILE *f;

	if (!goes_round())
		return;
	f = open_counted("r", 100000, 0);
	cr_assert_eq(mote_fread(s, 1, 50000, f), 50000);
	cr_assert_eq(file.at, 50000);
	cr_assert_eq(file.largest, 50000);
	/* A small one reads a page, or the buffer, and the next large one empties it first. */
	cr_assert_eq((unsigned char)mote_fgetc(f), pattern(50000));
	cr_assert_eq(file.at, 50000 + 16384);
	cr_assert_eq(mote_fread(s, 1, 50000, f), 50000);
	cr_assert_eq(file.at, 100001);
	cr_assert_eq((unsigned char)s[0], pattern(50001));
	cr_assert_eq((unsigned char)s[49999], pattern(100000));
	cr_assert_eq(mote_ungetc('u', f), 'u');
	cr_assert_eq(mote_fgetc(f), 'u');
	mote_fclose(f);
}

/* A file of 50000 bytes; what is left of it behind the stream after one byte, and after 5000. */
Test(stdio_calls, the_first_read_after_a_move_takes_a_page)
{
	static char s[5000];
	const char *name = path("page");
	FILE *f;
	int fd;

	put_file(name, text(), 50000);
	f = mote_fopen(name, "r");
	fd = mote_fileno(f);
	for (long at = 0; at < 30000; at += 7001) {
		cr_assert_eq(mote_fseek(f, at, SEEK_SET), 0);
		cr_assert_eq((unsigned char)mote_fgetc(f), pattern(at));
		cr_assert_eq(lseek(fd, 0, SEEK_CUR), at + 4096);
		cr_assert_eq(mote_fread(s, 1, 4999, f), 4999);
		cr_assert_eq((unsigned char)s[4998], pattern(at + 4999));
		cr_assert_eq(lseek(fd, 0, SEEK_CUR), at + 4096 + (long)mote___fbufsize(f));
		cr_assert_eq(mote_ftell(f), at + 5000);
		cr_assert_eq(mote_fflush(f), 0);
		cr_assert_eq(lseek(fd, 0, SEEK_CUR), at + 5000);
	}
	mote_fclose(f);
	remove(name);
}
