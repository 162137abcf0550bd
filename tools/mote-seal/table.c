/* SPDX-License-Identifier: 0BSD */
/* Finds the table and holds each of its records against the code. */
#include <stdlib.h>
#include <string.h>

#include "seal.h"

/* A filter has at most 4096 instructions, so even half as many calls could not be sealed. */
#define RECORDS_MAX 65536
#define NAME_SIZE 5

/* Where the loaded bytes of the address are, within one segment. */
static const unsigned char *loaded(const struct program *p, uint64_t at, uint64_t n)
{
	const unsigned char *bytes = NULL;
	Elf64_Phdr ph;
	struct span s;
	size_t i;

	for (i = 0; !bytes && segment(p, i, &ph); i++) {
		if (ph.p_type != PT_LOAD || at < ph.p_vaddr)
			continue;
		s = (struct span){0, bytes_of(p->file, ph.p_offset, ph.p_filesz), ph.p_filesz};
		bytes = bytes_of(s, at - ph.p_vaddr, n);
	}
	return bytes;
}

static const char *follow_note(
    struct program *p, uint64_t at, const unsigned char *desc, struct span *table)
{
	uint32_t flags = word(desc + 8);

	p->noted = 1;
	p->seal = flags & SEAL_MASK;
	p->hardened = (flags & HARDENED) != 0;
	table->at = at + (int32_t)word(desc);
	table->n = word(desc + 4);
	table->bytes = loaded(p, table->at, table->n);
	if (p->seal >= SEALS)
		return "sealed in a way this mote-seal does not know";
	return table->bytes ? NULL : "the note points outside of the program";
}

/* The notes of one segment: {name's size, desc's size, type}, name, desc, each padded to 4. */
static const char *search_notes(struct program *p, const Elf64_Phdr *ph, struct span *table)
{
	struct span s = {0, bytes_of(p->file, ph->p_offset, ph->p_filesz), ph->p_filesz};
	uint64_t name_size, desc_size, offset = 0, desc;
	const unsigned char *head;

	while ((head = bytes_of(s, offset, 12))) {
		name_size = word(head);
		desc_size = word(head + 4);
		desc = offset + 12 + ((name_size + 3) & ~3UL);
		if (!bytes_of(s, desc, desc_size))
			return "a note is damaged";
		if (name_size == NAME_SIZE && !memcmp(head + 12, "mote", NAME_SIZE) &&
		    word(head + 8) == 1)
			return desc_size < 12
			           ? "mote's note is damaged"
			           : follow_note(p, ph->p_vaddr + desc, s.bytes + desc, table);
		offset = desc + ((desc_size + 3) & ~3UL);
	}
	return NULL;
}

static const char *search_sections(struct program *p, struct span *table)
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
		/* lld keeps an empty one for a program without calls. */
		if (!trouble)
			*table = found;
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
	int nr = (int32_t)word(record + 4), plain = nr >= 0 ? nr & ~VDSO : nr;
	struct call c = {plain, plain != nr, at + (int32_t)word(record)};
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
	const char *trouble = NULL;
	struct span table = {0};
	size_t i, kept = 0;
	Elf64_Phdr ph;

	for (i = 0; !trouble && !p->noted && segment(p, i, &ph); i++)
		if (ph.p_type == PT_NOTE)
			trouble = search_notes(p, &ph, &table);
	if (!trouble && !p->noted)
		trouble = search_sections(p, &table);
	if (trouble || !table.bytes)
		return trouble;
	if (table.n % 8 || table.n / 8 > RECORDS_MAX)
		return "the table of calls is damaged";
	p->calls = malloc(table.n + 1 > SIZE_MAX / 4 ? 0 : table.n / 8 * sizeof(*p->calls) + 1);
	if (!p->calls)
		return "out of memory";
	for (i = 0; !trouble && i < table.n; i += 8)
		trouble = add_record(p, table.at + i, table.bytes + i);
	if (trouble)
		return trouble;
	qsort(p->calls, p->call_n, sizeof(*p->calls), compare);
	for (i = 0; i < p->call_n; i++)
		if (!kept || compare(&p->calls[kept - 1], &p->calls[i]))
			p->calls[kept++] = p->calls[i];
	p->call_n = kept;
	return NULL;
}
