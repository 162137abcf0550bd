/* SPDX-License-Identifier: 0BSD */
/*
 * What stands against sealing a program, one line each on standard error. the driver runs this
 * after a sealed link, before it strips, and acts on the status:
 *
 *     0  nothing
 *     1  something
 *     2  the file cannot be read or is corrupted, or the command line is wrong
 *     3  nothing but instructions without a record: if they are there by chance, in an address or
 *        a distance, another layout has none
 */
#include "check.h"

#define CALLERS_MAX 4
#define EXECVE 59
#define EXECVEAT 322
/*
 * A filter: its length (Linux linux/bpf_common.h), and what mote's takes
 * (lib/mote/__seal_filter.S), each high half of an address for a group of its own; and how many
 * addresses of one number.
 */
#define FILTER_MAX 4096
#define FILTER_FIXED 14
#define FILTER_NUMBER 6
#define FILTER_ADDRESS 2
#define ADDRESSES_MAX 126

static const char by_number[] = " (--seal=numbers has fewer)";

/* Ends the line with who calls or jumps to the function. */
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

/* After execve the addresses are another program's. The calls i to end are of one number. */
static void check_exec(struct inquiry *q, size_t i, size_t end)
{
	const struct call *calls = q->p->calls;
	const char *name = call_name(calls[i].nr);
	const struct stub *stub;
	size_t at = i;

	while (at < end && allowed(q, stubs_of(q->p, &calls[at], &stub) ? stub->at : calls[at].at))
		at++;
	if (at == end || named(q, name) || !problem(q))
		return;
	fprintf(stderr, "%s: replaces the program, and the filter knows only this one's addresses ",
	    name);
	fprintf(stderr, "(--seal=numbers allows it, or --seal-allow=%s)", name);
	if (put_functions(NULL, q->p, i, end, 0)) {
		fputs("; in ", stderr);
		put_functions(stderr, q->p, i, end, 0);
	}
	if (stubs_of(q->p, &calls[i], &stub))
		put_callers(q->p, stub->at);
	else
		fputc('\n', stderr);
}

static void check_length(struct inquiry *q, int addresses)
{
	const struct program *p = q->p;
	size_t i, end, n = FILTER_FIXED;

	for (i = 0; i < p->call_n; i = end) {
		end = same_number(p, i);
		if (p->calls[i].nr < 0)
			continue;
		n += FILTER_NUMBER;
		if (!addresses)
			continue;
		n += FILTER_ADDRESS * (end - i);
		if (end - i > ADDRESSES_MAX && problem(q))
			fprintf(stderr, "%s: %zu instructions make it, a filter looks at %d%s\n",
			    call_name(p->calls[i].nr), end - i, ADDRESSES_MAX, by_number);
	}
	if (n > FILTER_MAX && problem(q))
		fprintf(stderr, "the filter has %zu instructions, the kernel takes %d%s\n", n,
		    FILTER_MAX, addresses ? by_number : "");
}

int check(const struct program *p, int mode, char **allow, size_t allow_n)
{
	struct inquiry q = {.p = p, .allow = allow, .allow_n = allow_n};
	int pinned, ring = 0, status, asked = mode;
	size_t i;

	if (!p->calls || (mode && !p->noted)) {
		fputs("linked with another linker script: .mote.sys is not there\n", stderr);
		return 1;
	}
	if (!mode)
		mode = p->noted_seal ? p->noted_seal : PINNED;
	pinned = mode == PINNED || mode == DEBUG;
	if (check_names(&q))
		return 2;
	find_allowed(&q);
	if (p->unsealed || (asked && p->seal != asked)) {
		q.problems++;
		fprintf(stderr, "the program is not sealed (%s): %s\n", seal_names[mode],
		    p->unsealed ? p->unsealed : "it starts with another seal");
	}
	for (i = 0; i < p->call_n; i++) {
		if (p->calls[i].nr == ANY)
			check_any(&q, &p->calls[i]);
		if (i && p->calls[i].nr == p->calls[i - 1].nr)
			continue;
		if (pinned && (p->calls[i].nr == EXECVE || p->calls[i].nr == EXECVEAT))
			check_exec(&q, i, same_number(p, i));
		ring |= is_io_uring(p->calls[i].nr);
	}
	status = check_code(&q);
	check_length(&q, pinned);
	if (ring)
		fputs("warning: io_uring: what is asked for through it passes no filter\n", stderr);
	if (status || !q.problems)
		return status;
	return q.unexplained == q.problems ? 3 : 1;
}
