/* SPDX-License-Identifier: 0BSD */
/*
 * vars - variables
 *
 * A list; what is exported is kept in the environment too, so that programs get it.
 */
#include "sh.h"

#include <stdlib.h>
#include <string.h>

struct var {
	struct var *next;
	char *value; /* NULL: exported, but not set */
	int exported;
	char name[];
};

extern char **environ;
static struct var *vars;
struct frame params;

static struct var *find(const char *name)
{
	struct var *v = vars;

	while (v && strcmp(v->name, name) != 0)
		v = v->next;
	return v;
}

static struct var *find_or_make(const char *name)
{
	struct var *v = find(name);

	if (v)
		return v;
	v = calloc(1, sizeof *v + strlen(name) + 1);
	if (!v)
		no_memory();
	strcpy(v->name, name);
	v->next = vars;
	return vars = v;
}

const char *get_var(const char *name)
{
	struct var *v = find(name);

	return v ? v->value : NULL;
}

void set_var(const char *name, const char *value)
{
	struct var *v = find_or_make(name);
	char *copy = strdup(value);

	if (!copy || (v->exported && setenv(name, value, 1) < 0))
		no_memory();
	free(v->value);
	v->value = copy;
}

/* For a word NAME=...: sets NAME to value. Returns -1 if it is no such word. */
int assign(const char *word, const char *value)
{
	int n = name_length(word);

	if (!n || word[n] != '=')
		return -1;
	set_var(take_copy(word, n), value);
	return 0;
}

void unset_var(const char *name)
{
	struct var **p = &vars, *v = find(name);

	if (!v)
		return;
	while (*p != v)
		p = &(*p)->next;
	*p = v->next;
	if (v->exported)
		unsetenv(name);
	free(v->value);
	free(v);
}

void export_var(const char *name)
{
	struct var *v = find_or_make(name);

	v->exported = 1;
	if (v->value && setenv(name, v->value, 1) < 0)
		no_memory();
}

void print_exported(void)
{
	struct text t = {0};

	for (struct var *v = vars; v; v = v->next) {
		if (!v->exported || !v->value)
			continue;
		add_string(&t, "export ");
		add_string(&t, v->name);
		add_string(&t, "='");
		for (const char *s = v->value; *s; s++)
			*s == '\'' ? add_string(&t, "'\\''") : add(&t, *s);
		add_string(&t, "'\n");
	}
	write_all(1, t.p, t.n);
}

/* What has no shell name stays in the environment, but is no variable. */
void import_environment(void)
{
	for (char **e = environ; e && *e; e++) {
		int n = name_length(*e);

		if (n && (*e)[n] == '=' && assign(*e, *e + n + 1) == 0)
			find(take_copy(*e, n))->exported = 1;
	}
}
