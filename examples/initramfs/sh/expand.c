/* SPDX-License-Identifier: 0BSD */
/*
 * expand - a word as it is written becomes the fields it stands for (POSIX.1-2017 XCU §2.6)
 *
 * The field under construction is kept as a pattern: characters that were quoted follow a
 * backslash. When it is complete, it is matched against file names, or the backslashes go.
 */
#include "sh.h"

#include <errno.h>
#include <fnmatch.h>
#include <string.h>
#include <unistd.h>

enum mode { WORD, QUOTED, HERE };

struct field {
	struct text t;
	int split;         /* values are split; no: the whole word is one field */
	int present;       /* it exists even if it is empty, as "" does */
	int nested;        /* inside ${x-...}: unquoted text is split as values are */
	int no_params;     /* "$@" has vanished */
	int after_blank;   /* the last field was ended by a blank of IFS */
	struct word *list; /* complete fields, the last first */
	int n;
};

int expand_status; /* of the last command substitution */
static struct field *target;

static void expand_until(struct field *f, int end, enum mode mode);

static void add_field(const char *s)
{
	struct word *w = take(sizeof *w);

	w->text = (char *)s;
	w->next = target->list;
	target->list = w;
	target->n++;
}

static void end_field(struct field *f)
{
	char *s;

	if (!f->t.n && !f->present)
		return;
	s = take_copy(f->t.n ? f->t.p : "", f->t.n);
	target = f;
	if (!glob(s, add_field))
		add_field(unescape(s));
	f->t.n = 0;
	f->present = 0;
}

static void put(struct field *f, int c, int quoted)
{
	if (c == '\\' || (quoted && strchr("*?[]!^-", c)))
		add(&f->t, '\\');
	add(&f->t, c);
}

/* A character that was not quoted: it may end the field (POSIX.1-2017 XCU §2.6.5). */
static void put_split(struct field *f, int c)
{
	const char *ifs = get_var("IFS");

	if (!strchr(ifs ? ifs : " \t\n", c)) {
		put(f, c, 0);
		return;
	}
	if (c == ' ' || c == '\t' || c == '\n') {
		if (f->t.n || f->present) {
			end_field(f);
			f->after_blank = 1;
		}
		return;
	}
	/* blanks and one other separator count as one: "a : b" is two fields, "a::b" is three */
	if (f->t.n || f->present || !f->after_blank) {
		f->present = 1;
		end_field(f);
	}
	f->after_blank = 0;
}

static void put_value(struct field *f, const char *s, int quoted)
{
	for (; *s; s++) {
		if (f->split && !quoted)
			put_split(f, *s);
		else
			put(f, *s, quoted);
	}
}

/* $@ and $* */
static void put_params(struct field *f, int c, int quoted)
{
	const char *ifs = get_var("IFS");

	if (quoted && c == '@' && params.argc == 0)
		f->no_params = 1;
	for (int i = 0; i < params.argc; i++) {
		if (i && f->split && (c == '@' || !quoted)) {
			f->present |= quoted;
			end_field(f);
			f->after_blank = 0;
		} else if (i && (!ifs || *ifs)) {
			put(f, ifs && c == '*' ? *ifs : ' ', quoted);
		}
		if (f->split && quoted && c == '@')
			f->present = 1;
		put_value(f, params.argv[i], quoted);
	}
}

static const char *value_of(const char *name)
{
	int i;

	switch (*name) {
	case '#':
		return number_text(params.argc);
	case '?':
		return number_text(status);
	case '$':
		return number_text(shell_pid);
	case '!':
		return background_pid ? number_text(background_pid) : NULL;
	}
	if (*name < '0' || *name > '9')
		return get_var(name);
	for (i = 0; *name; name++)
		i = i < 100000 ? i * 10 + (*name - '0') : i;
	return i == 0 ? params.name : i <= params.argc ? params.argv[i - 1] : NULL;
}

/* What stands between here and the end of the ${...}, which is skipped. */
static char *rest_of_braces(int quoted)
{
	size_t start = in->pos;
	char *s;

	skip_to('}', quoted);
	s = text_since(start);
	s[strlen(s) - 1] = 0;
	return s;
}

