/* SPDX-License-Identifier: 0BSD */
/*
 * regex - regexec over lines of C, without (row "find") and with four places (row "groups"), by
 * byte; regcomp; and patterns that have brought others to their knees, on one line of a's
 *
 * The lines are made of words and signs as they stand in C: 2000 of them, 29 bytes each on average.
 */
#include "micro.h"
#include <regex.h>

#define LINES 2000
static char lines[LINES][64], many[2001];
static regex_t compiled;
static const char *current;
static regmatch_t places[4];

static const struct {
	const char *group, *pattern;
} rows[] = {{"literal", "hello"}, {"words", "error|warning"}, {"digits", "[0-9]+"},
    {"nested", "(foo|bar)+baz"}, {"call", "[[:alpha:]_][[:alnum:]_]*\\("}, {"gaps", "a.*b.*c.*d"},
    {"dashes", "([a-z]+)-([a-z]+)-([a-z]+)"}, {"anchored", "^(ap|f).*[eg]$"}};

static void make_lines(void)
{
	static const char *const words[] = {"int ", "size", "static ", "struct thread", "(", ")",
	    ";", "\t", " = ", "0", "->next", "a", "return ", "x42", "-", "if (", "for", "error",
	    "abcd", ", ", "NULL", "foo", "bar", "while "};

	units = 0;
	for (int i = 0; i < LINES; i++) {
		char *to = lines[i];

		for (int w = random_next() % 12; w >= 0; w--)
			for (const char *s = words[(random_next() >> 40) % COUNT(words)];
			     *s && to < lines[i] + 63;)
				*to++ = *s++;
		*to = 0;
		units += to - lines[i];
	}
}

static void run_find(long n)
{
	while (n--)
		for (int i = 0; i < LINES; i++)
			USE(V(regexec)(&compiled, lines[i], 0, 0, 0));
}

static void run_groups(long n)
{
	while (n--)
		for (int i = 0; i < LINES; i++)
			USE(V(regexec)(&compiled, lines[i], 4, places, 0));
}

static void run_many(long n)
{
	while (n--)
		USE(V(regexec)(&compiled, many, 0, 0, 0));
}

static void run_compile(long n)
{
	while (n--) {
		USE(V(regcomp)(&compiled, current, REG_EXTENDED));
		V(regfree)(&compiled);
	}
}

/* Lines that match: as many with places as without, and what is found lies inside. */
static int right(void)
{
	int find = 0, groups = 0, inside = 1;

	for (int i = 0; i < LINES; i++) {
		find += !regexec(&compiled, lines[i], 0, 0, 0);
		if (!regexec(&compiled, lines[i], 4, places, 0)) {
			groups++;
			inside &= places[0].rm_so >= 0 && places[0].rm_so <= places[0].rm_eo &&
			          places[0].rm_eo < 64;
		}
	}
	return find == groups && inside;
}

int main(int argc, char **argv)
{
	static const char *const hostile[] = {"(a|a)*b", "(a*)*b", "(a+)+$x", "((a{1,9}){1,9})b"};
	long bytes;

	arguments(argc, argv);
	if (!HAS(regexec))
		return 0;
	make_lines();
	bytes = units;
	for (unsigned i = 0; i < COUNT(rows); i++) {
		current = rows[i].pattern;
		units = 1;
		measure(rows[i].group, "compile", run_compile, 1);
		if (regcomp(&compiled, current, REG_EXTENDED))
			return 1;
		units = bytes;
		measure(rows[i].group, "find", run_find, right());
		measure(rows[i].group, "groups", run_groups, right());
		regfree(&compiled);
	}
	units = sizeof(many) - 1;
	for (int i = 0; i < units; i++)
		many[i] = 'a';
	for (unsigned i = 0; i < COUNT(hostile); i++) {
		if (regcomp(&compiled, hostile[i], REG_EXTENDED))
			return 1;
		measure("hostile", hostile[i], run_many,
		    regexec(&compiled, many, 0, 0, 0) == REG_NOMATCH);
		regfree(&compiled);
	}
	return 0;
}
