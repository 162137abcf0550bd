/* SPDX-License-Identifier: 0BSD */
/*
 * What streams do after an error: a row for each operation, kind of stream and buffering.
 *
 * A row has the results in order, errno's name behind one that is a failure, and in brackets what
 * arrived behind the stream. Every row starts with a stream of its own.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define TEXT "abcdef\nghijk"
#define HOLDS 8 /* bytes, in the memory and behind the cookie */

enum { FILE_RW, FILE_R, FULL, CLOSED, PIPE_W, PIPE_R, MEMORY, COOKIE, KINDS };
static const char *const kinds[] = {
    "file", "file-r", "full", "closed", "pipe-w", "pipe-r", "memory", "cookie"};
static const char *const buffers[] = {"full", "line", "none"};
static const char path[] = "states-file", report_path[] = "states-report";

static int kind, ends[2], closes, report;
static char memory[HOLDS], behind[HOLDS];
static size_t behind_n, behind_at;
static char row[512];
static FILE *f;

static ssize_t read_cookie(void *c, char *s, size_t n)
{
	(void)c;
	n = n < behind_n - behind_at ? n : behind_n - behind_at;
	memcpy(s, behind + behind_at, n);
	behind_at += n;
	return n;
}

static ssize_t write_cookie(void *c, const char *s, size_t n)
{
	(void)c;
	n = n < HOLDS - behind_at ? n : HOLDS - behind_at;
	memcpy(behind + behind_at, s, n);
	behind_at += n;
	behind_n = behind_n < behind_at ? behind_at : behind_n;
	errno = ENOSPC;
	return n ? (ssize_t)n : -1;
}

static int seek_cookie(void *c, off_t *place, int whence)
{
	off_t to = *place + (whence == SEEK_CUR ? behind_at : whence == SEEK_END ? behind_n : 0);

	(void)c;
	if (to < 0 || to > HOLDS) {
		errno = EINVAL;
		return -1;
	}
	*place = behind_at = to;
	return 0;
}

static int close_cookie(void *c)
{
	(void)c;
	closes++;
	return 0;
}

static FILE *open_kind(int buffering)
{
	int fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);

	if (kind == FILE_R && write(fd, "ABCDEFGH", 8) < 0)
		exit(1);
	close(fd);
	memcpy(memory, "ABCDEFGH", HOLDS);
	memcpy(behind, "ABCDEFGH", HOLDS);
	behind_n = behind_at = closes = 0;
	switch (kind) {
	case FILE_RW:
	case CLOSED:
		f = fopen(path, "w+");
		break;
	case FILE_R:
		f = fopen(path, "r");
		break;
	case FULL:
		f = fopen("/dev/full", "r+");
		break;
	case PIPE_W:
	case PIPE_R:
		if (pipe2(ends, O_NONBLOCK) || write(ends[1], "ABCDEFGH", kind == PIPE_R ? 8 : 0) < 0)
			exit(1);
		f = fdopen(ends[kind == PIPE_W], kind == PIPE_W ? "w" : "r");
		break;
	case MEMORY:
		f = fmemopen(memory, HOLDS, "w+");
		break;
	case COOKIE:
		f = fopencookie(NULL, "w+",
		    (cookie_io_functions_t){read_cookie, write_cookie, seek_cookie, close_cookie});
	}
	setvbuf(f, NULL, buffering == 0 ? _IOFBF : buffering == 1 ? _IOLBF : _IONBF, BUFSIZ);
	if (kind == CLOSED)
		close(fileno(f));
	return f;
}

static void add(const char *format, ...)
{
	size_t n = strlen(row);
	va_list ap;

	va_start(ap, format);
	vsnprintf(row + n, sizeof(row) - n, format, ap);
	va_end(ap);
}

static const char *name_of(int error)
{
	static const struct {
		int error;
		const char *name;
	} names[] = {{0, "0"}, {EBADF, "EBADF"}, {ENOSPC, "ENOSPC"}, {ESPIPE, "ESPIPE"},
	    {EINVAL, "EINVAL"}, {ENOENT, "ENOENT"}, {EAGAIN, "EAGAIN"}, {EPERM, "EPERM"},
	    {EACCES, "EACCES"}, {ENOTSUP, "ENOTSUP"}};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (names[i].error == error)
			return names[i].name;
	return "another";
}

/* The result of an operation; failed says that errno belongs to it. */
static void note(const char *what, long result, int failed)
{
	int error = errno;

	add(" %s=%ld", what, result);
	if (failed)
		add(",%s", name_of(error));
	errno = 0;
}

static void note_flags(void)
{
	add("%s%s", ferror(f) ? " error" : "", feof(f) ? " end" : "");
	errno = 0;
}

static void put_text(void)
{
	size_t n = fwrite(TEXT, 1, 12, f);

	note("fwrite", n, n < 12);
}

