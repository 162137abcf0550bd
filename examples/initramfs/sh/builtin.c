/* SPDX-License-Identifier: 0BSD */
/*
 * builtin - the commands that change the shell itself, and the few that scripts call all the time
 */
#include "sh.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* The argument as a number from 0 on, -1 if it is something else. */
static int number(const char *s)
{
	char *end;
	long v;

	errno = 0;
	v = strtol(s, &end, 10);
	return end == s || *end || errno || v < 0 || v > INT_MAX ? -1 : (int)v;
}

static int fail(const char *name, const char *why)
{
	complain(name, why);
	return 2;
}

static int do_true(int argc, char **argv)
{
	(void)argc, (void)argv;
	return 0;
}

static int do_false(int argc, char **argv)
{
	(void)argc, (void)argv;
	return 1;
}

static int do_cd(int argc, char **argv)
{
	const char *old = get_var("PWD"), *dir = argc > 1 ? argv[1] : get_var("HOME");
	char path[PATH_MAX];

	if (!dir || argc > 2)
		return fail("cd", "usage: cd [directory]");
	if (strcmp(dir, "-") == 0 && !(dir = get_var("OLDPWD")))
		return fail("cd", "OLDPWD is not set");
	if (chdir(dir) < 0)
		return fail(dir, strerror(errno));
	if (old)
		set_var("OLDPWD", old);
	if (getcwd(path, sizeof path))
		set_var("PWD", path);
	else
		unset_var("PWD");
	return 0;
}

static int do_pwd(int argc, char **argv)
{
	char path[PATH_MAX + 1];

	(void)argc, (void)argv;
	if (!getcwd(path, PATH_MAX))
		return fail("pwd", strerror(errno));
	strcat(path, "\n");
	return write_all(1, path, strlen(path)) < 0 ? fail("pwd", strerror(errno)) : 0;
}

static int do_echo(int argc, char **argv)
{
	struct text t = {0};
	int newline = argc < 2 || strcmp(argv[1], "-n") != 0;

	for (int i = 2 - newline; i < argc; i++) {
		add_string(&t, argv[i]);
		if (i + 1 < argc)
			add(&t, ' ');
	}
	if (newline)
		add(&t, '\n');
	return write_all(1, t.p, t.n) < 0 ? fail("echo", strerror(errno)) : 0;
}

static int run_string(const char *s)
{
	struct input i;

	push_string(&i, s, line);
	status = 0;
	run_input();
	pop_input();
	return status;
}

static int do_eval(int argc, char **argv)
{
	struct text t = {0};

	for (int i = 1; i < argc; i++) {
		add_string(&t, argv[i]);
		add(&t, ' ');
	}
	return t.n ? run_string(t.p) : 0;
}

static int do_dot(int argc, char **argv)
{
	int s;

	if (argc != 2)
		return fail(".", "usage: . file");
	call_depth++; /* "return" ends the file */
	s = run_file(argv[1]);
	call_depth--;
	if (skip == RETURN)
		skip = NONE;
	return s;
}

/* With arguments it does not come back; the redirections were done already. */
static int do_exec(int argc, char **argv)
{
	if (argc > 1)
		exec_program(argv + 1);
	return 0;
}

static int do_exit(int argc, char **argv)
{
	int s = argc > 1 ? number(argv[1]) : status;

	exit(s < 0 ? fail("exit", "not a number") : s & 255);
}

static int do_return(int argc, char **argv)
{
	int s = argc > 1 ? number(argv[1]) : status;

	if (s < 0)
		return fail("return", "not a number");
	if (!call_depth)
		exit(s & 255);
	skip = RETURN;
	return s & 255;
}

/* break and continue */
static int do_break(int argc, char **argv)
{
	int n = argc > 1 ? number(argv[1]) : 1;

	if (n < 1)
		return fail(argv[0], "not a number above 0");
	if (loop_depth) {
		skip = argv[0][0] == 'b' ? BREAK : CONTINUE;
		skip_n = n < loop_depth ? n : loop_depth;
	}
	return 0;
}

static int do_export(int argc, char **argv)
{
	int failed = 0;

	if (argc < 2)
		print_exported();
	for (int i = 1; i < argc; i++) {
		int n = name_length(argv[i]);

		if (!n || (argv[i][n] && argv[i][n] != '=')) {
			failed = fail(argv[i], "not a name");
			continue;
		}
		if (argv[i][n])
			assign(argv[i], argv[i] + n + 1);
		export_var(take_copy(argv[i], n));
	}
	return failed;
}

static int do_unset(int argc, char **argv)
{
	int functions = argc > 1 && strcmp(argv[1], "-f") == 0;
	int option = functions || (argc > 1 && strcmp(argv[1], "-v") == 0);

	for (int i = 1 + option; i < argc; i++)
		functions ? unset_function(argv[i]) : unset_var(argv[i]);
	return 0;
}

/* The positional parameters become copies, since the words of "set" are gone when it has ended. */
static void set_params(int argc, char **argv)
{
	size_t n = argc * sizeof *argv;
	char **copy, *p;

	for (int i = 0; i < argc; i++)
		n += strlen(argv[i]) + 1;
	copy = malloc(n + 1);
	if (!copy)
		no_memory();
	p = (char *)(copy + argc);
	for (int i = 0; i < argc; i++) {
		copy[i] = p;
		p = stpcpy(p, argv[i]) + 1;
	}
	free(params.owned);
	params.owned = copy;
	params.argv = copy;
	params.argc = argc;
}

