/* SPDX-License-Identifier: 0BSD */
/*
 * glob - patterns to file names
 *
 * Patterns are those of fnmatch; a quoted character follows a backslash. Names come sorted.
 */
#include "sh.h"

#include <dirent.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static struct word *matches;
static int matches_n;

/* Takes the backslashes out, in place. Returns s. */
char *unescape(char *s)
{
	char *to = s;

	for (const char *from = s; *from; *to++ = *from++)
		if (*from == '\\' && from[1])
			from++;
	*to = 0;
	return s;
}

static int has_magic(const char *s)
{
	for (; *s; s++) {
		if (*s == '\\' && s[1])
			s++;
		else if (strchr("*?[", *s))
			return 1;
	}
	return 0;
}

static char *join(const char *a, const char *b)
{
	size_t n = strlen(a);
	char *s = take(n + strlen(b) + 1);

	strcpy(s, a);
	strcpy(s + n, b);
	return s;
}

static void add_match(char *path)
{
	struct word *w = take(sizeof *w);

	w->text = path;
	w->next = matches;
	matches = w;
	matches_n++;
}

/* Finds what matches the pattern below base, which is "" or ends with a slash. */
static void match(const char *base, const char *pattern)
{
	size_t n = strcspn(pattern, "/"), slashes = strspn(pattern + n, "/");
	char *part = take_copy(pattern, n), *after = take_copy(pattern + n, slashes);
	const char *rest = pattern + n + slashes;
	struct dirent *e;
	struct stat st;
	DIR *d;

	if (!has_magic(part)) {
		char *path = join(base, join(unescape(part), after));

		if (*rest)
			match(path, rest);
		else if (lstat(path, &st) == 0)
			add_match(path);
		return;
	}
	d = opendir(*base ? base : ".");
	if (!d)
		return;
	while ((e = readdir(d))) {
		char *path;

		if (fnmatch(part, e->d_name, FNM_PERIOD) != 0)
			continue;
		path = join(base, join(e->d_name, after));
		if (*rest)
			match(path, rest);
		else if (!*after || stat(path, &st) == 0)
			add_match(path);
	}
	closedir(d);
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Calls found with each name. Returns how many there were; 0 also if the word is no pattern. */
int glob(const char *pattern, void (*found)(const char *))
{
	char **sorted;
	int n = 0;

	if (!has_magic(pattern))
		return 0;
	matches = NULL;
	matches_n = 0;
	match("", pattern);
	sorted = take((matches_n + 1) * sizeof *sorted);
	for (struct word *w = matches; w; w = w->next)
		sorted[n++] = w->text;
	if (n)
		qsort(sorted, n, sizeof *sorted, compare);
	for (int i = 0; i < n; i++)
		found(sorted[i]);
	return n;
}
