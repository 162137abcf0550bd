/* SPDX-License-Identifier: 0BSD */
/* The symbols of a linked program. */
#include <string.h>

#include "driver.h"

int each_symbol(const struct image *i,
    int (*visit)(const Elf64_Sym *sym, const char *name, void *data), void *data)
{
	size_t at, n, found = 0;
	Elf64_Shdr sh;
	Elf64_Sym sym;

	for (at = 1; image_section(i, at, &sh) && sh.sh_type != SHT_SYMTAB; at++)
		;
	if (at >= i->header.e_shnum)
		return 0;
	for (n = 1; n < sh.sh_size / sizeof(sym) && !found; n++) {
		if (!image_entry(i, sh.sh_offset, n, sizeof(sym), &sym))
			break;
		if (sym.st_shndx != SHN_UNDEF)
			found = visit(&sym, image_string(i, sh.sh_link, sym.st_name), data);
	}
	return found;
}

struct search {
	const char *name;
	Elf64_Sym *sym;
	Elf64_Addr at;
};

static int has_name(const Elf64_Sym *sym, const char *name, void *data)
{
	struct search *s = data;

	if (strcmp(name, s->name))
		return 0;
	*s->sym = *sym;
	return 1;
}

int find_symbol(const struct image *i, const char *name, Elf64_Sym *sym)
{
	return each_symbol(i, has_name, &(struct search){.name = name, .sym = sym});
}

static int is_at(const Elf64_Sym *sym, const char *name, void *data)
{
	struct search *s = data;

	if (sym->st_value != s->at || !*name || ELF64_ST_TYPE(sym->st_info) == STT_FILE ||
	    ELF64_ST_TYPE(sym->st_info) == STT_SECTION)
		return 0;
	s->name = name;
	return 1;
}

const char *name_at(const struct image *i, Elf64_Addr at)
{
	struct search s = {.at = at};

	return each_symbol(i, is_at, &s) ? s.name : NULL;
}
