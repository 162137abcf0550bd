/* SPDX-License-Identifier: 0BSD */
/* What reaches the descriptor, and when: setvbuf and others, terminals, short writes, signals */
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>

#include "tests/lib/stdio/streams.h"

SUBJECT_AS(FILE *const, stdin);
SUBJECT_AS(FILE *const, stdout);
SUBJECT_AS(FILE *const, stderr);
SUBJECT_AS(int(const char *), puts);
SUBJECT_AS(int(int), putchar);
SUBJECT_AS(int(FILE *), __flbf);
SUBJECT_AS(size_t(FILE *), __fbufsize);
SUBJECT_AS(size_t(FILE *), __fpending);
SUBJECT_AS(int(FILE *), __fpurge);
SUBJECT_AS(size_t(FILE *), __freadahead);
SUBJECT_AS(int(FILE *), __freading);
SUBJECT_AS(int(FILE *), __fwriting);
SUBJECT_AS(int(FILE *), __freadable);
SUBJECT_AS(int(FILE *), __fwritable);

/* Each write to a seqpacket or pipe in packet mode is one read. */
static int packets[2];

static FILE *open_packets(void)
{
	cr_assert_eq(pipe2(packets, O_DIRECT | O_NONBLOCK), 0);
	return mote_fdopen(packets[1], "w");
}

static ssize_t packet(char *s)
{
	ssize_t n = read(packets[0], s, 1 << 16);

	return n;
}

Test(stdio_setvbuf, full_buffering_writes_only_when_the_buffer_is_full)
{
	static char buf[8192], s[1 << 16];

	for (size_t size = 64; size <= 8192; size *= 2)
		for (size_t n = size - 1; n <= size + 1; n++) {
			FILE *f = open_packets();
			size_t i, sum = 0;
			ssize_t r;

			cr_assert_eq(mote_setvbuf(f, buf, _IOFBF, size), 0);
			for (i = 0; i < n; i++)
				cr_assert_eq(mote_fputc('\n', f), '\n');
			while ((r = packet(s)) > 0)
				sum += r;
			cr_assert(sum == 0 || sum >= size - 16);
			cr_assert_eq(mote_fclose(f), 0);
			while ((r = packet(s)) > 0)
				sum += r;
			cr_assert_eq(sum, n);
			close(packets[0]);
		}
}

Test(stdio_setvbuf, line_buffering_writes_at_each_newline)
{
	FILE *f = open_packets();
	char s[1 << 16];

	mote_setvbuf(f, NULL, _IOLBF, 0);
	cr_assert(mote___flbf(f));
	for (int i = 0; i < 300; i++) {
		mote_fputs("line", f);
		cr_assert_eq(packet(s), -1);
		mote_fputc('\n', f);
		cr_assert_eq(packet(s), 5);
	}
	mote_fputs("a\nb\nc", f);
	cr_assert_geq(packet(s), 2);
}

Test(stdio_setvbuf, unbuffered_writes_once_a_call)
{
	FILE *f = open_packets();
	char s[1 << 16];

	mote_setvbuf(f, NULL, _IONBF, 0);
	cr_assert_eq(mote___fbufsize(f), 0);
	mote_fputs("some text", f);
	cr_assert_eq(packet(s), 9);
	mote_fputc('x', f);
	cr_assert_eq(packet(s), 1);
	mote_fwrite("ab\ncd\n", 2, 3, f);
	cr_assert_eq(packet(s), 6);
	cr_assert_eq(packet(s), -1);
	mote_fputs("", f);
	cr_assert_eq(packet(s), -1);
}

Test(stdio_setvbuf, unbuffered_input_takes_no_more_than_asked)
{
	int fds[2];
	FILE *f;
	char s[8];

	cr_assert_eq(pipe(fds), 0);
	cr_assert_eq(write(fds[1], "abcdef", 6), 6);
	f = mote_fdopen(fds[0], "r");
	mote_setvbuf(f, NULL, _IONBF, 0);
	cr_assert_eq(mote_fgetc(f), 'a');
	cr_assert_eq(mote_fread(s, 1, 2, f), 2);
	cr_assert_eq(read(fds[0], s, 8), 3);
}

