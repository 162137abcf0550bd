/* SPDX-License-Identifier: 0BSD */
/* Which function an address lies in. */
#include <stdlib.h>
#include <string.h>

#include "seal.h"

#define NAME_MAX_SHOWN 255

/* At one address the best name last: global, few underscores, short, first by name. */
static int rank(const Elf64_Sym *sym, const char *name)
{
	size_t bars = strspn(name, "_"), n = strnlen(name, NAME_MAX_SHOWN);

	return (ELF64_ST_BIND(sym->st_info) != STB_LOCAL) * 4096 - (bars < 8 ? bars : 8) * 256 - n;
}

static int compare(const void *a, const void *b)
{
	const struct symbol *x = a, *y = b;

	if (x->at != y->at)
		return x->at < y->at ? -1 : 1;
	if (x->rank != y->rank)
		return x->rank - y->rank;
	return -strncmp(x->name, y->name, NAME_MAX_SHOWN);
}

static void sort_in(const struct program *p, struct span table, struct span names,
    struct symbol *list, size_t *n, int functions)
{
	struct symbol s;
	Elf64_Sym sym;
	size_t i;
	int type;

	for (i = 0; i + sizeof(sym) <= table.n; i += sizeof(sym)) {
		memcpy(&sym, table.bytes + i, sizeof(sym));
		type = ELF64_ST_TYPE(sym.st_info);
		if (sym.st_name >= names.n || sym.st_shndx == SHN_UNDEF || sym.st_shndx == SHN_ABS)
			continue;
		s = (struct symbol){
		    sym.st_value, sym.st_size, (char *)names.bytes + sym.st_name, 0};
		if (!*s.name || (functions ? type != STT_FUNC || !s.size : type > STT_FUNC) ||
		    !code_at(p, s.at, 1))
			continue;
		s.rank = rank(&sym, s.name);
		list[(*n)++] = s;
	}
	qsort(list, *n, sizeof(*list), compare);
}

const char *load_symbols(struct program *p)
{
	struct span table, names;
	const char *trouble;
	Elf64_Shdr sh, link;
	size_t i, n;

	for (i = 0; section(p, i, &sh); i++)
		if (sh.sh_type == SHT_SYMTAB)
			break;
	if (!section(p, i, &sh))
		return NULL;
	if (sh.sh_entsize != sizeof(Elf64_Sym) || !section(p, sh.sh_link, &link))
		return "symbol table corrupted";
	trouble = section_bytes(p, &sh, &table);
	if (!trouble)
		trouble = section_bytes(p, &link, &names);
	if (trouble)
		return trouble;
	/* The last name ends within the section, so do all others. */
	if (!names.n || names.bytes[names.n - 1])
		return "symbol names corrupted";
	n = table.n / sizeof(Elf64_Sym) + 1;
	p->functions = malloc(n * sizeof(*p->functions));
	p->labels = malloc(n * sizeof(*p->labels));
	if (!p->functions || !p->labels)
		return "out of memory";
	sort_in(p, table, names, p->functions, &p->function_n, 1);
	sort_in(p, table, names, p->labels, &p->label_n, 0);
	return NULL;
}

/* The last symbol at or before the address. */
static const struct symbol *before(const struct symbol *list, size_t n, uint64_t at)
{
	size_t low = 0, middle;

	while (low < n) {
		middle = low + (n - low) / 2;
		if (list[middle].at <= at)
			low = middle + 1;
		else
			n = middle;
	}
	return low ? &list[low - 1] : NULL;
}

/* A function that contains the address; else, in assembly without sizes, the label before it. */
const struct symbol *symbol_at(const struct program *p, uint64_t at)
{
	const struct symbol *s = before(p->functions, p->function_n, at);
	int tries;

	/* Aliases of a function may have other sizes, and functions may lie in others. */
	for (tries = 0; s && tries < 16; tries++) {
		if (at - s->at < s->size)
			return s;
		if (s == p->functions)
			break;
		s--;
	}
	s = before(p->labels, p->label_n, at);
	return s && (!s->size || at - s->at < s->size) ? s : NULL;
}
