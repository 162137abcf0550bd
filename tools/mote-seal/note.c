/* SPDX-License-Identifier: 0BSD */
/* Finds the table by the note, which stripping does not take away. */
#include <string.h>

#include "seal.h"

#define NAME_SIZE 5

/* Where the loaded bytes of the address are, within one segment. */
const unsigned char *loaded(const struct program *p, uint64_t at, uint64_t n)
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

static const char *follow_note(struct program *p, uint64_t at, const unsigned char *desc)
{
	uint32_t flags = word(desc + 8);

	p->noted = 1;
	p->noted_seal = flags & SEAL_MASK;
	p->hardened = (flags & HARDENED) != 0;
	p->table.at = at + (int32_t)word(desc);
	p->table.n = word(desc + 4);
	p->table.bytes = loaded(p, p->table.at, p->table.n);
	if (p->noted_seal >= SEALS)
		return "sealed in a way this mote-seal does not know";
	return p->table.bytes ? NULL : "the note points outside of the program";
}

/* The notes of one segment: {name's size, desc's size, type}, name, desc, each padded to 4. */
static const char *search_notes(struct program *p, const Elf64_Phdr *ph)
{
	struct span s = {0, bytes_of(p->file, ph->p_offset, ph->p_filesz), ph->p_filesz};
	uint64_t name_size, desc_size, offset = 0, desc;
	const unsigned char *head;

	while ((head = bytes_of(s, offset, 12))) {
		name_size = word(head);
		desc_size = word(head + 4);
		desc = offset + 12 + ((name_size + 3) & ~3UL);
		if (!bytes_of(s, desc, desc_size))
			return "a note is corrupted";
		if (name_size == NAME_SIZE && !memcmp(head + 12, "mote", NAME_SIZE) &&
		    word(head + 8) == 1)
			return desc_size < 12 ? "mote's note is corrupted"
			                      : follow_note(p, ph->p_vaddr + desc, s.bytes + desc);
		offset = desc + ((desc_size + 3) & ~3UL);
	}
	return NULL;
}

const char *find_note(struct program *p)
{
	const char *trouble = NULL;
	Elf64_Phdr ph;
	size_t i;

	for (i = 0; !trouble && !p->noted && segment(p, i, &ph); i++)
		if (ph.p_type == PT_NOTE)
			trouble = search_notes(p, &ph);
	return trouble;
}
