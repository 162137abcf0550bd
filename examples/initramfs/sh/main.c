/* SPDX-License-Identifier: 0BSD */
/*
 * sh - a small shell for boot scripts
 *
 * usage: sh [-eux] [script [argument ...]]
 *        sh [-eux] -c commands [name [argument ...]]
 *
 * -e ends the script when a command fails, -u when a variable is not set, -x shows each command.
 * Without a script it reads standard input, with a prompt if that is a terminal. What it
 * understands is the language of POSIX without job control, trap, alias, getopts, printf and "~".
 *
 * Exit status: that of the last command; 2 for an error in the script, 126 and 127 for a program
 * that cannot be run or was not found
 */
#include "sh.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int shell_pid, interactive;
static int opt_commands;
static jmp_buf prompt;

/* "script:line: what: why", by one write. Returns 2. */
int complain(const char *what, const char *why)
{
	struct mark m = mem_mark();
	struct text t = {0};

	add_string(&t, params.name);
	add(&t, ':');
	add_string(&t, number_text(line));
	add_string(&t, ": ");
	add_string(&t, what);
	add_string(&t, ": ");
	add_string(&t, why);
	add(&t, '\n');
	write_all(2, t.p, t.n);
	mem_release(m);
	return 2;
}

/* Ends the script; at the prompt, only the command. */
_Noreturn void die(const char *what, const char *why)
{
	complain(what, why);
	if (interactive)
		longjmp(prompt, 1);
	exit(2);
}

_Noreturn void syntax_error(const char *what)
{
	line = in->line;
	if (tok == T_NEWLINE && line > 1)
		line--; /* the newline has been read already */
	die("syntax error", what);
}

/* Returns -1 if a letter is unknown. */
int set_options(const char *word)
{
	int on = *word == '-';

	while (*++word) {
		if (*word == 'e')
			opt_errexit = on;
		else if (*word == 'u')
			opt_nounset = on;
		else if (*word == 'x')
			opt_trace = on;
		else if (*word == 'c')
			opt_commands = on;
		else
			return -1;
	}
	return 0;
}

/* Runs a script in this shell. Without a slash it is looked up here, not in PATH. */
int run_file(const char *path)
{
	struct input i;
	int low = open(path, O_RDONLY | O_CLOEXEC), fd;

	/* out of the way of the descriptors which scripts name */
	fd = low < 0 ? -1 : fcntl(low, F_DUPFD_CLOEXEC, 10);
	if (fd < 0) {
		complain(path, strerror(errno));
		exit(errno == ENOENT ? 127 : 126);
	}
	close(low);
	push_fd(&i, fd);
	run_input();
	pop_input();
	close(fd);
	return status;
}

static void run_terminal(void)
{
	const struct frame outer = params;
	struct input i;

	push_fd(&i, 0);
	interactive = isatty(0) && isatty(2);
	if (interactive) {
		signal(SIGINT, SIG_IGN);
		if (setjmp(prompt)) {
			/* an error has led here, from any depth; what else was on the line is
			 * dropped */
			in = &i;
			i.pos = i.len;
			params = outer;
			loop_depth = call_depth = 0;
			skip = NONE;
			status = 2;
		}
	}
	run_input();
	pop_input();
}

static _Noreturn void usage(void)
{
	static const char text[] = "usage: sh [-eux] [script [argument ...]]\n"
	                           "       sh [-eux] -c commands [name [argument ...]]\n";

	write_all(2, text, sizeof text - 1);
	exit(2);
}

int main(int argc, char **argv)
{
	const char *commands = NULL;
	struct input i;
	int n = 1;

	shell_pid = getpid();
	params.name = argv[0];
	import_environment();
	if (!get_var("PATH")) {
		set_var("PATH", "/bin:/sbin:/usr/bin:/usr/sbin");
		export_var("PATH");
	}
	for (; n < argc && (argv[n][0] == '-' || argv[n][0] == '+') && argv[n][1]; n++) {
		if (strcmp(argv[n], "--") == 0) {
			n++;
			break;
		}
		if (set_options(argv[n]) < 0)
			usage();
	}
	if (opt_commands && !(commands = argv[n++]))
		usage();
	if (n < argc) {
		params.name = argv[n];
		params.argv = argv + n + 1;
		params.argc = argc - n - 1;
	}
	if (commands) {
		push_string(&i, commands, 1);
		run_input();
	} else if (n < argc) {
		run_file(argv[n]);
	} else {
		run_terminal();
	}
	return status;
}