/* Removes the shortest or longest beginning (#) or end (%) which the pattern matches. */
static const char *strip(const char *value, const char *pattern, int op, int longest)
{
	size_t n = strlen(value);
	char *s = take_copy(value, n);

	for (size_t i = 0; i <= n; i++) {
		/* how much is removed; the part is ended by a NUL meanwhile */
		size_t k = longest ? n - i : i;
		int c = op == '#' ? s[k] : 0, matches;

		if (op == '#')
			s[k] = 0;
		matches = fnmatch(pattern, op == '#' ? s : s + n - k, 0) == 0;
		if (op == '#')
			s[k] = c;
		if (matches && op == '#')
			return s + k;
		if (matches)
			return take_copy(s, n - k);
	}
	return s;
}

static void put_word(struct field *f, const char *word, int quoted)
{
	struct input i;

	push_string(&i, word, in->line);
	f->nested++;
	expand_until(f, END, quoted ? QUOTED : WORD);
	f->nested--;
	pop_input();
}

static void put_checked(struct field *f, const char *name, const char *value, int quoted)
{
	if (!value && opt_nounset)
		die(name, "not set");
	if (value)
		put_value(f, value, quoted);
}

/* The name at this place: letters, digits, or one of the special characters. Empty if there is
 * none. */
static char *parameter_name(int in_braces)
{
	size_t start = in->pos;
	int c = peek();

	if (c >= '0' && c <= '9') {
		do
			get();
		while (in_braces && peek() >= '0' && peek() <= '9');
	} else if (c != END && strchr("@*#?$!", c)) {
		get();
	} else {
		in->pos += name_length(in->buf + start);
	}
	return text_since(start);
}

/* ${...}; "${" has been read. */
static void put_braces(struct field *f, int quoted)
{
	int length = 0, colon = 0, op;
	char *name, *word;
	const char *value;

	if (peek() == '#' && in->buf[in->pos + 1] != '}') {
		get();
		length = 1;
	}
	name = parameter_name(1);
	op = get();
	if (op == ':') {
		colon = 1;
		op = get();
	}
	if (!*name || (length && op != '}') || op == END || !strchr(colon ? "-=?+" : "}-=?+%#", op))
		die(name, "not a substitution ${...}");
	if (*name == '@' || *name == '*') {
		if (op != '}' || length)
			die(name, "not a substitution ${...}");
		put_params(f, *name, quoted);
		return;
	}
	value = value_of(name);
	if (op == '}') {
		if (length)
			put_checked(f, name,
			    value         ? number_text(strlen(value))
			    : opt_nounset ? NULL
			                  : "0",
			    1);
		else
			put_checked(f, name, value, quoted);
		return;
	}
	if (op == '%' || op == '#') {
		int longest = peek() == op;

		if (longest)
			get();
		word = rest_of_braces(0);
		put_checked(f, name,
		    value ? strip(value, expand(word, PATTERN), op, longest) : NULL, quoted);
		return;
	}
	word = rest_of_braces(quoted);
	if (colon && value && !*value)
		value = NULL;
	if (op == '+') {
		if (value)
			put_word(f, word, quoted);
	} else if (value) {
		put_value(f, value, quoted);
	} else if (op == '-') {
		put_word(f, word, quoted);
	} else if (op == '?') {
		die(name, *word ? expand(word, STRING) : "not set");
	} else {
		if (!name_length(name))
			die(name, "cannot be set");
		value = expand(word, STRING);
		set_var(name, value);
		put_value(f, value, quoted);
	}
}

/* Runs the commands in a process of their own and puts what they write. */
static void put_output(struct field *f, struct node *commands, int quoted)
{
	struct text t = {0};
	char buf[512];
	int fds[2], pid;
	ssize_t n;

	if (pipe(fds) < 0)
		die("pipe", strerror(errno));
	pid = start_process();
	if (pid == 0) {
		close(fds[0]);
		if (fds[1] != 1) {
			dup2(fds[1], 1);
			close(fds[1]);
		}
		_exit(run_list(commands, LAST));
	}
	close(fds[1]);
	while ((n = read(fds[0], buf, sizeof buf)) > 0 || (n < 0 && errno == EINTR))
		for (ssize_t i = 0; i < n; i++)
			if (buf[i])
				add(&t, buf[i]);
	close(fds[0]);
	expand_status = wait_for(pid);
	while (t.n && t.p[t.n - 1] == '\n')
		t.p[--t.n] = 0;
	if (t.n)
		put_value(f, t.p, quoted);
}

