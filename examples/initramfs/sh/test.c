/* SPDX-License-Identifier: 0BSD */
/*
 * test - the command test, or [, as POSIX.1-2017 defines it for up to four arguments
 *
 * The number of arguments decides what they are, so no value can be mistaken for an operator. -a,
 * -o and parentheses are obsolescent: "[ a ] && [ b ]" says it.
 */
#include "sh.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int failed(const char *what, const char *why)
{
	complain(what, why);
	return 2;
}

/* Each returns 0 for true, 1 for false, 2 for an error. */
static int unary(const char *op, const char *s)
{
	static const struct {
		char letter;
		mode_t type;
	} types[] = {{'b', S_IFBLK}, {'c', S_IFCHR}, {'d', S_IFDIR}, {'f', S_IFREG}, {'p', S_IFIFO},
	    {'S', S_IFSOCK}};
	struct stat st;

	if (op[0] != '-' || !op[1] || op[2])
		return failed(op, "not an operator of test");
	switch (op[1]) {
	case 'n':
		return !*s;
	case 'z':
		return *s != 0;
	case 't':
		return !(*s >= '0' && *s <= '9' && !s[1] && isatty(*s - '0'));
	case 'r':
		return access(s, R_OK) < 0;
	case 'w':
		return access(s, W_OK) < 0;
	case 'x':
		return access(s, X_OK) < 0;
	case 'e':
		return stat(s, &st) < 0;
	case 's':
		return stat(s, &st) < 0 || st.st_size == 0;
	case 'h':
	case 'L':
		return lstat(s, &st) < 0 || !S_ISLNK(st.st_mode);
	}
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (types[i].letter == op[1])
			return stat(s, &st) < 0 || (st.st_mode & S_IFMT) != types[i].type;
	return failed(op, "not an operator of test");
}

static int binary(const char *a, const char *op, const char *b)
{
	static const char names[] = "-eq-ne-lt-le-gt-ge";
	const char *found;
	long long v[2];

	if (strcmp(op, "=") == 0)
		return strcmp(a, b) != 0;
	if (strcmp(op, "!=") == 0)
		return strcmp(a, b) == 0;
	found = strlen(op) == 3 ? strstr(names, op) : NULL;
	if (!found || op[0] != '-')
		return failed(op, "not an operator of test");
	for (int i = 0; i < 2; i++) {
		const char *s = i ? b : a;
		char *end;

		errno = 0;
		v[i] = strtoll(s, &end, 10);
		if (end == s || end[strspn(end, " \t\n")] || errno)
			return failed(s, "not a number");
	}
	switch ((found - names) / 3) {
	case 0:
		return v[0] != v[1];
	case 1:
		return v[0] == v[1];
	case 2:
		return v[0] >= v[1];
	case 3:
		return v[0] > v[1];
	case 4:
		return v[0] <= v[1];
	}
	return v[0] < v[1];
}

static int is_binary(const char *op)
{
	static const char names[] = " = != -eq -ne -lt -le -gt -ge ";
	const char *p = *op ? strstr(names, op) : NULL;

	return p && p[-1] == ' ' && p[strlen(op)] == ' ';
}

static int evaluate(int n, char **a)
{
	int s;

	if (n == 0)
		return 1;
	if (n == 1)
		return !*a[0];
	if (n == 3 && is_binary(a[1]))
		return binary(a[0], a[1], a[2]);
	if (strcmp(a[0], "!") == 0) {
		s = evaluate(n - 1, a + 1);
		return s == 2 ? 2 : !s;
	}
	if (n == 2)
		return unary(a[0], a[1]);
	if (n == 3)
		return failed(a[1], "not an operator of test");
	return failed("test", "too many words; use && and ||");
}

int test_main(int argc, char **argv)
{
	if (strcmp(argv[0], "[") == 0 && strcmp(argv[--argc], "]") != 0)
		return failed("[", "no ] at the end");
	return evaluate(argc - 1, argv + 1);
}
