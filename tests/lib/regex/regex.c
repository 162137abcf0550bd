/* SPDX-License-Identifier: 0BSD */
/* regcomp, regexec, regerror, regfree */
#include <criterion/criterion.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/guard.h"
#include "tests/regex.h"
#include "tests/subject.h"

SUBJECT(setlocale);

/* What setlocale's requires() pulls into a program; the test archives have no requires(). */
extern const char mote___utf8_decode[], mote___utf8_class[];
static const char *volatile pulled[]
    __attribute__((used)) = {mote___utf8_decode, mote___utf8_class};

#define B 0
#define E REG_EXTENDED
#define I REG_ICASE
#define N REG_NEWLINE

/* What regexec answers, in AT&T's notation: (0,1)(?,?), or "no", or "error 9". */
static const char *answer(const char *pattern, int flags, const char *text, int eflags)
{
	static char out[2000];
	struct mote_regex re;
	struct mote_match m[50];
	char *o = out, *p = guard_copy_tail(0, pattern, strlen(pattern) + 1);
	char *t = guard_copy_tail(1, text, strlen(text) + 1);
	int error = mote_regcomp(&re, p, flags);

	*o = 0;
	if (error) {
		sprintf(out, "error %d", error);
		return out;
	}
	error = mote_regexec(&re, t, 50, m, eflags);
	for (size_t i = 0; !error && i <= re.re_nsub; i++)
		o += m[i].so < 0 ? sprintf(o, "(?,?)") : sprintf(o, "(%ld,%ld)", m[i].so, m[i].eo);
	mote_regfree(&re);
	if (error)
		sprintf(out, error == REG_NOMATCH ? "no" : "error %d", error);
	return out;
}

struct row {
	const char *pattern;
	int flags;
	const char *text;
	int eflags;
	const char *expected;
};

static void check(const struct row *rows, size_t n)
{
	for (size_t i = 0; i < n; i++)
		cr_assert_str_eq(
		    answer(rows[i].pattern, rows[i].flags, rows[i].text, rows[i].eflags),
		    rows[i].expected, "%s on %s, flags %d: %s and not %s", rows[i].pattern,
		    rows[i].text, rows[i].flags,
		    answer(rows[i].pattern, rows[i].flags, rows[i].text, rows[i].eflags),
		    rows[i].expected);
}
#define CHECK(rows) check(rows, sizeof(rows) / sizeof(*rows))

Test(regex_regexec, finds_the_longest_of_the_leftmost)
{
	static const struct row rows[] = {
	    {"abc", E, "xabcx", 0, "(1,4)"},
	    {"a|ab|abc", E, "xabcd", 0, "(1,4)"},
	    {"abcd|bc", E, "abc", 0, "(1,3)"},
	    {"x*", E, "axx", 0, "(0,0)"},
	    {"b*|c", E, "cb", 0, "(0,1)"},
	    {"", E, "a", 0, "(0,0)"},
	    {"", B, "", 0, "(0,0)"},
	    {"a.c", E, "ac", 0, "no"},
	    {"(.){2}*b", E, "cacabcaab", 0, "(0,9)(7,8)"},
	};

	CHECK(rows);
}

Test(regex_regexec, gives_each_part_the_longest_from_the_left)
{
	static const struct row rows[] = {
	    {"(a|ab)(c|bcd)(d*)", E, "abcd", 0, "(0,4)(0,2)(2,3)(3,4)"},
	    {"(a*)(ab)*(b*)", E, "abb", 0, "(0,3)(0,1)(?,?)(1,3)"},
	    {"((..)|(.))*", E, "aaa", 0, "(0,3)(2,3)(?,?)(2,3)"},
	    {"((..)|(.)){2}", E, "aaa", 0, "(0,3)(2,3)(?,?)(2,3)"},
	    {"(a|ab|c|bcd)*(d*)", E, "ababcd", 0, "(0,6)(3,6)(6,6)"},
	    {"X(.?){3,8}Y", E, "X1234567Y", 0, "(0,9)(7,8)"},
	    {"X(.?){8,}Y", E, "X1234567Y", 0, "(0,9)(8,8)"},
	    {"a?(ab|ba)*", E, "ababa", 0, "(0,5)(3,5)"},
	    {"(a*)*", E, "b", 0, "(0,0)(0,0)"},
	    {"(a*)+", E, "b", 0, "(0,0)(0,0)"},
	    {"(a+)*", E, "b", 0, "(0,0)(?,?)"},
	    {"(a*)*", E, "aab", 0, "(0,2)(0,2)"},
	    {"(a*)*(x)", E, "ax", 0, "(0,2)(0,1)(1,2)"},
	    {"(a*)*(x)", E, "x", 0, "(0,1)(0,0)(0,1)"},
	    {"(|a)*", E, "aa", 0, "(0,2)(1,2)"},
	    {"(a|b)?.*", E, "b", 0, "(0,1)(0,1)"},
	    {"(a)|b", E, "b", 0, "(0,1)(?,?)"},
	    {"((a)|b)*", E, "ab", 0, "(0,2)(1,2)(?,?)"},
	    {"(()|.)(b)", E, "ab", 0, "(0,2)(0,1)(?,?)(1,2)"},
	    {"()", E, "x", 0, "(0,0)(0,0)"},
	    {"(a){0}b", E, "ab", 0, "(1,2)(?,?)"},
	};

	CHECK(rows);
}

