/* SPDX-License-Identifier: 0BSD */
/*
 * Which bytes of the file can be executed. Together they are no more than the file, so that
 * whatever goes through them ends.
 */
#include <stdlib.h>

#include "seal.h"

#define CODE_MAX 256

const unsigned char *code_at(const struct program *p, uint64_t at, size_t n)
{
	const unsigned char *bytes;
	size_t i;

	for (i = 0; i < p->code_n; i++) {
		bytes = at < p->code[i].at ? NULL : bytes_of(p->code[i], at - p->code[i].at, n);
		if (bytes)
			return bytes;
	}
	return NULL;
}

static const char *add_code(struct program *p, struct span s)
{
	size_t i, all = s.n;

	for (i = 0; i < p->code_n; i++)
		all += p->code[i].n;
	if (p->code_n == CODE_MAX || all > p->file.n)
		return "executable parts overlap, or are too many";
	p->code[p->code_n++] = s;
	return NULL;
}

/* Sections say what is code more exactly than segments; a stripped program has none. */
const char *load_code(struct program *p)
{
	const char *trouble = NULL;
	Elf64_Shdr sh;
	Elf64_Phdr ph;
	struct span s;
	size_t i;

	p->code = malloc(CODE_MAX * sizeof(*p->code));
	if (!p->code)
		return "out of memory";
	for (i = 0; !trouble && section(p, i, &sh); i++) {
		if (!(sh.sh_flags & SHF_EXECINSTR) || !(sh.sh_flags & SHF_ALLOC))
			continue;
		trouble = section_bytes(p, &sh, &s);
		if (!trouble)
			trouble = add_code(p, s);
	}
	for (i = 0; !trouble && segment(p, i, &ph); i++) {
		s = (struct span){
		    ph.p_vaddr, bytes_of(p->file, ph.p_offset, ph.p_filesz), ph.p_filesz};
		if (!s.bytes)
			trouble = "file shorter than its program headers say";
		else if (ph.p_filesz > UINT64_MAX - ph.p_vaddr)
			trouble = "program headers corrupted";
		else if (!p->sections.n && ph.p_type == PT_LOAD && ph.p_flags & PF_X)
			trouble = add_code(p, s);
	}
	return trouble;
}
