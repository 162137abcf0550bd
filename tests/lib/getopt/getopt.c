/* SPDX-License-Identifier: 0BSD */
/* getopt, getopt_long, getopt_long_only; glibc is the oracle where it does what musl does. */
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(getopt);
SUBJECT(getopt_long);
SUBJECT(getopt_long_only);
SUBJECT_AS(int (int, char *const[], const char *), __posix_getopt);
extern char *mote_optarg;
extern int mote_optind, mote_opterr, mote_optopt, mote_optreset;

static int set_by_flag, expected_by_flag;

static const struct option longs[] = {
	{"all", no_argument, NULL, 1000},       {"add", required_argument, NULL, 1001},
	{"adder", optional_argument, NULL, 1002}, {"zero", no_argument, &set_by_flag, 7},
	{"b", no_argument, NULL, 1003},         {"alpha-beta", required_argument, NULL, 1004},
	{"x-ray", no_argument, NULL, 1005},     {0},
};
static struct option host_longs[8];

static const char *const words[] = {
	"a", "-a", "-b", "-c", "-ab", "-cx", "-bcx", "-o", "-ox", "-abo",
	"--", "-", "--all", "--al", "--a", "--add", "--add=1", "--adder", "--adder=",
	"--zero", "--zero=1", "--z", "--b", "--alpha", "--alpha-beta=x", "--nope", "operand",
	"",
	"-?", "-:", "---", "--=x", "-all", "-add=1", "-x", "-x-ray", "-x-", "-nope",
	"--x-ray=1", "-b=1", "-bo", "-n",
};

enum { MAX = 8, STEPS = 40 };

/* Parse argv with both; only the order of optind's steps is not glibc's. */
static void compare(int argc, char **argv, const char *options, int only)
{
	char *mine[MAX + 1], *theirs[MAX + 1], line[400] = "";
	int i, step, a, b, ia, ib;

	memcpy(mine, argv, sizeof(mine));
	memcpy(theirs, argv, sizeof(theirs));
	for (i = 0; i < argc; i++)
		strcat(strcat(line, argv[i]), " ");
	memcpy(host_longs, longs, sizeof(longs));
	host_longs[3].flag = &expected_by_flag;
	set_by_flag = expected_by_flag = 0;
	optind = mote_optind = 0;
	opterr = mote_opterr = 0;
	for (step = 0; step < STEPS; step++) {
		ia = ib = -1;
		optarg = mote_optarg = NULL;
		if (only) {
			a = mote_getopt_long_only(argc, mine, options, longs, &ia);
			b = getopt_long_only(argc, theirs, options, host_longs, &ib);
		} else {
			a = mote_getopt_long(argc, mine, options, longs, &ia);
			b = getopt_long(argc, theirs, options, host_longs, &ib);
		}
		cr_assert_eq(a, b, "%s(%s) step %d: %d, not %d", line, options, step, a, b);
		cr_assert(a == '?' || ia == ib, "%s(%s): index %d, not %d", line, options, ia, ib);
		cr_assert_eq(mote_optarg, optarg, "%s(%s) step %d: argument %s, not %s", line,
		             options, step, mote_optarg, optarg);
		cr_assert_eq(set_by_flag, expected_by_flag);
		if (a == '?' || a == ':')
			cr_assert_eq(mote_optopt, optopt, "%s(%s) step %d: optopt %d, not %d", line,
			             options, step, mote_optopt, optopt);
		if (a == -1)
			break;
	}
	cr_assert(step < STEPS, "%s(%s) does not end", line, options);
	cr_assert_eq(mote_optind, optind, "%s(%s): optind %d, not %d", line, options, mote_optind,
	             optind);
	for (i = 0; i <= argc; i++)
		cr_assert_eq(mine[i], theirs[i], "%s(%s): element %d is %s, not %s", line, options,
		             i, mine[i], theirs[i]);
}

static void compare_random(const char *options, int only, int n)
{
	char *argv[MAX + 1];
	int argc, i;

	while (n--) {
		memset(argv, 0, sizeof(argv));
		argv[0] = "prog";
		argc = 1 + guard_random() % (MAX - 1);
		for (i = 1; i < argc; i++)
			argv[i] = (char *)words[guard_random() % (sizeof(words) / sizeof(*words))];
		compare(argc, argv, options, only);
	}
}

Test(getopt_getopt_long, parses_and_permutes_as_the_host)
{
	compare_random("abc:o::", 0, 20000);
}

Test(getopt_getopt_long, ends_at_the_first_operand_after_plus)
{
	compare_random("+abc:o::", 0, 20000);
	compare_random("+:abc:o::", 0, 20000);
}

Test(getopt_getopt_long, hands_out_operands_in_order_after_minus)
{
	compare_random("-abc:o::", 0, 20000);
	compare_random("-:abc:o::", 0, 20000);
}

Test(getopt_getopt_long, tells_a_missing_argument_by_a_colon)
{
	compare_random(":abc:o::", 0, 20000);
}

Test(getopt_getopt_long_only, takes_words_after_one_dash)
{
	compare_random("bc:o::", 1, 20000);
	compare_random("+:abxc:o::", 1, 20000);
	compare_random("", 1, 20000);
}

