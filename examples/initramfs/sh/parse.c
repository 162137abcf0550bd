/* SPDX-License-Identifier: 0BSD */
/*
 * parse - tokens to a tree (POSIX.1-2017 XCU §2.10, without job control)
 *
 * Every function expects its first token in tok and leaves the first one that is not its own there.
 */
#include "sh.h"

#include <string.h>

static struct node *parse_list(int many_lines);

static int is_word(const char *s)
{
	return tok == T_WORD && strcmp(tok_text, s) == 0;
}

static _Noreturn void unexpected(void)
{
	struct text t = {0};

	add_string(&t, "unexpected ");
	if (tok == T_END)
		add_string(&t, "end of the script");
	else if (tok == T_NEWLINE)
		add_string(&t, "end of line");
	else {
		add(&t, '"');
		add_string(&t, text_since(tok_start));
		add(&t, '"');
	}
	syntax_error(t.p);
}

static void expect(const char *word)
{
	if (!is_word(word))
		unexpected();
	next_token();
}

static void skip_newlines(void)
{
	while (tok == T_NEWLINE)
		next_token();
}

static struct node *new_node(enum kind kind, struct node *a)
{
	struct node *n = take(sizeof *n);

	n->kind = kind;
	n->a = a;
	n->line = in->line;
	return n;
}

static struct word **add_word(struct word **tail, char *text)
{
	struct word *w = *tail = take(sizeof *w);

	w->text = text;
	return &w->next;
}

/* The number of characters at the start of s that are a name. */
int name_length(const char *s)
{
	int n = 0;

	while (s[n] == '_' || (s[n] >= 'a' && s[n] <= 'z') || (s[n] >= 'A' && s[n] <= 'Z') ||
	       (n && s[n] >= '0' && s[n] <= '9'))
		n++;
	return n;
}

static int begins_command(void)
{
	static const char closing[] = " then else elif fi do done esac } ";
	const char *p;

	if (tok != T_WORD)
		return tok == T_OPEN || tok == T_IO;
	p = strstr(closing, tok_text);
	return !p || !*tok_text || p[-1] != ' ' || p[strlen(tok_text)] != ' ';
}

/* A list that must not be empty: what stands between two reserved words. */
static struct node *parse_body(void)
{
	struct node *n = parse_list(1);

	if (!n)
		unexpected();
	return n;
}

/* a: condition, b: then, c: else */
static struct node *parse_if(void)
{
	struct node *n = new_node(IF, NULL);

	n->a = parse_body();
	expect("then");
	n->b = parse_body();
	if (is_word("elif")) {
		next_token();
		n->c = parse_if();
		return n;
	}
	if (is_word("else")) {
		next_token();
		n->c = parse_body();
	}
	expect("fi");
	return n;
}

/* a: condition, b: body */
static struct node *parse_loop(enum kind kind)
{
	struct node *n = new_node(kind, NULL);

	n->a = parse_body();
	expect("do");
	n->b = parse_body();
	expect("done");
	return n;
}

/* text: variable, words: items, b: body */
static struct node *parse_for(void)
{
	struct node *n = new_node(FOR, NULL);
	struct word **tail = &n->words;

	if (tok != T_WORD || !*tok_text || tok_text[name_length(tok_text)])
		unexpected();
	n->text = tok_text;
	next_token();
	skip_newlines();
	if (is_word("in")) {
		for (next_token(); tok == T_WORD; next_token())
			tail = add_word(tail, tok_text);
		if (tok != T_SEMI && tok != T_NEWLINE)
			unexpected();
		next_token();
	} else {
		add_word(tail, "\"$@\"");
		if (tok == T_SEMI)
			next_token();
	}
	skip_newlines();
	expect("do");
	n->b = parse_body();
	expect("done");
	return n;
}

/* text: subject, a: branches, and of each branch words: patterns, a: list */
static struct node *parse_case(void)
{
	struct node *n = new_node(CASE, NULL), **branch_tail = &n->a;

	if (tok != T_WORD)
		unexpected();
	n->text = tok_text;
	next_token();
	skip_newlines();
	expect("in");
	skip_newlines();
	while (!is_word("esac")) {
		struct node *b = *branch_tail = new_node(GROUP, NULL);
		struct word **tail = &b->words;

		branch_tail = &b->next;
		if (tok == T_OPEN)
			next_token();
		for (;;) {
			if (tok != T_WORD)
				unexpected();
			tail = add_word(tail, tok_text);
			next_token();
			if (tok != T_PIPE)
				break;
			next_token();
		}
		if (tok != T_CLOSE)
			unexpected();
		next_token();
		b->a = parse_list(1);
		if (tok != T_DSEMI)
			break;
		next_token();
		skip_newlines();
	}
	expect("esac");
	return n;
}

