/* SPDX-License-Identifier: 0BSD */
/*
 * Wrappers such as write() share one instruction, the gate's (sys/gate.h). Their code is found by
 * its bytes, in stripped programs too:
 *
 *	b0 NR        mov $NR,%al         b8 NR NR NR NR   mov $NR,%eax
 *	e9 rel32     jmp __syscall_gate  e9 rel32         jmp __syscall_gate_wide
 */
#include <stdlib.h>

#include "seal.h"

static int recorded(const struct program *p, int nr, uint64_t at)
{
	size_t low = 0, n = p->call_n, middle;
	const struct call *c;

	while (low < n) {
		middle = low + (n - low) / 2;
		c = &p->calls[middle];
		if (c->nr == nr && !c->vdso && c->at == at)
			return 1;
		if (c->nr < nr || (c->nr == nr && !c->vdso && c->at < at))
			low = middle + 1;
		else
			n = middle;
	}
	return 0;
}

/* The stub whose jump is the i-th byte of the code, if it is one. */
static int match(const struct program *p, struct span s, size_t i, struct stub *stub)
{
	const unsigned char *b = s.bytes + i;
	uint64_t to;

	if (*b != 0xe9 || s.n - i < 5)
		return 0;
	to = s.at + i + 5 + (int32_t)word(b + 1);
	if (i >= 2 && b[-2] == 0xb0 && recorded(p, b[-1], to + GATE_NARROW)) {
		*stub = (struct stub){to + GATE_NARROW, s.at + i - 2, b[-1]};
		return 1;
	}
	if (i >= 5 && b[-5] == 0xb8 && recorded(p, word(b - 4), to + GATE_WIDE)) {
		*stub = (struct stub){to + GATE_WIDE, s.at + i - 5, word(b - 4)};
		return 1;
	}
	return 0;
}

static int compare(const void *a, const void *b)
{
	const struct stub *x = a, *y = b;

	if (x->gate != y->gate)
		return x->gate < y->gate ? -1 : 1;
	if (x->nr != y->nr)
		return x->nr < y->nr ? -1 : 1;
	return x->at < y->at ? -1 : x->at > y->at;
}

const char *load_stubs(struct program *p)
{
	size_t i, j, room = 0;
	struct stub stub;

	for (i = 0; i < p->code_n; i++)
		for (j = 0; j < p->code[i].n; j++) {
			if (!match(p, p->code[i], j, &stub))
				continue;
			if (p->stub_n == room) {
				struct stub *more =
				    realloc(p->stubs, (room * 2 + 64) * sizeof(stub));

				if (!more)
					return "out of memory";
				p->stubs = more;
				room = room * 2 + 64;
			}
			p->stubs[p->stub_n++] = stub;
		}
	if (p->stub_n)
		qsort(p->stubs, p->stub_n, sizeof(stub), compare);
	return NULL;
}

size_t stubs_of(const struct program *p, const struct call *c, const struct stub **first)
{
	struct stub least = {c->at, 0, c->nr};
	size_t low = 0, n = p->stub_n, middle, end;

	*first = NULL;
	if (c->vdso || !n)
		return 0;
	while (low < n) {
		middle = low + (n - low) / 2;
		if (compare(&p->stubs[middle], &least) < 0)
			low = middle + 1;
		else
			n = middle;
	}
	for (end = low; end < p->stub_n && p->stubs[end].gate == c->at; end++)
		if (p->stubs[end].nr != c->nr)
			break;
	*first = p->stubs + low;
	return end - low;
}
