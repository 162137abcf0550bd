/* SPDX-License-Identifier: 0BSD */
/*
 * Is it mote's own seal that the program starts with? What the note says anyone can write; so the
 * code at the entry point is held against the library's, byte for byte but for what the linker
 * fills in, and so is what it calls. The bytes come from the library itself (tools/genseal.sh).
 */
#include <string.h>

#include "seal.h"

/* Four bytes that the linker fills in: the distance to name, plus addend. */
struct hole {
	int at, addend;
	const char *name;
};

struct form {
	const char *name;
	int mode, hardened, n;
	const unsigned char *bytes;
	const struct hole *holes;
};

static const struct form forms[] = {
#include "seal_code.h"
};
#define FORMS (sizeof(forms) / sizeof(*forms))

static int matches(const struct program *p, uint64_t at, const struct form *f);

/* A name that the library has no code for may be anything. */
static int is_function(const struct program *p, uint64_t at, const char *name)
{
	size_t i;
	int known = 0;

	for (i = 0; i < FORMS; i++) {
		if (strcmp(forms[i].name, name))
			continue;
		if (matches(p, at, &forms[i]))
			return 1;
		known = 1;
	}
	return !known;
}

/* The table it reads must be the one that is shown. */
static int leads_right(const struct program *p, uint64_t to, const char *name)
{
	if (!strcmp(name, "__mote_sys_start"))
		return to == p->table.at;
	if (!strcmp(name, "__mote_sys_end"))
		return to == p->table.at + p->table.n;
	return is_function(p, to, name);
}

static int matches(const struct program *p, uint64_t at, const struct form *f)
{
	const unsigned char *code = loaded(p, at, f->n);
	const struct hole *h;
	int i = 0;

	if (!code)
		return 0;
	for (h = f->holes;; h++) {
		int end = h->name ? h->at : f->n;

		if (memcmp(code + i, f->bytes + i, end - i))
			return 0;
		if (!h->name)
			return 1;
		if (!leads_right(p, at + h->at + (int32_t)word(code + h->at) - h->addend, h->name))
			return 0;
		i = end + 4;
	}
}

/* What runs before the entry point, and what can change the code after it. */
static const char *around(const struct program *p)
{
	Elf64_Phdr ph;
	size_t i;

	for (i = 0; segment(p, i, &ph); i++) {
		if (ph.p_type == PT_INTERP)
			return "another program starts it, PT_INTERP names which";
		if ((ph.p_type == PT_LOAD || ph.p_type == PT_GNU_STACK) &&
		    (ph.p_flags & (PF_W | PF_X)) == (PF_W | PF_X))
			return "it has memory that can be written and executed";
	}
	return NULL;
}

/* Sets the seal to what the code is, and why it is less than the note says. */
void find_seal(struct program *p)
{
	const struct form *f, *seal = NULL;

	for (f = forms; f < forms + FORMS && p->calls; f++)
		if (!strcmp(f->name, "_start") && matches(p, p->entry, f))
			seal = f;
	if (!seal && !p->noted_seal)
		return;
	p->unsealed = around(p);
	if (!seal && !p->unsealed)
		p->unsealed = "it does not start with this mote's seal";
	if (p->unsealed)
		return;
	p->seal = seal->mode;
	p->hardened = seal->hardened;
	if (p->noted && p->seal != p->noted_seal)
		p->unsealed = "its code is another seal's";
}

/* The library's gate is there for its error path alone in some programs; it has no records then. */
int is_gate(const struct program *p, uint64_t instruction)
{
	return is_function(p, instruction - GATE_NARROW, "__syscall_gate");
}
