/* SPDX-License-Identifier: 0BSD */
/*
 * A small shell for boot scripts. A script is read a command at a time:
 *
 *     input.c   characters, from a file, a string or the terminal
 *     lex.c     characters to tokens; a word stays as it is written, quotes and all
 *     parse.c   tokens to a tree of nodes
 *     exec.c    walks the tree: lists, loops, pipelines, functions, programs
 *     redir.c   opens, saves and restores descriptors
 *     expand.c  a word to fields: variables, $(commands), quotes, splitting
 *     arith.c   $((...))
 *     glob.c    patterns to file names
 *     vars.c    variables and positional parameters
 *     builtin.c the commands that must be inside; test.c: test and [
 *
 * Memory comes from a stack-like arena (mem.c): what a command takes while it runs is given back
 * when it has ended, so nothing is freed one by one and a loop does not grow.
 */
#ifndef SH_H
#define SH_H

#include <stddef.h>

/* mem.c */
struct mark {
	struct block *block;
	size_t used;
};
_Noreturn void no_memory(void);
void *take(size_t n);
char *take_copy(const char *s, size_t n);
struct mark mem_mark(void);
void mem_release(struct mark m);

struct text { /* a string under construction; always followed by a NUL */
	char *p;
	size_t n, room;
};
void add(struct text *t, int c);
void add_string(struct text *t, const char *s);
char *number_text(long long v);

/* input.c */
enum { END = -1 };
struct input {
	char *buf;
	size_t pos, len, room;
	int line, fd, prompt;
	struct input *outer;
};
extern struct input *in;
void push_string(struct input *i, const char *s, int line);
void push_fd(struct input *i, int fd);
void pop_input(void);
int peek(void);
int get(void);

/* lex.c */
enum token {
	T_END,
	T_NEWLINE,
	T_WORD,
	T_IO,
	T_AND,
	T_OR,
	T_SEMI,
	T_DSEMI,
	T_AMP,
	T_PIPE,
	T_OPEN,
	T_CLOSE
};
enum redir_kind { R_IN, R_OUT, R_APPEND, R_RW, R_DUP, R_HERE, R_HERE_TABS };
struct redir {
	int kind, fd, quoted;
	char *word; /* target; for a here-document: the end word, then the text */
	struct redir *next, *here_next;
};
extern enum token tok;
extern char *tok_text;
extern size_t tok_start;
extern struct redir *tok_redir;
void next_token(void);
void skip_to(int end, int in_quotes);
void skip_dollar(int in_quotes);
void skip_backquote(void);
char *text_since(size_t pos);

/* parse.c */
enum kind {
	SIMPLE,
	PIPE,
	AND,
	OR,
	NOT,
	BACKGROUND,
	SUBSHELL,
	GROUP,
	IF,
	WHILE,
	UNTIL,
	FOR,
	CASE,
	FUNCTION
};
struct word {
	char *text;
	struct word *next;
};
struct node {
	enum kind kind;
	int line;
	struct node *a, *b, *c;   /* parts; what they are is told where they are made */
	struct node *next;        /* in a list */
	struct word *words;       /* SIMPLE: command; FOR: items; CASE: patterns of one branch */
	struct word *assignments; /* SIMPLE */
	struct redir *redirs;
	char *text; /* FOR: variable; CASE: subject; FUNCTION: name */
};
struct node *parse_line(void);
struct node *parse_until_close(void);
struct node *parse_command(void);
int name_length(const char *s);

/* expand.c */
enum how { STRING, PATTERN };
extern int expand_status;
char **expand_words(struct word *w, int *argc);
char *expand(const char *word, enum how how);
char *expand_here(const char *text);

long long arith(const char *s);
int glob(const char *pattern, void (*found)(const char *));
char *unescape(char *s);

/* vars.c */
struct frame { /* positional parameters */
	char **argv;
	int argc;
	char *name;
	void *owned; /* what "set" allocated for them */
};
extern struct frame params;
const char *get_var(const char *name);
void set_var(const char *name, const char *value);
int assign(const char *word, const char *value);
void unset_var(const char *name);
void export_var(const char *name);
void print_exported(void);
void import_environment(void);

/* exec.c */
enum { TESTED = 1, LAST = 2 };
enum skip { NONE, BREAK, CONTINUE, RETURN };
extern int status, line, interactive, opt_errexit, opt_nounset, opt_trace;
extern int background_pid, loop_depth, call_depth, skip_n;
extern enum skip skip;
int run(struct node *n, int flags);
int run_list(struct node *n, int flags);
int run_input(void);
int start_process(void);
int wait_for(int pid);
_Noreturn void exec_program(char **argv);
void unset_function(const char *name);

/* redir.c */
struct saved {
	int fd, copy;
	struct saved *next;
};
int redirect(struct redir *r, struct saved **saved);
void restore(struct saved *saved);
void keep(struct saved *saved);
int write_all(int fd, const char *p, size_t n);

/* builtin.c, test.c */
struct builtin {
	const char *name;
	int (*run)(int argc, char **argv);
	int special; /* POSIX 2.14: a failure ends the script, assignments before it stay */
};
const struct builtin *find_builtin(const char *name);
int test_main(int argc, char **argv);

/* main.c */
extern int shell_pid;
int complain(const char *what, const char *why);
_Noreturn void die(const char *what, const char *why);
_Noreturn void syntax_error(const char *what);
int run_file(const char *path);
int set_options(const char *word);

#endif