Test(stdio_setvbuf, refuses_an_unknown_mode)
{
	FILE *f = mote_fopen("/dev/null", "w");

	cr_assert_neq(mote_setvbuf(f, NULL, 3, 0), 0);
	cr_assert_neq(mote_setvbuf(f, NULL, -1, 0), 0);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(stdio_setvbuf, works_with_buffers_of_every_size)
{
	static char buf[64];

	for (int mode = 0; mode < 3; mode++)
		for (size_t size = 0; size < 40; size++) {
			const char *name = path("sizes");
			FILE *f = mote_fopen(name, "w+");

			memset(buf, '#', sizeof(buf));
			cr_assert_eq(mote_setvbuf(f, buf, mode, size), 0);
			for (int i = 0; i < 100; i++)
				cr_assert_eq(mote_fputc(i, f), i);
			mote_rewind(f);
			for (int i = 0; i < 100; i++)
				cr_assert_eq(mote_fgetc(f), i);
			cr_assert_eq(mote_fgetc(f), EOF);
			for (int i = 8; i; i--)
				cr_assert_eq(mote_ungetc(i, f), i);
			for (int i = 1; i <= 8; i++)
				cr_assert_eq(mote_fgetc(f), i);
			mote_fclose(f);
			for (size_t i = size; i < sizeof(buf); i++)
				cr_assert_eq(buf[i], '#');
			unlink(name);
		}
}

Test(stdio_stdout, writes_one_line_with_one_call_and_then_asks)
{
	char s[1 << 16];

	cr_assert_eq(pipe2(packets, O_DIRECT | O_NONBLOCK), 0);
	dup2(packets[1], 1);
	cr_assert_geq(mote_puts("first"), 0);
	cr_assert_eq(packet(s), 6);
	mote_puts("second");
	mote_puts("third");
	cr_assert_eq(packet(s), -1, "not a terminal");
	cr_assert_eq(mote_fflush(NULL), 0);
	cr_assert_eq(packet(s), 13);
	mote_fputs("Name? ", mote_stdout);
	cr_assert_eq(mote_fflush(mote_stdout), 0);
	cr_assert_eq(packet(s), 6);
}

/* The kernel hands on what was written to a terminal in its own time: wait for n bytes. */
static ssize_t shown(int fd, size_t n)
{
	struct pollfd p = {.fd = fd, .events = POLLIN};
	char s[64];
	ssize_t r = 0;

	while (r < (ssize_t)n && poll(&p, 1, 600000) > 0)
		r += read(fd, s, sizeof(s));
	return r;
}

Test(stdio_stdout, writes_each_line_to_a_terminal)
{
	int terminal, other;
	char s[64];

	cr_assert_eq(openpty(&terminal, &other, NULL, NULL, NULL), 0);
	dup2(other, 1);
	fcntl(terminal, F_SETFL, O_NONBLOCK);
	for (int i = 0; i < 10; i++) {
		mote_fputs("li", mote_stdout);
		cr_assert_eq(read(terminal, s, 64), -1);
		mote_puts("ne");
		cr_assert_eq(shown(terminal, 6), 6, "with a carriage return");
	}
	mote_fputs("prompt", mote_stdout);
	dup2(open("/dev/null", O_RDONLY), 0);
	cr_assert_eq(mote_fgetc(mote_stdin), EOF);
	cr_assert_eq(shown(terminal, 6), 6, "reading shows the prompt");
}

Test(stdio_stderr, writes_each_call_at_once)
{
	char s[1 << 16];

	cr_assert_eq(pipe2(packets, O_DIRECT | O_NONBLOCK), 0);
	dup2(packets[1], 2);
	mote_fputs("abc", mote_stderr);
	cr_assert_eq(packet(s), 3);
	mote_errno = ENOENT;
	mote_perror("file");
	cr_assert_eq(packet(s), 32);
	cr_assert_eq(memcmp(s, "file: No such file or directory\n", 32), 0);
	mote_perror(NULL);
	mote_perror("");
	cr_assert_eq(packet(s), 26);
	cr_assert_eq(packet(s), 26);
	mote_fputs("x", mote_stderr);
	cr_assert_eq(packet(s), 1, "unbuffered again");
}

Test(stdio_stdin, is_not_writable)
{
	dup2(open("/dev/null", O_RDWR), 0);
	cr_assert_eq(mote_fputc('x', mote_stdin), EOF);
	cr_assert_eq(mote_errno, EBADF);
	cr_assert_eq(mote_fgetc(mote_stdin), EOF);
	cr_assert(mote_feof(mote_stdin));
}

static volatile sig_atomic_t ticks;

static void tick(int sig)
{
	ticks++;
}

static void start_ticks(int flags)
{
	struct sigaction act = {.sa_handler = tick, .sa_flags = flags};
	struct itimerval every = {{0, 2000}, {0, 2000}};

	sigaction(SIGALRM, &act, NULL);
	setitimer(ITIMER_REAL, &every, NULL);
}

static unsigned char byte_at(size_t i)
{
	return i * 7 + (i >> 8);
}

/* A child that reads slowly in odd parts; its status says whether all n bytes were right. */
static int slow_reader(int *fds, size_t n)
{
	int pid = fork();
	unsigned char s[3001];
	size_t at = 0;
	ssize_t r;

	if (pid) {
		close(fds[0]);
		return pid;
	}
	close(fds[1]);
	while ((r = read(fds[0], s, 1 + at % sizeof(s))) > 0) {
		for (ssize_t i = 0; i < r; i++)
			if (s[i] != byte_at(at + i))
				_exit(1);
		at += r;
		usleep(500);
	}
	_exit(at == n ? 0 : 2);
}

static void write_under_signals(int flags, int buffering)
{
	enum { N = 300000 };
	static unsigned char data[N];
	int fds[2], pid, status;
	size_t done = 0, n, step = 1;
	FILE *f;

	for (size_t i = 0; i < N; i++)
		data[i] = byte_at(i);
	cr_assert_eq(pipe(fds), 0);
	fcntl(fds[1], F_SETPIPE_SZ, 4096);
	pid = slow_reader(fds, N);
	f = mote_fdopen(fds[1], "w");
	mote_setvbuf(f, NULL, buffering, 0);
	start_ticks(flags);
	while (done < N) {
		step = step * 5 % 9973;
		n = N - done < step ? N - done : step;
		mote_errno = 0;
		size_t r = mote_fwrite(data + done, 1, n, f);
		if (r < n) {
			cr_assert_eq(mote_errno, EINTR);
			cr_assert(mote_ferror(f));
			mote_clearerr(f);
		}
		done += r;
	}
	while (mote_fflush(f))
		cr_assert_eq(mote_errno, EINTR);
	cr_assert_eq(mote_fclose(f), 0);
	while (waitpid(pid, &status, 0) < 0)
		;
	cr_assert_eq(status, 0);
	cr_assert_gt(ticks, 3);
}

Test(stdio_fwrite, loses_nothing_when_signals_interrupt)
{
	write_under_signals(0, _IOFBF);
}

Test(stdio_fwrite, loses_nothing_when_signals_interrupt_line_buffered)
{
	write_under_signals(0, _IOLBF);
}

Test(stdio_fwrite, loses_nothing_when_signals_interrupt_unbuffered)
{
	write_under_signals(0, _IONBF);
}

Test(stdio_fwrite, goes_on_by_itself_with_sa_restart)
{
	write_under_signals(SA_RESTART, _IOFBF);
}

Test(stdio_fwrite, loses_nothing_when_a_pipe_would_block)
{
	enum { N = 100000 };
	static unsigned char data[N], back[N];
	int fds[2];
	size_t done = 0, got = 0;
	FILE *f;

	for (size_t i = 0; i < N; i++)
		data[i] = byte_at(i);
	cr_assert_eq(pipe2(fds, O_NONBLOCK), 0);
	f = mote_fdopen(fds[1], "w");
	while (done < N || mote_fflush(f)) {
		size_t n = N - done < 777 ? N - done : 777;
		size_t r = mote_fwrite(data + done, 1, n, f);

		if (r < n) {
			ssize_t k = read(fds[0], back + got, 5000);

			cr_assert_eq(mote_errno, EAGAIN);
			got += k > 0 ? k : 0;
		} else if (done == N)
			got += read(fds[0], back + got, 5000);
		done += r;
	}
	mote_fclose(f);
	for (ssize_t k; (k = read(fds[0], back + got, N)) > 0;)
		got += k;
	cr_assert_eq(got, N);
	cr_assert_arr_eq(data, back, N);
}

Test(stdio_fread, goes_on_after_a_signal)
{
	int fds[2], pid, status;
	size_t n = 0;
	FILE *f;
	int c;

	cr_assert_eq(pipe(fds), 0);
	pid = fork();
	if (!pid) {
		for (unsigned i = 0; i < 50; i++) {
			unsigned char byte = byte_at(i);

			usleep(3000);
			if (write(fds[1], &byte, 1) != 1)
				_exit(1);
		}
		_exit(0);
	}
	close(fds[1]);
	f = mote_fdopen(fds[0], "r");
	start_ticks(0);
	for (;;) {
		c = mote_fgetc(f);
		if (c >= 0)
			cr_assert_eq(c, byte_at(n++));
		else if (mote_feof(f))
			break;
		else {
			cr_assert(mote_ferror(f));
			cr_assert_eq(mote_errno, EINTR);
			mote_clearerr(f);
		}
	}
	cr_assert_eq(n, 50);
	waitpid(pid, &status, 0);
}

Test(stdio_fflush, reports_a_full_disk_again_and_again)
{
	FILE *f = mote_fopen("/dev/full", "w");
	static char data[20000];

	mote_fputs("text", f);
	for (int i = 0; i < 3; i++) {
		cr_assert_eq(mote_fflush(f), EOF);
		cr_assert_eq(mote_errno, ENOSPC);
		cr_assert(mote_ferror(f));
		mote_clearerr(f);
	}
	cr_assert_lt(mote_fwrite(data, 1, sizeof(data), f), sizeof(data));
	cr_assert_eq(mote_fclose(f), EOF);
}

Test(stdio_fflush, null_writes_every_stream)
{
	const char *one = path("all1"), *two = path("all2");
	FILE *f = mote_fopen(one, "w"), *g = mote_fopen(two, "a");
	char s[8];

	mote_fputs("abc", f);
	mote_fputs("defg", g);
	cr_assert_eq(get_file(one, s, 8), 0);
	cr_assert_eq(mote_fflush(NULL), 0);
	cr_assert_eq(get_file(one, s, 8), 3);
	cr_assert_eq(get_file(two, s, 8), 4);
	mote_fclose(f);
	mote_fputs("h", g);
	cr_assert_eq(mote_fflush(NULL), 0);
	cr_assert_eq(get_file(two, s, 8), 5);
	mote_fclose(g);
	unlink(one);
	unlink(two);
}

Test(stdio_fflush, keeps_the_input_of_a_pipe)
{
	int fds[2];
	FILE *f;

	cr_assert_eq(pipe(fds), 0);
	cr_assert_eq(write(fds[1], "abc", 3), 3);
	f = mote_fdopen(fds[0], "r");
	cr_assert_eq(mote_fgetc(f), 'a');
	cr_assert_eq(mote_fflush(f), 0);
	cr_assert_eq(mote_fgetc(f), 'b');
}

Test(stdio_streams, writing_after_reading_goes_where_reading_stopped)
{
	const char *name = path("switch");
	FILE *f;
	char s[16];

	put_file(name, "0123456789", 10);
	f = mote_fopen(name, "r+");
	cr_assert_eq(mote_fgetc(f), '0');
	cr_assert_eq(mote_fputc('x', f), 'x');
	cr_assert_eq(mote_fgetc(f), '2');
	mote_fclose(f);
	cr_assert_eq(get_file(name, s, 16), 10);
	cr_assert_eq(memcmp(s, "0x23456789", 10), 0);
	unlink(name);
}

Test(stdio_getw, reads_what_putw_wrote)
{
	FILE *f = mote_tmpfile();

	cr_assert_eq(mote_putw(0x12345678, f), 0);
	cr_assert_eq(mote_putw(-2, f), 0);
	mote_fputc(1, f);
	mote_rewind(f);
	cr_assert_eq(mote_getw(f), 0x12345678);
	cr_assert_eq(mote_getw(f), -2);
	cr_assert_eq(mote_getw(f), EOF);
	cr_assert(mote_feof(f));
}

Test(stdio_ext, tells_the_state_of_a_stream)
{
	FILE *f = mote_tmpfile();

	cr_assert(mote___freadable(f) && mote___fwritable(f));
	cr_assert(!mote___freading(f) && !mote___fwriting(f));
	mote_fputs("abcdef", f);
	cr_assert(mote___fwriting(f) && !mote___freading(f));
	cr_assert_eq(mote___fpending(f), 6);
	mote_rewind(f);
	cr_assert_eq(mote___fpending(f), 0);
	mote_fgetc(f);
	cr_assert(mote___freading(f) && !mote___fwriting(f));
	cr_assert_eq(mote___freadahead(f), 5);
	cr_assert_eq(mote___fpurge(f), 0);
	cr_assert_eq(mote_fgetc(f), EOF);
	mote_rewind(f);
	mote_fputs("lost", f);
	mote___fpurge(f);
	mote_rewind(f);
	cr_assert_eq(mote_fgetc(f), 'a');
}
