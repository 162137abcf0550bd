/* SPDX-License-Identifier: 0BSD */
/*
 * lex - characters to tokens
 *
 * A word is kept as it is written; to find its end the quotes and substitutions in it are skipped.
 * The end of $(...) is found by parsing the commands in it: counting parentheses would be fooled by
 * "case".
 */
#include "sh.h"

#include <string.h>

enum token tok;
char *tok_text;            /* T_WORD */
size_t tok_start;          /* position of the token's first character */
struct redir *tok_redir;   /* T_IO */
static struct redir *here; /* here-documents whose text follows the next newline */

static int follows(int c)
{
	if (peek() != c)
		return 0;
	get();
	return 1;
}

/* Skips what is left of a quotation or of ${...}, its last character included. */
void skip_to(int end, int in_quotes)
{
	int c;

	while ((c = get()) != end) {
		if (c == END)
			syntax_error(end == '}' ? "no } after ${" : "a quote is not closed");
		if (end == '\'')
			continue;
		if (c == '\\')
			get();
		else if (c == '\'' && !in_quotes)
			skip_to('\'', 0);
		else if (c == '"')
			skip_to('"', 1);
		else if (c == '$')
			skip_dollar(in_quotes);
		else if (c == '`')
			skip_backquote();
	}
}

void skip_backquote(void)
{
	int c;

	while ((c = get()) != '`') {
		if (c == END)
			syntax_error("a backquote is not closed");
		if (c == '\\')
			get();
	}
}

static void skip_arith(void)
{
	int c, depth = 0;

	for (;;) {
		c = get();
		if (c == END)
			syntax_error("no )) after $((");
		if (c == '(')
			depth++;
		else if (c == ')' && depth-- == 0)
			break;
		else if (c == '$')
			skip_dollar(1);
		else if (c == '`')
			skip_backquote();
	}
	if (get() != ')')
		syntax_error("no )) after $((");
}

static void skip_command(void)
{
	enum token kind = tok;
	char *text = tok_text;
	size_t start = tok_start;
	struct redir *r = tok_redir, *outer_here = here;

	here = NULL;
	parse_until_close();
	here = outer_here;
	tok_redir = r;
	tok_start = start;
	tok_text = text;
	tok = kind;
}

/* Skips what belongs to a "$" that has been read. */
void skip_dollar(int in_quotes)
{
	if (follows('{'))
		skip_to('}', in_quotes);
	else if (follows('(')) {
		if (follows('('))
			skip_arith();
		else
			skip_command();
	}
}

static void skip_word(void)
{
	int c;

	while ((c = peek()) != END && !strchr(" \t\n;&|<>()", c)) {
		get();
		if (c == '\\')
			get();
		else if (c == '\'' || c == '"')
			skip_to(c, c == '"');
		else if (c == '$')
			skip_dollar(0);
		else if (c == '`')
			skip_backquote();
	}
}

/* Reads one line without its newline. Returns 0 at the end of the input. */
static int get_line(struct text *t)
{
	int c;

	t->n = 0;
	add(t, 0);
	t->n = 0;
	if (peek() == END)
		return 0;
	while ((c = get()) != '\n' && c != END)
		add(t, c);
	return 1;
}

static void read_here(struct redir *r)
{
	char *end = take_copy(r->word, strlen(r->word)), *to = end;
	struct text t = {0}, l = {0};

	/* any quote in the end word means: the text is taken as it is */
	for (const char *s = end; *s; s++) {
		if (strchr("'\"\\", *s))
			r->quoted = 1;
		else
			*to++ = *s;
	}
	*to = 0;
	add(&t, 0);
	t.n = 0;
	for (;;) {
		const char *s;

		if (!get_line(&l))
			syntax_error("a here-document is not closed");
		s = l.p + (r->kind == R_HERE_TABS ? strspn(l.p, "\t") : 0);
		if (strcmp(s, end) == 0)
			break;
		add_string(&t, s);
		add(&t, '\n');
	}
	r->word = t.p;
}

static void redirection(int fd)
{
	struct redir *r = take(sizeof *r);
	size_t start = tok_start;
	int out = get() == '>';

	r->fd = fd >= 0 ? fd : out;
	if (follows('&'))
		r->kind = R_DUP;
	else if (out)
		r->kind = follows('>') ? R_APPEND : R_OUT;
	else if (follows('>'))
		r->kind = R_RW;
	else if (follows('<'))
		r->kind = follows('-') ? R_HERE_TABS : R_HERE;
	else
		r->kind = R_IN;
	if (r->kind == R_OUT)
		follows('|');
	next_token();
	if (tok != T_WORD)
		syntax_error("a redirection without a target");
	r->word = tok_text;
	if (r->kind == R_HERE || r->kind == R_HERE_TABS) {
		struct redir **tail = &here;

		while (*tail)
			tail = &(*tail)->here_next;
		*tail = r;
	}
	tok = T_IO;
	tok_redir = r;
	tok_start = start;
}

static void skip_blanks(void)
{
	for (;;) {
		int c = peek();

		if (c == '#') {
			while ((c = peek()) != '\n' && c != END)
				get();
			return;
		}
		if (c == '\\') {
			get();
			if (!follows('\n')) {
				in->pos--;
				return;
			}
		} else if (c == ' ' || c == '\t') {
			get();
		} else {
			return;
		}
	}
}

void next_token(void)
{
	int c;

	skip_blanks();
	tok_start = in->pos;
	c = peek();
	if (c == '<' || c == '>') {
		redirection(-1);
		return;
	}
	if (c == END || strchr("\n;&|()", c)) {
		get();
		switch (c) {
		case END:
			tok = T_END;
			break;
		case '\n':
			tok = T_NEWLINE;
			for (; here; here = here->here_next)
				read_here(here);
			break;
		case ';':
			tok = follows(';') ? T_DSEMI : T_SEMI;
			break;
		case '&':
			tok = follows('&') ? T_AND : T_AMP;
			break;
		case '|':
			tok = follows('|') ? T_OR : T_PIPE;
			break;
		default:
			tok = c == '(' ? T_OPEN : T_CLOSE;
		}
		return;
	}
	skip_word();
	tok_text = text_since(tok_start);
	c = peek();
	if ((c == '<' || c == '>') && !tok_text[strspn(tok_text, "0123456789")] && !tok_text[1])
		redirection(tok_text[0] - '0');
	else
		tok = T_WORD;
}