static int do_set(int argc, char **argv)
{
	int i;

	for (i = 1; i < argc && (argv[i][0] == '-' || argv[i][0] == '+') && argv[i][1]; i++) {
		if (strcmp(argv[i], "--") == 0) {
			set_params(argc - i - 1, argv + i + 1);
			return 0;
		}
		if (set_options(argv[i]) < 0)
			return fail(argv[i], "usage: set [-eux] [+eux] [--] [word ...]");
	}
	if (i < argc)
		set_params(argc - i, argv + i);
	return 0;
}

static int do_shift(int argc, char **argv)
{
	int n = argc > 1 ? number(argv[1]) : 1;

	if (n < 0 || n > params.argc)
		return fail("shift", "not that many parameters");
	params.argv += n;
	params.argc -= n;
	return 0;
}

/*
 * Reads a line byte by byte, as what follows belongs to others. In t a backslash stands before each
 * character that must not be taken as a separator. Returns 0 at the end of the input.
 */
static int read_line(struct text *t, int raw)
{
	ssize_t n;
	char c;

	for (;;) {
		do
			n = read(0, &c, 1);
		while (n < 0 && errno == EINTR);
		if (n <= 0)
			return 0;
		if (c == '\n')
			return 1;
		if (c == '\\' && !raw) {
			if (read(0, &c, 1) <= 0)
				return 0;
			if (c == '\n')
				continue;
			add(t, '\\');
		} else if (c == '\\') {
			add(t, '\\');
		}
		if (c)
			add(t, c);
	}
}

static int do_read(int argc, char **argv)
{
	const char *ifs = get_var("IFS");
	int raw = argc > 1 && strcmp(argv[1], "-r") == 0, complete;
	struct text t = {0};
	char *p;

	ifs = ifs ? ifs : " \t\n";
	if (argc < 2 + raw)
		return fail("read", "usage: read [-r] variable ...");
	add(&t, 0);
	t.n = 0;
	complete = read_line(&t, raw);
	p = t.p;
	for (int i = 1 + raw; i < argc; i++) {
		char *start, *end;

		if (!name_length(argv[i]) || argv[i][name_length(argv[i])])
			return fail(argv[i], "not a name");
		while (*p && strchr(" \t", *p) && strchr(ifs, *p))
			p++;
		for (start = end = p; *p && (i + 1 == argc || !strchr(ifs, *p)); end = p)
			p += *p == '\\' && p[1] ? 2 : 1;
		if (i + 1 ==
		    argc) /* the last variable gets the rest, but not the blanks at its end */
			while (end > start && strchr(" \t", end[-1]) && strchr(ifs, end[-1]) &&
			       !(end > start + 1 && end[-2] == '\\'))
				end--;
		start = take_copy(start, end - start);
		set_var(argv[i], unescape(start));
		while (*p && strchr(" \t", *p) && strchr(ifs, *p))
			p++;
		if (*p && strchr(ifs, *p))
			p++;
	}
	return !complete;
}

static int do_umask(int argc, char **argv)
{
	char text[] = "0000\n", *end;
	mode_t old = umask(0);
	unsigned long v = old;

	if (argc > 1)
		v = strtoul(argv[1], &end, 8);
	if (argc > 2 || (argc == 2 && (end == argv[1] || *end || v > 0777))) {
		umask(old);
		return fail("umask", "usage: umask [octal mode]");
	}
	umask(v);
	if (argc > 1)
		return 0;
	for (int i = 3; i > 0; i--, v /= 8)
		text[i] = '0' + v % 8;
	return write_all(1, text, 5) < 0 ? fail("umask", strerror(errno)) : 0;
}

static int do_wait(int argc, char **argv)
{
	int s = 0;

	if (argc == 1)
		while (waitpid(-1, NULL, 0) >= 0 || errno == EINTR)
			;
	for (int i = 1; i < argc; i++) {
		int pid = number(argv[i]);

		if (pid < 1)
			return fail(argv[i], "not a process id");
		s = wait_for(pid);
	}
	return s;
}

static const struct builtin builtins[] = {
    {".", do_dot, 1},
    {":", do_true, 1},
    {"[", test_main, 0},
    {"break", do_break, 1},
    {"cd", do_cd, 0},
    {"continue", do_break, 1},
    {"echo", do_echo, 0},
    {"eval", do_eval, 1},
    {"exec", do_exec, 1},
    {"exit", do_exit, 1},
    {"export", do_export, 1},
    {"false", do_false, 0},
    {"pwd", do_pwd, 0},
    {"read", do_read, 0},
    {"return", do_return, 1},
    {"set", do_set, 1},
    {"shift", do_shift, 1},
    {"test", test_main, 0},
    {"true", do_true, 0},
    {"umask", do_umask, 0},
    {"unset", do_unset, 1},
    {"wait", do_wait, 0},
};

const struct builtin *find_builtin(const char *name)
{
	for (size_t i = 0; i < sizeof builtins / sizeof *builtins; i++)
		if (strcmp(name, builtins[i].name) == 0)
			return &builtins[i];
	return NULL;
}