Test(regex_regexec, agrees_with_the_definition_on_random_patterns)
{
	cr_assert_eq(model_run(1, 4000), 0);
}

Test(regex_regcomp, reads_both_syntaxes)
{
	static const struct row rows[] = {
	    {"a\\|b", B, "b", 0, "(0,1)"},
	    {"a|b", B, "a|b", 0, "(0,3)"},
	    {"a\\+", B, "aa", 0, "(0,2)"},
	    {"a+", B, "a+", 0, "(0,2)"},
	    {"a\\?b", B, "b", 0, "(0,1)"},
	    {"a\\{2\\}", B, "aaa", 0, "(0,2)"},
	    {"a{2}", B, "a{2}", 0, "(0,4)"},
	    {"\\(a\\)b", B, "ab", 0, "(0,2)(0,1)"},
	    {"(a)", B, "(a)", 0, "(0,3)"},
	    {"*a", B, "*a", 0, "(0,2)"},
	    {"\\(*a\\)", B, "*a", 0, "(0,2)(0,2)"},
	    {"b\\|*a", B, "*a", 0, "(0,2)"},
	    {"^*a", B, "*a", 0, "(0,2)"},
	    {"^**", B, "***", 0, "(0,3)"},
	    {"a^b", B, "a^b", 0, "(0,3)"},
	    {"a$b", B, "a$b", 0, "(0,3)"},
	    {"\\(^a\\)", B, "ba", 0, "no"},
	    {"\\(a$\\)", B, "ba", 0, "(1,2)(1,2)"},
	    {"a\\|^b", B, "cb", 0, "no"},
	    {"a^b", E, "a^b", 0, "no"},
	    {"a$b", E, "a$b", 0, "no"},
	    {"a**", B, "aa", 0, "(0,2)"},
	    {"a||b", E, "c", 0, "(0,0)"},
	    {"(|a)b", E, "ab", 0, "(0,2)(0,1)"},
	    {"a)", E, "a)", 0, "(0,2)"},
	    {")", E, ")", 0, "(0,1)"},
	    {"a}", E, "a}", 0, "(0,2)"},
	    {"a{,2}b", E, "aaab", 0, "(1,4)"},
	    {"a{2,}", E, "aaa", 0, "(0,3)"},
	    {"a{0}", E, "a", 0, "(0,0)"},
	    {"\\.\\*\\[", E, ".*[", 0, "(0,3)"},
	    {"\\\\", B, "\\", 0, "(0,1)"},
	    {"a{255}", E, "a", 0, "no"},
	    {"\\w+\\W\\s\\S", E, "a_1, b", 0, "(0,6)"},
	    {"\\w+\\W\\s\\S", E, "a_1- b", 0, "(0,6)"},
	    {"\\<b", B, "ab b", 0, "(3,4)"},
	    {"b\\>", B, "ba b", 0, "(3,4)"},
	    {"\\bb\\b", E, "bb b", 0, "(3,4)"},
	    {"a\\Bb", E, "ab", 0, "(0,2)"},
	    {"\\`b", E, "a\nb", 0, "no"},
	    {"a\\'", E, "a\n", 0, "no"},
	};

	CHECK(rows);
}

