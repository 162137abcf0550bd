/* SPDX-License-Identifier: 0BSD */
/*
 * What stands against sealing a program, one line each on standard error. mote's ld runs this
 * after a sealed link, before it strips.
 */
#include <stdlib.h>
#include <string.h>

#include "seal.h"

#define SHOWN_MAX 100
#define ALLOWED_MAX 256
#define CALLERS_MAX 4
#define EXECVE 59
#define EXECVEAT 322
/* A filter: its length (Linux linux/bpf_common.h), and what mote's takes. */
#define FILTER_MAX 4096
#define FILTER_FIXED 6
#define FILTER_NUMBER 4
#define FILTER_ADDRESS 5

struct inquiry {
	const struct program *p;
	char **allow;
	size_t allow_n, allowed_n, problems;
	struct symbol allowed[ALLOWED_MAX];
};

/* True if the caller is to write its line. */
static int problem(struct inquiry *q)
{
	if (++q->problems == SHOWN_MAX)
		fputs("... and more\n", stderr);
	return q->problems < SHOWN_MAX;
}

static int named(const struct inquiry *q, const char *name)
{
	size_t i;

	for (i = 0; i < q->allow_n; i++)
		if (!strcmp(q->allow[i], name))
			return 1;
	return 0;
}

/* Where unexplained instructions are accepted: the gate may be linked for its error path alone. */
static void find_allowed(struct inquiry *q, const struct symbol *list, size_t n)
{
	size_t i;

	for (i = 0; i < n && q->allowed_n < ALLOWED_MAX; i++)
		if (named(q, list[i].name) || !strcmp(list[i].name, "__syscall_gate"))
			q->allowed[q->allowed_n++] = list[i];
}

static int allowed(const struct inquiry *q, uint64_t at)
{
	const struct symbol *s = symbol_at(q->p, at);
	size_t i;

	for (i = 0; i < q->allowed_n; i++)
		if (at - q->allowed[i].at < q->allowed[i].size)
			return 1;
	/* Code without sizes: up to the next label. */
	return s && named(q, s->name);
}

static void put_place(const struct program *p, uint64_t at)
{
	const struct symbol *s = symbol_at(p, at);

	if (s)
		put_name(stderr, s->name);
	else
		fputc('?', stderr);
	if (s && at != s->at)
		fprintf(stderr, "+%#llx", (unsigned long long)(at - s->at));
}

/* Who calls or jumps to the function. */
static void put_callers(const struct program *p, uint64_t function)
{
	const struct symbol *s, *last = NULL;
	const unsigned char *b;
	int shown = 0;
	size_t i, j;

	for (i = 0; i < p->code_n; i++)
		for (j = 0; j + 5 <= p->code[i].n && shown < CALLERS_MAX; j++) {
			b = p->code[i].bytes + j;
			if ((*b & 0xfe) != 0xe8 ||
			    p->code[i].at + j + 5 + (int32_t)word(b + 1) != function)
				continue;
			s = symbol_at(p, p->code[i].at + j);
			if (!s || s == last)
				continue;
			fputs(shown++ ? ", " : "; called by ", stderr);
			put_name(stderr, s->name);
			last = s;
		}
	fputc('\n', stderr);
}

static void check_any(struct inquiry *q, const struct call *c)
{
	const struct symbol *s = symbol_at(q->p, c->at);

	if (allowed(q, c->at) || !problem(q))
		return;
	put_place(q->p, s ? s->at : c->at);
	fputs(": it can make any call, so no list is complete", stderr);
	put_callers(q->p, s ? s->at : c->at);
}

/* After execve the addresses are another program's, or a random place in the same one. */
static void check_exec(struct inquiry *q, const struct call *c)
{
	const struct stub *stub;
	const struct symbol *s;
	const char *name = call_name(c->nr);
	uint64_t at = stubs_of(q->p, c, &stub) ? stub->at : c->at;

	s = symbol_at(q->p, at);
	if (named(q, name) || allowed(q, at) || !problem(q))
		return;
	fprintf(stderr,
	    "%s: replaces the program, and the filter knows only this one's addresses "
	    "(--seal=numbers allows it, or --seal-allow=%s)",
	    name, name);
	put_callers(q->p, s ? s->at : at);
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
		if (bsearch(&at, known, n, sizeof(at), compare) || allowed(q, at) || !problem(q))
			continue;
		put_place(q->p, at);
		fprintf(stderr, " (%#llx): system call instruction (%02x %02x) without a record\n",
		    (unsigned long long)at, b[0], b[1]);
	}
}

static int check_code(struct inquiry *q)
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

static void check_length(struct inquiry *q, int addresses)
{
	const struct program *p = q->p;
	size_t i, n = FILTER_FIXED;

	for (i = 0; i < p->call_n; i++) {
		if (p->calls[i].nr < 0)
			continue;
		if (!i || p->calls[i].nr != p->calls[i - 1].nr)
			n += FILTER_NUMBER;
		if (addresses)
			n += FILTER_ADDRESS;
	}
	if (n > FILTER_MAX && problem(q))
		fprintf(stderr,
		    "the filter has %zu instructions, more than the kernel's %d "
		    "(--seal=numbers has fewer)\n",
		    n, FILTER_MAX);
}

int check(const struct program *p, int mode, char **allow, size_t allow_n)
{
	struct inquiry q = {.p = p, .allow = allow, .allow_n = allow_n};
	int pinned, ring = 0, status;
	size_t i;

	if (!p->calls || (mode && !p->noted)) {
		fputs("linked with another linker script: .mote.sys is not there\n", stderr);
		return 1;
	}
	if (!mode)
		mode = p->seal ? p->seal : PINNED;
	pinned = mode == PINNED || mode == DEBUG;
	find_allowed(&q, p->functions, p->function_n);
	for (i = 0; i < p->call_n; i++) {
		if (p->calls[i].nr == ANY)
			check_any(&q, &p->calls[i]);
		if (pinned && (p->calls[i].nr == EXECVE || p->calls[i].nr == EXECVEAT))
			check_exec(&q, &p->calls[i]);
		ring |= is_io_uring(p->calls[i].nr);
	}
	status = check_code(&q);
	check_length(&q, pinned);
	if (ring)
		fputs(
		    "warning: io_uring is linked: what is asked for through it passes no filter\n",
		    stderr);
	return status ? status : q.problems > 0;
}