/* text: name, words: the body as it is written; it is parsed again at each call */
static struct node *parse_function(struct node *n)
{
	size_t start;

	n->kind = FUNCTION;
	n->text = n->words->text;
	n->words = NULL;
	next_token();
	if (tok != T_CLOSE || n->text[name_length(n->text)])
		unexpected();
	next_token();
	skip_newlines();
	start = tok_start;
	n->line = in->line;
	parse_command();
	add_word(&n->words, take_copy(in->buf + start, tok_start - start));
	return n;
}

static struct node *parse_simple(void)
{
	struct node *n = new_node(SIMPLE, NULL);
	struct word **words = &n->words, **assignments = &n->assignments;
	struct redir **redirs = &n->redirs;
	int length;

	for (;; next_token()) {
		if (tok == T_IO) {
			*redirs = tok_redir;
			redirs = &tok_redir->next;
		} else if (tok != T_WORD) {
			break;
		} else if (!n->words && (length = name_length(tok_text)) &&
		           tok_text[length] == '=') {
			assignments = add_word(assignments, tok_text);
		} else {
			words = add_word(words, tok_text);
		}
	}
	if (tok != T_OPEN)
		return n;
	if (!n->words || n->words->next || n->assignments || n->redirs)
		unexpected();
	return parse_function(n);
}

struct node *parse_command(void)
{
	static const char *const starts[] = {"if", "while", "until", "for", "case", "{"};
	struct redir **redirs;
	struct node *n;
	int i = 0;

	if (!begins_command())
		unexpected();
	while (i < 6 && !is_word(starts[i]))
		i++;
	if (i == 6 && tok != T_OPEN)
		return parse_simple();
	next_token();
	if (i == 0) {
		n = parse_if();
	} else if (i <= 2) {
		n = parse_loop(i == 1 ? WHILE : UNTIL);
	} else if (i == 3) {
		n = parse_for();
	} else if (i == 4) {
		n = parse_case();
	} else if (i == 5) {
		n = new_node(GROUP, parse_body());
		expect("}");
	} else {
		n = new_node(SUBSHELL, parse_body());
		if (tok != T_CLOSE)
			unexpected();
		next_token();
	}
	for (redirs = &n->redirs; tok == T_IO; next_token()) {
		*redirs = tok_redir;
		redirs = &tok_redir->next;
	}
	return n;
}

/* PIPE: a is the list of its commands; NOT: a */
static struct node *parse_pipeline(void)
{
	struct node *n, **tail;

	if (is_word("!")) {
		next_token();
		return new_node(NOT, parse_pipeline());
	}
	n = parse_command();
	if (tok != T_PIPE)
		return n;
	n = new_node(PIPE, n);
	for (tail = &n->a->next; tok == T_PIPE; tail = &(*tail)->next) {
		next_token();
		skip_newlines();
		*tail = parse_command();
	}
	return n;
}

static struct node *parse_and_or(void)
{
	struct node *n = parse_pipeline();

	while (tok == T_AND || tok == T_OR) {
		n = new_node(tok == T_AND ? AND : OR, n);
		next_token();
		skip_newlines();
		n->b = parse_pipeline();
	}
	return n;
}

static struct node *parse_list(int many_lines)
{
	struct node *first = NULL, **tail = &first, *n;

	for (;;) {
		if (many_lines)
			skip_newlines();
		if (!begins_command())
			return first;
		n = parse_and_or();
		if (tok == T_AMP)
			n = new_node(BACKGROUND, n);
		*tail = n;
		tail = &n->next;
		if (tok == T_AMP || tok == T_SEMI)
			next_token();
		else if (!many_lines || tok != T_NEWLINE)
			return first;
	}
}

/* The commands of one line, or of several if the first does not end on it; NULL for an empty line.
 */
struct node *parse_line(void)
{
	struct node *n;

	next_token();
	n = parse_list(0);
	if (tok != T_NEWLINE && tok != T_END)
		unexpected();
	return n;
}

/* The commands inside $(...), the ")" included. */
struct node *parse_until_close(void)
{
	struct node *n;

	next_token();
	n = parse_list(1);
	if (tok != T_CLOSE)
		unexpected();
	return n;
}