Test(regex_regcomp, says_what_is_wrong)
{
	static const struct {
		const char *pattern;
		int flags, error;
	} rows[] = {
	    {"*a", E, REG_BADRPT},
	    {"+a", E, REG_BADRPT},
	    {"?", E, REG_BADRPT},
	    {"(*a)", E, REG_BADRPT},
	    {"a|*b", E, REG_BADRPT},
	    {"{1}a", E, REG_BADRPT},
	    {"^*", E, REG_BADRPT},
	    {"\\{1\\}", B, REG_BADRPT},
	    {"^\\{1\\}", B, REG_BADRPT},
	    {"\\(\\{1\\}a\\)", B, REG_BADRPT},
	    {"(a", E, REG_EPAREN},
	    {"\\(a", B, REG_EPAREN},
	    {"a\\)", B, REG_EPAREN},
	    {"((a)", E, REG_EPAREN},
	    {"[a", E, REG_EBRACK},
	    {"[", B, REG_EBRACK},
	    {"[]", B, REG_EBRACK},
	    {"[^]", B, REG_EBRACK},
	    {"[[:alpha:]", E, REG_EBRACK},
	    {"[[:alpha", E, REG_EBRACK},
	    {"[a-", E, REG_EBRACK},
	    {"[[:alp:]]", E, REG_ECTYPE},
	    {"[[::]]", E, REG_ECTYPE},
	    {"[[:alphabetical:]]", E, REG_ECTYPE},
	    {"[[.ab.]]", E, REG_ECOLLATE},
	    {"[[=ab=]]", E, REG_ECOLLATE},
	    {"[b-a]", E, REG_ERANGE},
	    {"[a-c-e]", E, REG_ERANGE},
	    {"[a-[:digit:]]", E, REG_ERANGE},
	    {"a\\", E, REG_EESCAPE},
	    {"\\", B, REG_EESCAPE},
	    {"a{1", E, REG_EBRACE},
	    {"a\\{1", B, REG_EBRACE},
	    {"a{1a", E, REG_EBRACE},
	    {"a{1a}", E, REG_BADBR},
	    {"a{}", E, REG_BADBR},
	    {"a{x}", E, REG_BADBR},
	    {"a{2,1}", E, REG_BADBR},
	    {"a{256}", E, REG_BADBR},
	    {"a{1,256}", E, REG_BADBR},
	    {"a{9876543210}", E, REG_BADBR},
	    {"a{99999999999999999999}", E, REG_BADBR},
	    {"a\\{1}", B, REG_EBRACE},
	    {"\\1", B, REG_ESUBREG},
	    {"\\(a\\)\\2", B, REG_ESUBREG},
	    {"\\(a\\1\\)", B, REG_ESUBREG},
	    {"(a)\\2", E, REG_ESUBREG},
	    {"((a{255}){255}){255}", E, REG_ESPACE},
	};
	struct mote_regex re;

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char *p = guard_copy_tail(0, rows[i].pattern, strlen(rows[i].pattern) + 1);

		cr_assert_eq(mote_regcomp(&re, p, rows[i].flags), rows[i].error,
		    "%s gives %d and not %d", rows[i].pattern, mote_regcomp(&re, p, rows[i].flags),
		    rows[i].error);
		mote_regfree(&re);
	}
}

Test(regex_regexec, reads_brackets)
{
	static const struct row rows[] = {
	    {"[abc]+", E, "xcab", 0, "(1,4)"},
	    {"[^abc]+", E, "axyb", 0, "(1,3)"},
	    {"[]a]+", E, "]a", 0, "(0,2)"},
	    {"[^]a]", E, "]ab", 0, "(2,3)"},
	    {"[a-]+", E, "-a", 0, "(0,2)"},
	    {"[-a]+", E, "-a", 0, "(0,2)"},
	    {"[!a]+", E, "!a", 0, "(0,2)"},
	    {"[\\]+", E, "\\", 0, "(0,1)"},
	    {"[%--]+", E, "x%+-", 0, "(1,4)"},
	    {"[[:digit:][:space:]x]+", E, "a1 x", 0, "(1,4)"},
	    {"[^[:alnum:]_]", E, "a_1.", 0, "(3,4)"},
	    {"[[.-.]]", E, "-", 0, "(0,1)"},
	    {"[[=a=]b]+", E, "ab", 0, "(0,2)"},
	    {"[[.a.]-c]+", E, "abcd", 0, "(0,3)"},
	    {"[a-z]+", E | I, "aBC1", 0, "(0,3)"},
	    {"[^a]", E | I, "A", 0, "no"},
	    {"[[:upper:]]+", E | I, "aB", 0, "(0,2)"},
	    {"aBc", E | I, "AbC", 0, "(0,3)"},
	    {"[*.]+", E, ".*", 0, "(0,2)"},
	    {"[a", E, "", 0, "error 7"},
	};

	CHECK(rows);
}

