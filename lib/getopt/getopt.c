/* SPDX-License-Identifier: 0BSD */
/*
 * getopt - the next option letter of the command line
 *
 * Operands end the options, whatever the environment says; POSIXLY_CORRECT is not looked at. A
 * leading '-' in options makes operands the argument of an option 1. A leading '+' says what is
 * the case here anyway. "x::" is an option with an argument only if it is in the same element.
 * optind = 0 or optreset = 1 starts over. A message goes to descriptor 2 unless opterr is 0 or
 * options starts with ':'.
 *
 * Returns  the letter; '?' for an unknown one or a missing argument (':' if options starts with
 *          ':'), with the letter in optopt; -1 at the end, with optind at the first operand
 * Safety   not thread-safe
 * Source   POSIX.1-2017 getopt; Linux man 3 getopt
 * Differs  from musl 1.2.5: an option letter is a byte, not a multibyte character; "-" is an
 *          operand also where options starts with '-', as in glibc
 */
#include <getopt.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#include "internal/getopt.h"
#include "sys/sys.h"

char *optarg;
int optind = 1, opterr = 1, optopt;
int __optpos, __optreset;
/* Not POSIX's name: a program may have its own. */
weak_alias(__optreset, optreset);

hidden void __getopt_complain(
    const char *program, const char *message, const char *option, size_t n)
{
	struct iovec parts[] = {
	    {(char *)program, strlen(program)},
	    {(char *)message, strlen(message)},
	    {(char *)option, n},
	    {"\n", 1},
	};

	sys_writev(2, parts, 4);
}

int getopt(int argc, char *const argv[], const char *options)
{
	const char *message = ": unrecognized option: ";
	const char *known, *letter;
	int c, quiet;

	getopt_restart_if_asked(&optind);
	optarg = NULL;
	if (optind >= argc || !(letter = argv[optind]))
		return -1;
	if (letter[0] != '-' || !letter[1]) {
		if (options[0] != '-')
			return -1;
		optind++;
		optarg = (char *)letter;
		return 1;
	}
	if (letter[1] == '-' && !letter[2]) {
		optind++;
		return -1;
	}
	if (!__optpos)
		__optpos = 1;
	letter += __optpos++;
	c = *letter;
	if (!letter[1]) {
		optind++;
		__optpos = 0;
	}
	options += *options == '-' || *options == '+';
	quiet = *options == ':';
	known = c == ':' ? NULL : strchr(options, c);
	if (!known)
		goto error;
	if (known[1] != ':')
		return c;
	if (__optpos || known[2] != ':') {
		optarg = argv[optind++] + __optpos;
		__optpos = 0;
		if (optind > argc) {
			optarg = NULL;
			message = ": option requires an argument: ";
			goto error;
		}
	}
	return c;
error:
	optopt = (unsigned char)c;
	if (!quiet && opterr)
		__getopt_complain(argv[0], message, letter, 1);
	return known && quiet ? ':' : '?';
}

alias(getopt, __posix_getopt);
