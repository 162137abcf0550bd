/* SPDX-License-Identifier: 0BSD */
/* Finds the table and holds each of its records against the code. */
#include <stdlib.h>
#include <string.h>

#include "seal.h"

/* A filter has at most 4096 instructions, so even half as many calls could not be sealed. */
#define RECORDS_MAX 65536

static const char *search_sections(struct program *p)
{
	struct span names = {0}, found;
	const unsigned char *name;
	const char *trouble;
	Elf64_Ehdr eh;
	Elf64_Shdr sh;
	size_t i;

	memcpy(&eh, p->file.bytes, sizeof(eh));
	if (!section(p, eh.e_shstrndx, &sh))
		return NULL;
	trouble = section_bytes(p, &sh, &names);
	for (i = 0; !trouble && section(p, i, &sh); i++) {
		name = bytes_of(names, sh.sh_name, sizeof(".mote.sys"));
		if (!name || memcmp(name, ".mote.sys", sizeof(".mote.sys")))
			continue;
		trouble = section_bytes(p, &sh, &found);
		if (!trouble && p->table.n)
			trouble = "more than one .mote.sys";
		if (!trouble)
			p->table = found;
	}
	return trouble;
}

static int compare(const void *a, const void *b)
{
	const struct call *x = a, *y = b;

	if (x->nr != y->nr)
		return x->nr < y->nr ? -1 : 1;
	if (x->vdso != y->vdso)
		return x->vdso - y->vdso;
	return x->at < y->at ? -1 : x->at > y->at;
}

static const char *add_record(struct program *p, uint64_t at, const unsigned char *record)
{
	int nr = (int32_t)word(record + 4), plain = nr >= 0 ? nr & ~(VDSO | AGAIN) : nr;
	struct call c = {plain, nr >= 0 && nr & VDSO, at + (int32_t)word(record)};
	const unsigned char *code = code_at(p, c.at, 2);

	if (plain < EARLY || (plain >= 0 && !call_name(plain)))
		return "a record has a number that is no call's";
	if (c.vdso)
		c.at = 0;
	else if (!code || code[0] != 0x0f || code[1] != 0x05)
		return "a record names a place that is no system call instruction";
	p->calls[p->call_n++] = c;
	return NULL;
}

const char *load_table(struct program *p)
{
	const char *trouble;
	size_t i, kept = 0;

	trouble = find_note(p);
	if (!trouble && !p->noted)
		trouble = search_sections(p);
	if (trouble || !p->table.bytes)
		return trouble;
	if (p->table.n % 8 || p->table.n / 8 > RECORDS_MAX)
		return "the table of calls is corrupted";
	p->calls = malloc(p->table.n / 8 * sizeof(*p->calls) + 1);
	if (!p->calls)
		return "out of memory";
	for (i = 0; !trouble && i < p->table.n; i += 8)
		trouble = add_record(p, p->table.at + i, p->table.bytes + i);
	if (trouble)
		return trouble;
	qsort(p->calls, p->call_n, sizeof(*p->calls), compare);
	for (i = 0; i < p->call_n; i++)
		if (!kept || compare(&p->calls[kept - 1], &p->calls[i]))
			p->calls[kept++] = p->calls[i];
	p->call_n = kept;
	return NULL;
}