Test(regex_regexec, knows_lines_and_their_ends)
{
	static const struct row rows[] = {
	    {"^b", E, "a\nb", 0, "no"},
	    {"^b", E | N, "a\nb", 0, "(2,3)"},
	    {"a$", E | N, "a\nb", 0, "(0,1)"},
	    {"a$", E, "a\n", 0, "no"},
	    {"a.b", E, "a\nb", 0, "(0,3)"},
	    {"a.b", E | N, "a\nb", 0, "no"},
	    {"a[^x]b", E | N, "a\nb", 0, "no"},
	    {"a[^x]b", E, "a\nb", 0, "(0,3)"},
	    {"a[\n]b", E | N, "a\nb", 0, "(0,3)"},
	    {"^a", E, "a", REG_NOTBOL, "no"},
	    {"^a", E | N, "a\na", REG_NOTBOL, "(2,3)"},
	    {"a$", E, "a", REG_NOTEOL, "no"},
	    {"a$", E | N, "a\na", REG_NOTEOL, "(0,1)"},
	    {"\\<a", E, "a", REG_NOTBOL, "(0,1)"},
	    {"^*", B, "*", 0, "(0,1)"},
	    {"^$", E, "", 0, "(0,0)"},
	    {"(^|a)b", E, "bab", 0, "(0,1)(0,0)"},
	    {"x(^|a)b", E, "xab", 0, "(0,3)(1,2)"},
	    {"^^a", E, "a", 0, "(0,1)"},
	};

	CHECK(rows);
}

Test(regex_regexec, repeats_what_a_group_has_matched)
{
	static const struct row rows[] = {
	    {"\\(a*\\)b\\1", B, "aabaa", 0, "(0,5)(0,2)"},
	    {"\\(a*\\)b\\1$", B, "aaba", 0, "(1,4)(1,2)"},
	    {"(a)\\1", E, "aa", 0, "(0,2)(0,1)"},
	    {"\\(a*\\)*\\(x\\)\\(\\1\\)", B, "ax", 0, "(0,2)(1,1)(1,2)(2,2)"},
	    {"\\(\\(a\\)\\|b\\)*\\2", B, "aba", 0, "no"},
	    {"\\(\\(a\\)\\|b\\)*\\2", B, "baab", 0, "(0,3)(1,2)(1,2)"},
	    {"a*\\(a*\\)\\1", B, "aaaa", 0, "(0,4)(4,4)"},
	    {"\\(.\\)\\(.\\)\\2\\1", B, "xabba", 0, "(1,5)(1,2)(2,3)"},
	    {"\\(Ab\\)\\1", B | I, "aBAb", 0, "(0,4)(0,2)"},
	    {"\\(a\\)\\{0\\}\\1", B, "aa", 0, "no"},
	    {"(a*)\\1", E, "aaaa", 0, "(0,4)(0,2)"},
	    {"^(.*)\\1$", E, "abcabd", 0, "no"},
	    {"(.+)\\1{2}", E, "xyxyxyz", 0, "(0,6)(0,2)"},
	};

	CHECK(rows);
}

Test(regex_regexec, takes_characters_as_the_locale_has_them)
{
	cr_assert_str_eq(answer("^.$", E, "\303\244", 0), "no");
	cr_assert_str_eq(answer("^..$", E, "\303\244", 0), "(0,2)");
	mote_setlocale(LC_ALL, "C.UTF-8");
	static const struct row rows[] = {
	    {"^.$", E, "\303\244", 0, "(0,2)"},
	    {"[\303\244-\303\266]+", E, "x\303\245\303\266y", 0, "(1,5)"},
	    {"\303\204", E | I, "\303\244", 0, "(0,2)"},
	    {"[[:alpha:]]+", E, "1\303\244b2", 0, "(1,4)"},
	    {"[^a]", E, "a\342\202\254", 0, "(1,4)"},
	    {"\\<b", E, "\303\244b b", 0, "(4,5)"},
	    {".", E, "\377", 0, "no"},
	    {"[^a]", E, "\377", 0, "no"},
	    {"\377", E, "a\377", 0, "(1,2)"},
	    {"[\377]", E, "a\377", 0, "(1,2)"},
	    {"a.*b", E, "a\377b", 0, "no"},
	    {"b", E, "\377\303b", 0, "(2,3)"},
	    {"(\303\244)\\1", E, "\303\244\303\244", 0, "(0,4)(0,2)"},
	    {"\360\237\230\200+", E, "a\360\237\230\200\360\237\230\200", 0, "(1,9)"},
	};
	CHECK(rows);
	mote_setlocale(LC_ALL, "C");
}

