/* SPDX-License-Identifier: 0BSD */
/* Strings, lists of strings, and the lines that mote-cc says. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "driver.h"

void add(struct words *w, const char *s)
{
	if (w->n + 2 > w->room) {
		w->room = w->room ? 2 * w->room : 64;
		w->at = realloc(w->at, w->room * sizeof(*w->at));
		if (!w->at)
			die("no memory");
	}
	w->at[w->n++] = (char *)s;
	w->at[w->n] = NULL;
}

void add_all(struct words *w, const struct words *more)
{
	size_t i;

	for (i = 0; i < more->n; i++)
		add(w, more->at[i]);
}

char *text(const char *format, ...)
{
	va_list args;
	char *s;
	int n;

	va_start(args, format);
	n = vasprintf(&s, format, args);
	va_end(args);
	if (n < 0)
		die("no memory");
	return s;
}

const char *after(const char *s, const char *prefix)
{
	size_t n = strlen(prefix);

	return strncmp(s, prefix, n) ? NULL : s + n;
}

int is_one(const char *s, const char *const *list)
{
	for (; *list; list++)
		if (!strcmp(s, *list))
			return 1;
	return 0;
}

const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

/* In one write, so that the lines of a parallel build do not mix. */
static void say_line(const char *format, va_list args)
{
	char line[4096] = "mote-cc: ";
	int n = vsnprintf(line + 9, sizeof(line) - 10, format, args);

	n = n < 0 ? 9 : (size_t)n + 9 < sizeof(line) - 1 ? n + 9 : (int)sizeof(line) - 2;
	line[n++] = '\n';
	(void)!write(2, line, n);
}

void say(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	say_line(format, args);
	va_end(args);
}

void die(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	say_line(format, args);
	va_end(args);
	exit(1);
}