Test(getopt_getopt_long, without_words_is_a_permuting_getopt)
{
	char *argv[] = {"prog", "x", "-a", "y", "-b", "1", NULL};

	mote_optind = 0;
	cr_assert_eq(mote_getopt_long(6, argv, "ab:", NULL, NULL), 'a');
	cr_assert_eq(mote_getopt_long(6, argv, "ab:", NULL, NULL), 'b');
	cr_assert_str_eq(mote_optarg, "1");
	cr_assert_eq(mote_getopt_long(6, argv, "ab:", NULL, NULL), -1);
	cr_assert_eq(mote_optind, 4);
	cr_assert_str_eq(argv[4], "x");
	cr_assert_str_eq(argv[5], "y");
}

Test(getopt_getopt, parses_as_the_host_does_in_posix_mode)
{
	static const char *const sets[] = {"+abc:o::", "+:abc:o::"};
	char *argv[MAX + 1];
	int argc, i, n, a, b;

	for (n = 0; n < 40000; n++) {
		memset(argv, 0, sizeof(argv));
		argv[0] = "prog";
		argc = 1 + guard_random() % (MAX - 1);
		for (i = 1; i < argc; i++)
			argv[i] = (char *)words[guard_random() % (sizeof(words) / sizeof(*words))];
		optind = 0;
		opterr = mote_opterr = 0;
		mote_optind = n % 3 ? 0 : 1;
		mote_optreset = !(n % 3);
		do {
			optarg = mote_optarg = NULL;
			a = mote_getopt(argc, argv, sets[n % 2] + (n & 4 && !(n % 2)));
			b = getopt(argc, argv, sets[n % 2]);
			cr_assert_eq(a, b);
			cr_assert_eq(mote_optarg, optarg);
			if (a == '?' || a == ':')
				cr_assert_eq(mote_optopt, optopt);
			/* POSIX counts a missing argument too. */
			cr_assert(mote_optind == optind || (mote_optind == argc + 1 && optind == argc));
		} while (a != -1);
	}
}

Test(getopt_getopt, ends_at_null_and_at_argc)
{
	char *argv[] = {"prog", NULL, "-a", NULL};

	mote_optind = 0;
	cr_assert_eq(mote___posix_getopt(3, argv, "a"), -1);
	cr_assert_eq(mote_optind, 1);
	argv[1] = "-a";
	cr_assert_eq(mote_getopt(1, argv, "a"), -1);
	cr_assert_eq(mote_getopt(2, argv, "a"), 'a');
	mote_optind = 0;
	cr_assert_eq(mote_getopt(0, argv, "a"), -1);
}

Test(getopt_getopt_long, stores_nothing_into_argv_while_nothing_moves)
{
	static const char *const constant[] = {
		"prog", "-a", "--all", "-ofile", "--add=1", "--", "-b", NULL};
	char **argv = memcpy(guard_head(0), constant, sizeof(constant));

	mprotect(argv, GUARD_SIZE, PROT_READ);
	mote_optind = 0;
	cr_assert_eq(mote_getopt_long(7, argv, "abo:", longs, NULL), 'a');
	cr_assert_eq(mote_getopt_long_only(7, argv, "abo:", longs, NULL), 1000);
	cr_assert_eq(mote_getopt_long(7, argv, "abo:", longs, NULL), 'o');
	cr_assert_eq(mote_getopt_long(7, argv, "abo:", longs, NULL), 1001);
	cr_assert_eq(mote_getopt_long(7, argv, "abo:", longs, NULL), -1);
	cr_assert_eq(mote_optind, 6);
	mprotect(argv, GUARD_SIZE, PROT_READ | PROT_WRITE);
}

Test(getopt_getopt, writes_messages_in_one_line, .init = cr_redirect_stderr)
{
	char *argv[] = {"prog", "-x", "-ax", "--nope=1", "--a", "--all=1", "--add", NULL};

	mote_optind = 0;
	cr_assert_eq(mote_getopt(2, argv, "a"), '?');
	mote_optind = 0;
	cr_assert_eq(mote_getopt(2, argv, ":a"), '?');
	mote_optind = 0;
	cr_assert_eq(mote_getopt(2, argv, "x:"), '?');
	mote_optind = 2;
	mote_optreset = 0;
	cr_assert_eq(mote_getopt_long(7, argv, "a", longs, NULL), 'a');
	cr_assert_eq(mote_getopt_long(7, argv, "a", longs, NULL), '?');
	cr_assert_eq(mote_getopt_long(7, argv, "a", longs, NULL), '?');
	cr_assert_eq(mote_getopt_long(7, argv, "a", longs, NULL), '?');
	cr_assert_eq(mote_getopt_long(7, argv, "a", longs, NULL), '?');
	cr_assert_eq(mote_getopt_long(7, argv, "a", longs, NULL), '?');
	cr_assert_stderr_eq_str("prog: unrecognized option: x\n"
	                        "prog: option requires an argument: x\n"
	                        "prog: unrecognized option: x\n"
	                        "prog: unrecognized option: nope=1\n"
	                        "prog: option is ambiguous: a\n"
	                        "prog: option does not take an argument: all\n"
	                        "prog: option requires an argument: add\n");
}