Test(regex_regexec, is_linear_on_hostile_patterns)
{
	static char text[200001];
	static const char *const patterns[] = {"(a|a)*b", "(a*)*b", "(a+)+b", "((a*)*)*b",
	    "(a|aa)+$b", "(.*)(.*)(.*)(.*)b", "((a{1,50}){1,20})b", "(x+x+)+y",
	    "(((((a*)*)*)*)*)*b"};

	for (size_t i = 0; i < sizeof(patterns) / sizeof(*patterns); i++) {
		size_t n = strstr(patterns[i], "50") ? 600 : 20000;

		memset(text, 'a', n);
		text[n] = 0;
		cr_assert_str_eq(answer(patterns[i], E, text, 0), "no");
		text[n - 1] = 'b';
		if (!strchr(patterns[i], 'y') && !strchr(patterns[i], '$'))
			cr_assert_eq(strncmp(answer(patterns[i], E, text, 0), "(0,", 3), 0, "%s",
			    patterns[i]);
	}
}

Test(regex_regcomp, nests_as_deep_as_there_are_states)
{
	static char pattern[2 * 10000 + 2];
	struct mote_regex re;
	struct mote_match m[3];

	memset(pattern, '(', 10000);
	pattern[10000] = 'a';
	memset(pattern + 10001, ')', 10000);
	cr_assert_eq(mote_regcomp(&re, pattern, REG_EXTENDED), 0);
	cr_assert_eq(re.re_nsub, 10000);
	cr_assert_eq(mote_regexec(&re, "ba", 3, m, 0), 0);
	cr_assert_eq(m[2].so, 1);
	cr_assert_eq(m[2].eo, 2);
	mote_regfree(&re);
}

Test(regex_regexec, gives_up_a_back_reference_that_costs_too_much)
{
	static char text[3001];
	struct mote_regex re;
	struct mote_match m[4];

	memset(text, 'a', 3000);
	cr_assert_eq(mote_regcomp(&re, "(a*)(a*)(a*)b\\1\\2\\3", REG_EXTENDED), 0);
	cr_assert_eq(mote_regexec(&re, text, 4, m, 0), REG_ESPACE);
	mote_regfree(&re);
}

Test(regex_regexec, stores_as_many_places_as_are_asked_for)
{
	struct mote_regex re;
	struct mote_match m[5];

	memset(m, 7, sizeof(m));
	cr_assert_eq(mote_regcomp(&re, "(a)(b)", REG_EXTENDED), 0);
	cr_assert_eq(re.re_nsub, 2);
	cr_assert_eq(mote_regexec(&re, "xab", 2, m, 0), 0);
	cr_assert_eq(m[1].eo, 2);
	cr_assert_eq(m[2].so, 0x0707070707070707);
	cr_assert_eq(mote_regexec(&re, "xab", 5, m, 0), 0);
	cr_assert_eq(m[2].eo, 3);
	cr_assert_eq(m[3].so, -1);
	cr_assert_eq(m[4].eo, -1);
	mote_regfree(&re);
	cr_assert_eq(mote_regcomp(&re, "(a)(b)", REG_EXTENDED | REG_NOSUB), 0);
	m[0].so = 77;
	cr_assert_eq(mote_regexec(&re, "xab", 5, m, 0), 0);
	cr_assert_eq(m[0].so, 77);
	mote_regfree(&re);
}

Test(regex_regerror, gives_a_text_for_each_error)
{
	char text[100];

	for (int e = -1; e < 20; e++) {
		size_t n = mote_regerror(e, NULL, NULL, 0);

		cr_assert(n > 5 && n < 60);
		memset(text, 'x', sizeof(text));
		cr_assert_eq(mote_regerror(e, NULL, text, sizeof(text)), n);
		cr_assert_eq(strlen(text), n - 1);
		memset(text, 'x', sizeof(text));
		cr_assert_eq(mote_regerror(e, NULL, text, 4), n);
		cr_assert_eq(strlen(text), 3);
		cr_assert_eq(text[4], 'x');
	}
	mote_regerror(REG_NOMATCH, NULL, text, sizeof(text));
	cr_assert_str_eq(text, "No match");
}
