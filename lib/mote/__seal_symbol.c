/* SPDX-License-Identifier: 0BSD */
/*
 * __seal_symbol - the function that an address of the running program lies in
 *
 * file is the program's own file as it lies on the disk, which may be corrupted: nothing outside of
 * its size bytes is read.
 *
 * Returns  its name, and *address counts from its start; NULL if the file has no such symbol
 * Source   System V gABI, "Sections", "Symbol Table"
 */
#include <elf.h>
#include <stddef.h>
#include <string.h>

#include "internal/seal.h"

extern const char __ehdr_start[] hidden;

/* Are n things of one size at this place of a file? */
static int has(size_t size, size_t at, size_t n, size_t each)
{
	return at <= size && n <= (size - at) / each;
}

hidden const char *__seal_symbol(const char *file, size_t size, uintptr_t *address)
{
	const Elf64_Ehdr *header = (const void *)file;
	const Elf64_Shdr *table, *names, *section;
	const Elf64_Sym *symbol;
	uintptr_t at = *address;
	size_t n;

	if (!has(size, 0, 1, sizeof(*header)) ||
	    !has(size, header->e_shoff, header->e_shnum, sizeof(*table)))
		return NULL;
	if (header->e_type == ET_DYN)
		at -= (uintptr_t)__ehdr_start;
	table = section = (const void *)(file + header->e_shoff);
	for (n = header->e_shnum; n && section->sh_type != SHT_SYMTAB; n--)
		section++;
	if (!n || section->sh_link >= header->e_shnum)
		return NULL;
	names = table + section->sh_link;
	if (!has(size, section->sh_offset, section->sh_size, 1) ||
	    !has(size, names->sh_offset, names->sh_size, 1))
		return NULL;
	symbol = (const void *)(file + section->sh_offset);
	for (n = section->sh_size / sizeof(*symbol); n; n--, symbol++) {
		if ((symbol->st_info & 15) != STT_FUNC || at - symbol->st_value >= symbol->st_size)
			continue;
		/* The name has to end inside of its table. */
		if (symbol->st_name >= names->sh_size ||
		    !memchr(file + names->sh_offset + symbol->st_name, 0, names->sh_size - symbol->st_name))
			return NULL;
		*address = at - symbol->st_value;
		return file + names->sh_offset + symbol->st_name;
	}
	return NULL;
}
