/* SPDX-License-Identifier: 0BSD */
/*
 * getopt_long, getopt_long_only - the next option of the command line, a letter or a word
 *
 * Operands are moved behind the options, unless options starts with '+' (they end the options)
 * or '-' (they are arguments of an option 1). A word may be cut short where it stays the only
 * one that fits; an exact match always wins. getopt_long_only takes a word after one dash too,
 * unless it is one byte long and also an option letter. If index is not NULL it receives the
 * place of the word in longs.
 *
 * Returns  as getopt; for a word its val, or 0 if flag is not NULL, which then receives val.
 *          '?' for an unknown or ambiguous word, optopt is 0, and for one whose argument is
 *          missing or superfluous, optopt is its val
 * Safety   not thread-safe; argv is reordered
 * Source   Linux man 3 getopt_long
 * Differs  from musl 1.2.5, as glibc: getopt_long_only takes no word from the middle of joined
 *          letters, and reports an ambiguous word, or one that is no letter either, as a word
 */
#include <getopt.h>
#include <string.h>

#include "internal/getopt.h"

struct match {
	int i, n;         /* index and number of the words that fit */
	const char *rest; /* the end of the word on the command line: 0 or '=' */
};

static struct match find(const char *word, const struct option *longs)
{
	struct match m = {-1, 0, NULL};
	size_t n = strcspn(word, "=");
	int i;

	for (i = 0; longs[i].name; i++) {
		if (strncmp(longs[i].name, word, n))
			continue;
		m.i = i;
		m.n++;
		if (!longs[i].name[n]) {
			m.n = 1;
			break;
		}
	}
	m.rest = word + n;
	return m;
}

static int next(
    int argc, char **argv, const char *options, const struct option *longs, int *index, int only)
{
	char *element = argv[optind], *word = element + 1;
	const char *letters = options + (*options == '+' || *options == '-');
	int complain = opterr && *letters != ':';
	const struct option *o;
	const char *message;
	struct match m;

	if (!longs || element[0] != '-' || __optpos)
		goto letter;
	if (*word == '-')
		word++;
	else if (!only)
		goto letter;
	if (!*word)
		goto letter;
	m = find(word, longs);
	if (word == element + 1 && strchr(letters, *word) && (!m.n || !word[1]))
		goto letter;
	optind++;
	optarg = NULL;
	if (m.n != 1) {
		optopt = 0;
		if (complain)
			__getopt_complain(argv[0],
			    m.n ? ": option is ambiguous: " : ": unrecognized option: ", word,
			    strlen(word));
		return '?';
	}
	o = longs + m.i;
	if (*m.rest) {
		message = ": option does not take an argument: ";
		if (!o->has_arg)
			goto error;
		optarg = (char *)m.rest + 1;
	} else if (o->has_arg == required_argument) {
		message = ": option requires an argument: ";
		if (optind >= argc)
			goto error;
		optarg = argv[optind++];
	}
	if (index)
		*index = m.i;
	if (!o->flag)
		return o->val;
	*o->flag = o->val;
	return 0;
error:
	optopt = o->val;
	if (complain)
		__getopt_complain(argv[0], message, o->name, strlen(o->name));
	return !*m.rest && *letters == ':' ? ':' : '?';
letter:
	return getopt(argc, argv, options);
}

/* Bring argv[from] to argv[to], to < from, and what was between them one place up. */
static void bring(char **argv, int to, int from)
{
	char *moved = argv[from];

	/* argv may be constant as long as nothing moves. */
	if (to == from)
		return;
	memmove(argv + to + 1, argv + to, (size_t)(from - to) * sizeof(*argv));
	argv[to] = moved;
}

static int permute(int argc, char *const *argv_, const char *options, const struct option *longs,
    int *index, int only)
{
	char **argv = (char **)argv_;
	int result, first, option;

	getopt_restart_if_asked(&optind);
	first = optind;
	if (first >= argc || !argv[first])
		return -1;
	if (*options != '+' && *options != '-')
		for (;; optind++) {
			if (optind >= argc || !argv[optind]) {
				optind = first;
				return -1;
			}
			if (argv[optind][0] == '-' && argv[optind][1])
				break;
		}
	option = optind;
	result = next(argc, argv, options, longs, index, only);
	for (; option < optind && option < argc; option++)
		bring(argv, first++, option);
	optind = first;
	return result;
}

int getopt_long(
    int argc, char *const *argv, const char *options, const struct option *longs, int *index)
{
	return permute(argc, argv, options, longs, index, 0);
}

int getopt_long_only(
    int argc, char *const *argv, const char *options, const struct option *longs, int *index)
{
	return permute(argc, argv, options, longs, index, 1);
}
