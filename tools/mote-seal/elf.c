/* SPDX-License-Identifier: 0BSD */
/* Headers. Nothing in the file is accepted unseen: each offset is held against the file's size. */
#include <string.h>

#include "seal.h"

#define SEGMENTS_MAX 64

const unsigned char *bytes_of(struct span s, uint64_t offset, uint64_t n)
{
	return offset <= s.n && n <= s.n - offset ? s.bytes + offset : NULL;
}

uint32_t word(const unsigned char *p)
{
	uint32_t w;

	memcpy(&w, p, sizeof(w));
	return w;
}

int section(const struct program *p, size_t i, Elf64_Shdr *sh)
{
	const unsigned char *at = bytes_of(p->sections, i * sizeof(*sh), sizeof(*sh));

	if (at)
		memcpy(sh, at, sizeof(*sh));
	return at != NULL;
}

int segment(const struct program *p, size_t i, Elf64_Phdr *ph)
{
	const unsigned char *at = bytes_of(p->segments, i * sizeof(*ph), sizeof(*ph));

	if (at)
		memcpy(ph, at, sizeof(*ph));
	return at != NULL;
}

const char *section_bytes(const struct program *p, const Elf64_Shdr *sh, struct span *s)
{
	uint64_t n = sh->sh_type == SHT_NOBITS ? 0 : sh->sh_size;

	*s = (struct span){sh->sh_addr, bytes_of(p->file, sh->sh_offset, n), n};
	return s->bytes && n <= UINT64_MAX - s->at ? NULL : "section headers corrupted";
}

const char *load_headers(struct program *p)
{
	const unsigned char *at = bytes_of(p->file, 0, sizeof(Elf64_Ehdr));
	Elf64_Ehdr eh;

	if (at)
		memcpy(&eh, at, sizeof(eh));
	if (!at || memcmp(eh.e_ident, ELFMAG, SELFMAG) || eh.e_ident[EI_CLASS] != ELFCLASS64 ||
	    eh.e_ident[EI_DATA] != ELFDATA2LSB || eh.e_machine != EM_X86_64)
		return "not an x86_64 ELF file";
	if (eh.e_type != ET_EXEC && eh.e_type != ET_DYN)
		return "not a program; only linked programs have a table";
	p->entry = eh.e_entry;
	p->segments.n = eh.e_phnum * sizeof(Elf64_Phdr);
	p->segments.bytes = bytes_of(p->file, eh.e_phoff, p->segments.n);
	if (!eh.e_phnum || eh.e_phnum > SEGMENTS_MAX || eh.e_phentsize != sizeof(Elf64_Phdr) ||
	    !p->segments.bytes)
		return "program headers corrupted";
	if (eh.e_shoff && eh.e_shnum) {
		p->sections.n = eh.e_shnum * sizeof(Elf64_Shdr);
		p->sections.bytes = bytes_of(p->file, eh.e_shoff, p->sections.n);
		if (eh.e_shentsize != sizeof(Elf64_Shdr) || !p->sections.bytes)
			return "section headers corrupted";
	}
	return load_code(p);
}
