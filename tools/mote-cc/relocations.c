/* SPDX-License-Identifier: 0BSD */
/*
 * Relocations that are left for the program's start: each must be one that start-up applies
 *
 * A static-PIE program has crt/relocate.c for RELATIVE and RELR, and crt/relocations.c for others.
 * With fixed addresses only functions that are chosen at the start (ifunc) are left: crt/ifunc.c.
 *
 * Source   SysV x86-64 psABI §4.4
 */
#include <string.h>

#include "driver.h"

/* What start-up applies when this part is linked; hold it together with crt/. */
static const struct {
	int pie;
	Elf64_Xword type;
	const char *part;
} applied[] = {
    {1, R_X86_64_RELATIVE, "__mote_relocate"},
    {1, R_X86_64_64, "__mote_relocations"},
    {1, R_X86_64_GLOB_DAT, "__mote_relocations"},
    {1, R_X86_64_JUMP_SLOT, "__mote_relocations"},
    {1, R_X86_64_TPOFF64, "__mote_relocations"},
    {1, R_X86_64_IRELATIVE, "__mote_relocations"},
    {0, R_X86_64_IRELATIVE, "__mote_ifunc"},
};

static int is_applied(const struct job *j, const struct image *i, Elf64_Xword type)
{
	Elf64_Sym part;
	size_t k;

	for (k = 0; k < sizeof(applied) / sizeof(*applied); k++)
		if (applied[k].pie == j->line.pie && applied[k].type == type)
			return find_symbol(i, applied[k].part, &part);
	return type == R_X86_64_NONE;
}

/* The symbol that the relocation names, in the section that sh_link of its section names. */
static const char *symbol_name(const struct image *i, size_t symbols, const Elf64_Rela *r)
{
	const char *name = NULL;
	const void *from;
	Elf64_Shdr sh;
	Elf64_Sym sym;

	if (!ELF64_R_SYM(r->r_info))
		return name_at(i, r->r_addend);
	if (!image_section(i, symbols, &sh))
		return NULL;
	from = image_bytes(i, sh.sh_offset + ELF64_R_SYM(r->r_info) * sizeof(sym), sizeof(sym));
	if (from) {
		memcpy(&sym, from, sizeof(sym));
		name = image_string(i, sh.sh_link, sym.st_name);
	}
	return name;
}

static void refuse_relocation(const struct job *j, const char *name, Elf64_Xword type)
{
	name = name ? name : "a symbol without a name";
	if (type == R_X86_64_IRELATIVE)
		say("%s: %s is chosen when the program starts (ifunc, R_X86_64_IRELATIVE), "
		    "which mote does not do",
		    j->output.name, name);
	else
		say("%s: %s is left for the start of the program (%s), which mote does not "
		    "relocate",
		    j->output.name, name, relocation_name(type));
	output_fail(&j->output, 1);
}

/* Calls visit for each until it returns something, and returns that. */
static int each_relocation(const struct job *j, const struct image *i,
    int (*visit)(const struct job *j, const struct image *i, size_t symbols, const Elf64_Rela *r))
{
	const void *from;
	Elf64_Shdr sh;
	Elf64_Rela r;
	size_t at, k;
	int found = 0;

	for (at = 1; image_section(i, at, &sh); at++) {
		if (sh.sh_type != SHT_RELA || !(sh.sh_flags & SHF_ALLOC))
			continue;
		for (k = 0; k < sh.sh_size / sizeof(r) && !found; k++) {
			from = image_bytes(i, sh.sh_offset + k * sizeof(r), sizeof(r));
			if (!from)
				break;
			memcpy(&r, from, sizeof(r));
			found = visit(j, i, sh.sh_link, &r);
		}
	}
	return found;
}

/* R_X86_64_NONE too, which ld leaves in DT_JMPREL: crt/relocate.c looks at its length alone. */
static int is_other(const struct job *j, const struct image *i, size_t symbols, const Elf64_Rela *r)
{
	(void)j;
	(void)i;
	(void)symbols;
	return ELF64_R_TYPE(r->r_info) != R_X86_64_RELATIVE;
}

int has_relocations(const struct image *i)
{
	return each_relocation(NULL, i, is_other);
}

static int hold(const struct job *j, const struct image *i, size_t symbols, const Elf64_Rela *r)
{
	if (!is_applied(j, i, ELF64_R_TYPE(r->r_info)))
		refuse_relocation(j, symbol_name(i, symbols, r), ELF64_R_TYPE(r->r_info));
	return 0;
}

void check_relocations(const struct job *j, const struct image *i)
{
	each_relocation(j, i, hold);
}
