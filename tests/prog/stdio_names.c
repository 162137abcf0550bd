/* SPDX-License-Identifier: 0BSD */
/*
 * The names of stdio that share code with others: _unlocked, locks, getc and putc, arguments as a
 * va_list. Each does what its relative does, ends and errors included.
 *
 * Exit    3
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

char *gets(char *);

static FILE *file;

static void say(const char *what, long value)
{
	fprintf(stdout, "%s %ld\n", what, value);
}

static void formats(char *buffer, const char *format, ...)
{
	va_list ap;
	char *text = NULL;
	int a = 0, b = 0;

	va_start(ap, format);
	say("vsprintf", vsprintf(buffer, format, ap));
	va_end(ap);
	va_start(ap, format);
	say("vsnprintf", vsnprintf(buffer, 4, format, ap));
	va_end(ap);
	say("cut", strlen(buffer));
	va_start(ap, format);
	say("vasprintf", vasprintf(&text, format, ap));
	va_end(ap);
	say("same", strncmp(text, buffer, 3));
	free(text);
	va_start(ap, format);
	say("vfprintf", vfprintf(file, format, ap));
	va_end(ap);
	fflush(stdout);
	va_start(ap, format);
	say("vdprintf", vdprintf(1, format, ap));
	va_end(ap);
	say("asprintf", asprintf(&text, "%05d|%s", 42, "text"));
	puts(text);
	free(text);
	say("sscanf", sscanf("12 34", "%d%d", &a, &b) + a + b);
}

static int scan_string(const char *s, const char *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsscanf(s, format, ap);
	va_end(ap);
	return n;
}

static int scan_file(FILE *f, const char *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vfscanf(f, format, ap);
	va_end(ap);
	return n;
}

static int scan_input(const char *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vscanf(format, ap);
	va_end(ap);
	return n;
}

static void unlocked(void)
{
	char line[20];
	int x = 0;

	say("fputc_unlocked", fputc_unlocked(0xe9, file));
	say("putc_unlocked", putc_unlocked('a', file));
	say("putc", putc('\n', file));
	say("fputs_unlocked", fputs_unlocked("line\n", file) >= 0);
	say("fwrite_unlocked", fwrite_unlocked("abcdef", 2, 3, file));
	say("fwrite_unlocked", fwrite_unlocked("", 0, 3, file));
	say("fflush_unlocked", fflush_unlocked(file));
	say("fseeko", fseeko(file, -3, SEEK_END));
	say("ftello", ftello(file) > 10);
	say("fgetc_unlocked", fgetc_unlocked(file));
	say("getc_unlocked", getc_unlocked(file));
	say("getc", getc(file));
	say("at the end", getc_unlocked(file));
	say("feof_unlocked", !!feof_unlocked(file));
	say("ferror_unlocked", !!ferror_unlocked(file));
	clearerr_unlocked(file);
	say("cleared", !!feof_unlocked(file));
	say("fseeko", fseeko(file, -1, SEEK_SET));
	say("fseeko", fseeko(file, 0, SEEK_SET));
	say("fgets_unlocked", !!fgets_unlocked(line, 4, file));
	say("its length", strlen(line));
	say("fread_unlocked", fread_unlocked(line, 1, 5, file));
	say("fileno_unlocked", fileno_unlocked(file) == fileno(file));
	say("vfscanf", scan_file(file, "%*[^0-9]%d", &x));
	say("vsscanf", scan_string("77x", "%d", &x));
	say("value", x);
	say("vsscanf", scan_string("", "%d", &x));
	say("vscanf", scan_input("%d", &x));
	say("getchar_unlocked", getchar_unlocked());
	say("gets", gets(line) == NULL);
	flockfile(file);
	say("ftrylockfile", ftrylockfile(file));
	funlockfile(file);
	funlockfile(file);
	say("ftrylockfile", ftrylockfile(file));
	funlockfile(file);
	putchar_unlocked('p');
	putchar_unlocked('\n');
}

static void jump(void)
{
	static jmp_buf place;
	static volatile int times;
	int value = _setjmp(place);

	say("_setjmp", value);
	if (times++ < 2)
		_longjmp(place, times - 1);
}

int main(void)
{
	char buffer[100];

	file = tmpfile();
	if (!file)
		return 1;
	formats(buffer, "%d %s %c\n", 7, "seven", '7');
	rewind(file);
	unlocked();
	jump();
	fputs("lost", file);
	__fpurge(file);
	_flushlbf();
	say("closed", fclose(file));
	fflush(stdout);
	_Exit(3);
}
