/* SPDX-License-Identifier: 0BSD */
/* Instructions that no record explains, and what of them is allowed. */
#include <stdlib.h>
#include <string.h>

#include "check.h"

#define SHOWN_MAX 100

/* True if the caller is to write its line. */
int problem(struct inquiry *q)
{
	if (++q->problems == SHOWN_MAX)
		fputs("... and more\n", stderr);
	return q->problems < SHOWN_MAX;
}

/* What a compiler makes of a function is that function: NAME.isra.0 */
static int is_named(const char *name, const char *allow)
{
	size_t n = strlen(allow);

	return !strncmp(allow, name, n) && (name[n] == 0 || name[n] == '.');
}

int named(const struct inquiry *q, const char *name)
{
	size_t i;

	for (i = 0; i < q->allow_n; i++)
		if (is_named(name, q->allow[i]))
			return 1;
	return 0;
}

/* Where unexplained instructions are accepted. */
void find_allowed(struct inquiry *q)
{
	const struct symbol *list = q->p->functions;
	size_t i;

	for (i = 0; i < q->p->function_n && q->allowed_n < ALLOWED_MAX; i++)
		if (named(q, list[i].name))
			q->allowed[q->allowed_n++] = list[i];
}

int allowed(const struct inquiry *q, uint64_t at)
{
	const struct symbol *s = symbol_at(q->p, at);
	size_t i;

	for (i = 0; i < q->allowed_n; i++)
		if (at - q->allowed[i].at < q->allowed[i].size)
			return 1;
	/* Code without sizes: up to the next label. */
	return s && named(q, s->name);
}

void put_place(const struct program *p, uint64_t at)
{
	const struct symbol *s = symbol_at(p, at);

	if (s)
		put_name(stderr, s->name);
	else
		fputc('?', stderr);
	if (s && at != s->at)
		fprintf(stderr, "+%#llx", (unsigned long long)(at - s->at));
}

static int compare(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return x < y ? -1 : x > y;
}

static void check_bytes(struct inquiry *q, const uint64_t *known, size_t n, struct span s)
{
	const unsigned char *b;
	uint64_t at;
	size_t i;

	for (i = 0; i + 2 <= s.n; i++) {
		b = s.bytes + i;
		at = s.at + i;
		if (!((b[0] == 0x0f && (b[1] == 0x05 || b[1] == 0x34)) ||
		        (b[0] == 0xcd && b[1] == 0x80)))
			continue;
		if (bsearch(&at, known, n, sizeof(at), compare) || allowed(q, at) ||
		    is_gate(q->p, at))
			continue;
		q->unexplained++;
		if (!problem(q))
			continue;
		put_place(q->p, at);
		fprintf(stderr, " (%#llx): syscall instruction (%02x %02x) without a record\n",
		    (unsigned long long)at, b[0], b[1]);
	}
}

/* A name that says nothing would allow nothing, or more than was meant. */
int check_names(const struct inquiry *q)
{
	size_t i, j, found;

	for (i = 0; i < q->allow_n; i++) {
		found = 0;
		for (j = 0; j < q->p->function_n; j++)
			found |= is_named(q->p->functions[j].name, q->allow[i]);
		for (j = 0; j < q->p->label_n; j++)
			found |= is_named(q->p->labels[j].name, q->allow[i]);
		for (j = 0; j < q->p->call_n; j++)
			found |= q->p->calls[j].nr >= 0 &&
			         !strcmp(call_name(q->p->calls[j].nr), q->allow[i]);
		if (!found || !*q->allow[i])
			return complain(q->allow[i], "--allow: the program has no such name");
	}
	return 0;
}

int check_code(struct inquiry *q)
{
	const struct program *p = q->p;
	uint64_t *known = malloc(p->call_n * sizeof(*known) + 1);
	size_t i, n = 0;

	if (!known)
		return complain(p->path, "out of memory");
	for (i = 0; i < p->call_n; i++)
		if (!p->calls[i].vdso)
			known[n++] = p->calls[i].at;
	qsort(known, n, sizeof(*known), compare);
	for (i = 0; i < p->code_n; i++)
		check_bytes(q, known, n, p->code[i]);
	free(known);
	return 0;
}
