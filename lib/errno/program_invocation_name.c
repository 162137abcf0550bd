/* SPDX-License-Identifier: 0BSD */
/*
 * program_invocation_name, program_invocation_short_name - argv[0], and what is behind its last '/'
 *
 * Both are empty strings in a program that was started without argv[0].
 *
 * Source   Linux man 3 program_invocation_name; musl 1.2.5 has the names with underscores too
 */
#include <errno.h>

#include "internal/hidden.h"

char *__progname = "", *__progname_full = "";
weak_alias(__progname, program_invocation_short_name);
weak_alias(__progname_full, program_invocation_name);

static void keep_names(int argc, char **argv, char **envp)
{
	char *s = argv[0];

	(void)argc;
	(void)envp;
	if (!s)
		return;
	__progname_full = __progname = s;
	while (*s)
		if (*s++ == '/')
			__progname = s;
}
start_hook(50, keep_names);
