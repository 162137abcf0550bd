/* SPDX-License-Identifier: 0BSD */
/*
 * __vdso - find a function of the vDSO
 *
 * The image is an ELF file as it lies in memory; its addresses count from the first PT_LOAD. The
 * kernel's names are looked up by a walk of the symbol table, once for each function.
 *
 * Returns  the function, or NULL
 * Source   Linux man 7 vdso; System V gABI, "Dynamic Section"
 */
#include <elf.h>
#include <string.h>

#include "internal/auxv.h"
#include "internal/vdso.h"

/* A sealed program has to know the vDSO's system calls. */
requires(__seal_vdso);

hidden void *__vdso(const char *name)
{
	const char *image = (const char *)__auxv_value(AUX_SYSINFO_EHDR);
	const Elf64_Ehdr *header = (const void *)image;
	const Elf64_Phdr *segment;
	const Elf64_Dyn *dynamic = NULL;
	const char *base = NULL, *names = NULL;
	const Elf64_Sym *symbol = NULL;
	const Elf32_Word *hash = NULL;
	Elf32_Word n;

	if (!image)
		return NULL;
	segment = (const void *)(image + header->e_phoff);
	for (n = header->e_phnum; n; n--, segment++)
		if (segment->p_type == PT_LOAD && !base)
			base = image + segment->p_offset - segment->p_vaddr;
		else if (segment->p_type == PT_DYNAMIC)
			dynamic = (const void *)(image + segment->p_offset);
	if (!base || !dynamic)
		return NULL;
	for (; dynamic->d_tag; dynamic++) {
		const void *p = base + dynamic->d_un.d_ptr;

		if (dynamic->d_tag == DT_STRTAB)
			names = p;
		else if (dynamic->d_tag == DT_SYMTAB)
			symbol = p;
		else if (dynamic->d_tag == DT_HASH)
			hash = p;
	}
	if (!names || !symbol || !hash)
		return NULL;
	/* The number of chains, the second word, is that of symbols. */
	for (n = hash[1]; n; n--, symbol++)
		if (symbol->st_shndx && !strcmp(names + symbol->st_name, name))
			return (void *)(base + symbol->st_value);
	return NULL;
}
