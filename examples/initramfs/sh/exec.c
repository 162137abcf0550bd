/* SPDX-License-Identifier: 0BSD */
/*
 * exec - walk the tree and do what it says
 *
 * Flags: TESTED, a failure is expected here, so "set -e" does not end the script; LAST, this
 * process has nothing to do afterwards, so a program may take its place instead of being started
 * from it.
 */
#include "sh.h"

#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct function {
	struct function *next;
	int line;
	char *body;
	char name[];
};

int status; /* $? */
int line;   /* of the command that runs */
int background_pid, loop_depth, call_depth, skip_n;
int opt_errexit, opt_nounset, opt_trace;
enum skip skip; /* BREAK, CONTINUE, RETURN: no command is run until the loop or function is left */
static struct function *functions;

/* fork, with the shell's own settings undone in the child. */
int start_process(void)
{
	int pid = fork();

	if (pid < 0)
		die("fork", strerror(errno));
	if (pid == 0 && interactive) {
		interactive = 0;
		signal(SIGINT, SIG_DFL);
	}
	return pid;
}

/* Returns the exit status as $? has it. */
int wait_for(int pid)
{
	int s, sig;

	while (waitpid(pid, &s, 0) < 0)
		if (errno != EINTR)
			return 127;
	if (WIFEXITED(s))
		return WEXITSTATUS(s);
	sig = WTERMSIG(s);
	if (sig != SIGINT && sig != SIGPIPE)
		complain("ended by a signal", strsignal(sig));
	return 128 + sig;
}

_Noreturn void exec_program(char **argv)
{
	int e;

	execvp(argv[0], argv);
	e = errno;
	complain(argv[0], e == ENOENT ? "not found" : strerror(e));
	_exit(e == ENOENT ? 127 : 126);
}

static struct function **find_function(const char *name)
{
	struct function **f = &functions;

	while (*f && strcmp((*f)->name, name) != 0)
		f = &(*f)->next;
	return f;
}

void unset_function(const char *name)
{
	struct function **p = find_function(name), *f = *p;

	if (!f)
		return;
	*p = f->next;
	free(f->body);
	free(f);
}

static int define_function(struct node *n)
{
	struct function *f = malloc(sizeof *f + strlen(n->text) + 1);

	if (!f || !(f->body = strdup(n->words->text)))
		no_memory();
	strcpy(f->name, n->text);
	f->line = n->line;
	unset_function(n->text);
	f->next = functions;
	functions = f;
	return 0;
}

static int call_function(struct function *f, int argc, char **argv, int flags)
{
	struct frame outer = params;
	int outer_loops = loop_depth;
	struct input i;
	struct node *body;

	if (call_depth >= 1000)
		die(f->name, "functions call each other too deeply");
	push_string(&i, f->body, f->line);
	next_token();
	body = parse_command();
	pop_input();
	params = (struct frame){argv + 1, argc - 1, outer.name, NULL};
	loop_depth = 0;
	call_depth++;
	status = run(body, flags & TESTED);
	call_depth--;
	loop_depth = outer_loops;
	free(params.owned);
	params = outer;
	if (skip == RETURN)
		skip = NONE;
	return status;
}

static void trace(int argc, char **argv)
{
	struct text t = {0};

	add(&t, '+');
	for (int i = 0; i < argc; i++) {
		add(&t, ' ');
		add_string(&t, argv[i]);
	}
	add(&t, '\n');
	write_all(2, t.p, t.n);
}

/* Assigns; with old, what was there before is noted there, as words NAME=value or NAME. */
static void assign_all(struct word *w, struct word **old, int exported)
{
	for (; w; w = w->next) {
		int n = name_length(w->text);
		char *name = take_copy(w->text, n);

		if (old) {
			struct word *o = take(sizeof *o);
			struct text t = {0};

			add_string(&t, name);
			if (get_var(name)) {
				add(&t, '=');
				add_string(&t, get_var(name));
			}
			o->text = t.p;
			o->next = *old;
			*old = o;
		}
		assign(w->text, expand(w->text + n + 1, STRING));
		if (exported)
			export_var(name);
	}
}

static int run_inside(struct node *n, int argc, char **argv, int flags)
{
	const struct builtin *b = find_builtin(argv[0]);
	struct function *f = b && b->special ? NULL : *find_function(argv[0]);
	struct saved *saved = NULL;
	struct word *old = NULL;
	int s = 2, is_exec = !f && strcmp(argv[0], "exec") == 0;

	if (redirect(n->redirs, &saved) == 0) {
		assign_all(n->assignments, b && b->special ? NULL : &old, is_exec);
		if (is_exec)
			keep(saved), saved = NULL;
		s = f ? call_function(f, argc, argv, flags) : b->run(argc, argv);
	} else if (b && b->special && !interactive) {
		exit(2);
	}
	restore(saved);
	for (; old; old = old->next)
		if (assign(old->text, strchr(old->text, '=') + 1) < 0)
			unset_var(old->text);
	return s;
}

static int run_simple(struct node *n, int flags)
{
	struct saved *saved = NULL;
	int argc, pid = 0, s;
	char **argv;

	expand_status = 0;
	argv = expand_words(n->words, &argc);
	if (opt_trace && argc)
		trace(argc, argv);
	if (argc == 0) {
		s = redirect(n->redirs, &saved) < 0;
		restore(saved);
		assign_all(n->assignments, NULL, 0);
		return s ? s : expand_status;
	}
	if (find_builtin(argv[0]) || *find_function(argv[0]))
		return run_inside(n, argc, argv, flags);
	if (!(flags & LAST))
		pid = start_process();
	if (pid)
		return wait_for(pid);
	if (redirect(n->redirs, NULL) < 0)
		_exit(2);
	assign_all(n->assignments, NULL, 1);
	exec_program(argv);
}