static void put(int c)
{
	int r = fputc(c, f);

	note("fputc", r, r < 0);
}

static void get(void)
{
	int c = fgetc(f);

	note("fgetc", c, c < 0 && ferror(f));
}

static void flush(void)
{
	int r = fflush(f);

	note("fflush", r, r);
}

static void seek(long to)
{
	int r = fseek(f, to, SEEK_SET);

	note("fseek", r, r);
}

static void tell(void)
{
	long r = ftell(f);

	note("ftell", r, r < 0);
}

static void do_write(void)
{
	put_text();
	note_flags();
	flush();
	flush();
	seek(0);
	tell();
	note_flags();
}

static void do_putc(void)
{
	put('x');
	put('\n');
	note_flags();
	clearerr(f);
	flush();
	put('y');
}

static void do_puts(void)
{
	int r = fputs("abc\ndefghi", f);

	note("fputs", r < 0 ? -1 : 0, r < 0);
	note_flags();
}

static void do_printf(void)
{
	int r = fprintf(f, "%d\n", 1234567890);

	note("fprintf", r, r < 0);
	note_flags();
}

static void do_seek(void)
{
	put_text();
	seek(2);
	seek(2);
	tell();
	put('z');
	flush();
}

static void do_rewind(void)
{
	put_text();
	rewind(f);
	note_flags();
	errno = 0;
	tell();
	get();
}

static void do_read(void)
{
	get();
	get();
	note_flags();
	clearerr(f);
	get();
}

static void do_write_then_read(void)
{
	put('x');
	get();
	note_flags();
	seek(0);
	get();
}

static void do_read_then_write(void)
{
	get();
	put('Z');
	note_flags();
	clearerr(f);
	get();
	flush();
}

static void do_unget(void)
{
	int r = ungetc('u', f);

	note("ungetc", r, 0);
	put('Z');
	get();
	note_flags();
}

static void do_setvbuf(void)
{
	put_text();
	note("setvbuf", setvbuf(f, NULL, _IOFBF, BUFSIZ) != 0, 0);
	put('y');
	note_flags();
}

static void do_freopen(void)
{
	FILE *g;

	put('x');
	errno = 0;
	g = freopen("/nonexistent/x", "w", f);
	note("freopen", g != NULL, !g);
	f = NULL;
}

static void do_freopen_well(void)
{
	put('x');
	errno = 0;
	f = freopen("/dev/null", "r+", f);
	note("freopen", f != NULL, !f);
	put('y');
	flush();
	get();
	note_flags();
}

static const struct {
	const char *name;
	void (*run)(void);
} operations[] = {{"write", do_write}, {"putc", do_putc}, {"puts", do_puts}, {"printf", do_printf},
    {"seek", do_seek}, {"rewind", do_rewind}, {"read", do_read},
    {"write-read", do_write_then_read}, {"read-write", do_read_then_write}, {"unget", do_unget},
    {"setvbuf", do_setvbuf}, {"freopen-fails", do_freopen}, {"freopen", do_freopen_well}};

static void arrived(void)
{
	char s[64];
	int fd;
	ssize_t n = 0;

	if (kind == MEMORY) {
		memcpy(s, memory, n = HOLDS);
	} else if (kind == COOKIE) {
		memcpy(s, behind, n = behind_n);
		add(" closes=%d", closes);
	} else if (kind == PIPE_W || kind == PIPE_R) {
		n = read(ends[0], s, sizeof(s));
	} else {
		fd = open(path, O_RDONLY);
		n = read(fd, s, sizeof(s));
		close(fd);
	}
	add(" [");
	for (ssize_t i = 0; i < n; i++)
		add(s[i] == '\n' ? "/" : s[i] ? "%c" : "~", s[i]);
	add("]\n");
}

/* In a process of its own: some libraries crash where others fail. */
static void run(int operation, int buffering)
{
	int r;

	row[0] = 0;
	add("%s %s %s:", operations[operation].name, kinds[kind], buffers[buffering]);
	open_kind(buffering);
	errno = 0;
	operations[operation].run();
	errno = 0;
	r = f ? fclose(f) : 0;
	if (f)
		note("fclose", r, r);
	arrived();
	_exit(write(report, row, strlen(row)) < 0);
}

int main(void)
{
	int n = sizeof(operations) / sizeof(*operations), status;

	signal(SIGPIPE, SIG_IGN);
	report = open(report_path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0600);
	for (int i = 0; i < n * KINDS * 3; i++) {
		kind = i / 3 % KINDS;
		if (!fork())
			run(i / 3 / KINDS, i % 3);
		wait(&status);
		if (!status)
			continue;
		row[0] = 0;
		add("%s %s %s: crash\n", operations[i / 3 / KINDS].name, kinds[kind], buffers[i % 3]);
		if (write(report, row, strlen(row)) < 0)
			return 1;
	}
	unlink(path);
	return 0;
}