/* `...`; the first backquote has been read. */
static void put_backquote(struct field *f, int quoted)
{
	struct text t = {0};
	struct input i;
	struct node *n;
	int c;

	add_string(&t, "\n");
	t.n = 0;
	while ((c = get()) != '`' && c != END) {
		if (c == '\\') {
			c = get();
			if (!strchr("`$\\", c) && !(quoted && c == '"'))
				add(&t, '\\');
		}
		add(&t, c);
	}
	add_string(&t, ")");
	push_string(&i, t.p, in->line);
	n = parse_until_close();
	pop_input();
	put_output(f, n, quoted);
}

/* What follows a "$" that has been read. */
static void put_dollar(struct field *f, int quoted)
{
	size_t start;
	char *s;

	if (peek() == '{') {
		get();
		put_braces(f, quoted);
	} else if (peek() == '(' && in->buf[in->pos + 1] == '(') {
		start = in->pos + 2;
		skip_dollar(1);
		s = text_since(start);
		s[strlen(s) - 2] = 0;
		put_value(f, number_text(arith(expand_here(s))), quoted);
	} else if (peek() == '(') {
		get();
		put_output(f, parse_until_close(), quoted);
	} else {
		s = parameter_name(0);
		if (*s == '@' || *s == '*')
			put_params(f, *s, quoted);
		else if (*s)
			put_checked(f, s, value_of(s), quoted);
		else
			put(f, '$', 1);
	}
}

static void put_backslash(struct field *f, enum mode mode)
{
	int c = get();

	if (c == '\n')
		return;
	if (mode != WORD && (c == END || !strchr(mode == HERE ? "$`\\" : "$`\"\\", c)))
		put(f, '\\', 1);
	if (c != END)
		put(f, c, 1);
	else if (mode == WORD)
		put(f, '\\', 1);
}

static void expand_until(struct field *f, int end, enum mode mode)
{
	int c, quoted = mode != WORD;

	while ((c = get()) != end && c != END) {
		if (c == '\\') {
			put_backslash(f, mode);
		} else if (c == '$') {
			put_dollar(f, quoted);
		} else if (c == '`') {
			put_backquote(f, quoted);
		} else if (c == '"' && mode != HERE) {
			int before = f->present;

			f->present = 1;
			f->no_params = 0;
			expand_until(f, '"', QUOTED);
			if (f->no_params && !f->t.n)
				f->present = before;
		} else if (c == '\'' && mode == WORD) {
			f->present = 1;
			while ((c = get()) != '\'' && c != END)
				put(f, c, 1);
		} else if (f->nested && f->split && !quoted) {
			put_split(f, c);
		} else {
			/* a backslash cannot come here: so only a value can hold one, see put() */
			put(f, c, quoted);
		}
	}
}

static char *expand_one(const char *s, enum mode mode, enum how how)
{
	struct field f = {0};
	struct input i;

	push_string(&i, s, line);
	expand_until(&f, END, mode);
	pop_input();
	s = take_copy(f.t.n ? f.t.p : "", f.t.n);
	return how == STRING ? unescape((char *)s) : (char *)s;
}

/* A word that stays one: what follows "=" or ">", the subject of case; a pattern keeps backslashes.
 */
char *expand(const char *word, enum how how)
{
	return expand_one(word, WORD, how);
}

/* The text of a here-document, or of an arithmetic expression. */
char *expand_here(const char *text)
{
	return expand_one(text, HERE, STRING);
}

/* All fields of all words, NULL after the last. */
char **expand_words(struct word *w, int *argc)
{
	struct field f = {.split = 1};
	struct input i;
	char **argv;

	for (; w; w = w->next) {
		push_string(&i, w->text, line);
		expand_until(&f, END, WORD);
		end_field(&f);
		f.after_blank = 0;
		pop_input();
	}
	*argc = f.n;
	argv = take((f.n + 1) * sizeof *argv);
	for (w = f.list; w; w = w->next)
		argv[--f.n] = w->text;
	return argv;
}