static int run_pipe(struct node *n, int flags)
{
	int count = 0, i = 0, fds[2], input = -1, s = 0, *pids;

	for (struct node *c = n->a; c; c = c->next)
		count++;
	pids = take(count * sizeof *pids);
	for (struct node *c = n->a; c; c = c->next, i++) {
		if (c->next && pipe(fds) < 0)
			die("pipe", strerror(errno));
		pids[i] = start_process();
		if (pids[i] == 0) {
			if (input >= 0)
				dup2(input, 0), close(input);
			if (c->next) {
				close(fds[0]);
				if (fds[1] != 1)
					dup2(fds[1], 1), close(fds[1]);
			}
			_exit(run(c, LAST | (flags & TESTED)));
		}
		if (input >= 0)
			close(input);
		if (c->next) {
			close(fds[1]);
			input = fds[0];
		}
	}
	for (i = 0; i < count; i++)
		s = wait_for(pids[i]);
	return s;
}

/* A program in the background gets no keyboard and is not interrupted from there (XCU §2.11). */
static int run_background(struct node *n)
{
	int fd, pid = start_process();

	if (pid == 0) {
		signal(SIGINT, SIG_IGN);
		signal(SIGQUIT, SIG_IGN);
		fd = open("/dev/null", O_RDONLY);
		if (fd > 0)
			dup2(fd, 0), close(fd);
		_exit(run(n->a, LAST));
	}
	background_pid = pid;
	return 0;
}

static int run_subshell(struct node *n, int flags)
{
	int pid;

	if (flags & LAST)
		return run_list(n->a, flags);
	pid = start_process();
	if (pid == 0)
		_exit(run_list(n->a, LAST | (flags & TESTED)));
	return wait_for(pid);
}

/* After a round of a loop: does skip say to leave it? */
static int leaves_loop(void)
{
	if (skip == RETURN || (skip != NONE && --skip_n > 0))
		return 1;
	if (skip == BREAK) {
		skip = NONE;
		return 1;
	}
	skip = NONE;
	return 0;
}

static int run_while(struct node *n, int flags)
{
	int s = 0;

	loop_depth++;
	for (;;) {
		run_list(n->a, TESTED);
		if (skip == NONE) {
			if ((status == 0) == (n->kind == UNTIL))
				break;
			s = run_list(n->b, flags & TESTED);
		}
		if (leaves_loop())
			break;
	}
	loop_depth--;
	return s;
}

static int run_for(struct node *n, int flags)
{
	int argc, s = 0;
	char **argv = expand_words(n->words, &argc);

	loop_depth++;
	for (int i = 0; i < argc; i++) {
		set_var(n->text, argv[i]);
		s = run_list(n->b, flags & TESTED);
		if (leaves_loop())
			break;
	}
	loop_depth--;
	return s;
}

static int run_case(struct node *n, int flags)
{
	char *subject = expand(n->text, STRING);

	for (struct node *b = n->a; b; b = b->next)
		for (struct word *w = b->words; w; w = w->next)
			if (fnmatch(expand(w->text, PATTERN), subject, 0) == 0)
				return run_list(b->a, flags);
	return 0;
}

static int run_kind(struct node *n, int flags)
{
	int tested = flags & TESTED, s;

	switch (n->kind) {
	case SIMPLE:
		return run_simple(n, flags);
	case PIPE:
		return run_pipe(n, flags);
	case AND:
	case OR:
		s = run(n->a, TESTED);
		return skip == NONE && (s == 0) == (n->kind == AND) ? run(n->b, flags) : s;
	case NOT:
		return !run(n->a, TESTED);
	case BACKGROUND:
		return run_background(n);
	case SUBSHELL:
		return run_subshell(n, flags);
	case GROUP:
		return run_list(n->a, flags);
	case IF:
		s = run_list(n->a, TESTED);
		if (skip != NONE)
			return s;
		return s == 0                     ? run_list(n->b, flags)
		       : n->c && n->c->kind == IF ? run(n->c, flags)
		                                  : run_list(n->c, flags);
	case WHILE:
	case UNTIL:
		return run_while(n, tested);
	case FOR:
		return run_for(n, tested);
	case CASE:
		return run_case(n, flags);
	case FUNCTION:
		return define_function(n);
	}
	return 0;
}

int run(struct node *n, int flags)
{
	struct mark m = mem_mark();
	struct saved *saved = NULL;

	line = n->line;
	if (n->kind == SIMPLE)
		status = run_kind(n, flags);
	else if (redirect(n->redirs, &saved) == 0)
		status = run_kind(n, flags);
	else
		status = 2;
	restore(saved);
	mem_release(m);
	if (status && opt_errexit && !(flags & TESTED) && skip == NONE &&
	    (n->kind == SIMPLE || n->kind == PIPE || n->kind == SUBSHELL))
		exit(status);
	return status;
}

/* An empty list succeeds. */
int run_list(struct node *n, int flags)
{
	if (!n)
		return status = 0;
	for (; n; n = n->next) {
		run(n, n->next ? flags & TESTED : flags);
		if (skip != NONE)
			break;
	}
	return status;
}

/* Runs the input on top of the stack to its end, a command at a time. */
int run_input(void)
{
	int more = 1;

	while (more && skip == NONE) {
		struct mark m = mem_mark();
		struct node *n;

		/* nothing is left of the commands before: the buffer can start again */
		if (in->room && in->pos == in->len)
			in->pos = in->len = 0;
		in->prompt = interactive && !in->outer;
		n = parse_line();
		more = tok != T_END;
		if (n)
			run_list(n, 0);
		mem_release(m);
	}
	return status;
}
