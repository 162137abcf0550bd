/* SPDX-License-Identifier: 0BSD */
/*
 * __mote_relocate_hook - the relocations of a static-PIE program that are not RELATIVE
 *
 * R_X86_64_64, GLOB_DAT and JUMP_SLOT name a symbol, which is the program's own, or weak and
 * undefined. TPOFF64 is a thread-local variable's distance from the thread pointer, where GNU ld
 * leaves it to be found at run time (-fPIC and -Wl,-E). IRELATIVE has a function that chooses
 * another (`__attribute__((ifunc))`); it may use whatever the others relocate. What is not here
 * ends the program: to skip it would be a crash at another place.
 *
 * Linked where linker.ld finds a reason; a program without such relocations has none of it.
 *
 * Source   SysV x86-64 psABI §4.4.1
 */
/* Passes  lean */
#include <elf.h>
#include <stddef.h>

#include "internal/relocate.h"
#include "internal/tls.h"

/* What `requires(__mote_relocations)` names. */
hidden const char __mote_relocations;

/* Linked at 0, so base is its address: the program's header. */
static unsigned long tls_size(unsigned long base)
{
	const Elf64_Ehdr *header = (const Elf64_Ehdr *)base;
	const Elf64_Phdr *ph = (const Elf64_Phdr *)(base + header->e_phoff);

	while (ph->p_type != PT_TLS)
		ph++;
	return __tls_size(ph);
}

static unsigned long address(unsigned long base, const Elf64_Sym *symbol)
{
	if (symbol->st_shndx == SHN_UNDEF)
		return 0;
	return symbol->st_shndx == SHN_ABS ? symbol->st_value : base + symbol->st_value;
}

static unsigned long value(unsigned long base, const Elf64_Rela *r, const Elf64_Sym *symbol)
{
	switch (ELF64_R_TYPE(r->r_info)) {
	case R_X86_64_RELATIVE:
		return base + r->r_addend;
	case R_X86_64_64:
	case R_X86_64_GLOB_DAT:
	case R_X86_64_JUMP_SLOT:
		return address(base, symbol) + r->r_addend;
	case R_X86_64_TPOFF64:
		return symbol->st_value + r->r_addend - tls_size(base);
	case R_X86_64_IRELATIVE:
		return ((unsigned long (*)(void))(base + r->r_addend))();
	}
	__builtin_trap();
}

static void apply(unsigned long base, const unsigned long *tag, int at, int size, int choosing)
{
	const Elf64_Sym *symbols = (const Elf64_Sym *)(base + tag[TAG_SYMTAB]);
	const Elf64_Rela *r = (const Elf64_Rela *)(base + tag[at]);
	const Elf64_Rela *end = (const Elf64_Rela *)((const char *)r + tag[size]);
	unsigned type;

	for (; r < end; r++) {
		type = ELF64_R_TYPE(r->r_info);
		if (type != R_X86_64_NONE && (type == R_X86_64_IRELATIVE) == choosing)
			*(unsigned long *)(base + r->r_offset) =
			    value(base, r, symbols + ELF64_R_SYM(r->r_info));
	}
}

hidden void __mote_relocate_hook(unsigned long base, const unsigned long *tag)
{
	int choosing;

	for (choosing = 0; choosing < 2; choosing++) {
		apply(base, tag, TAG_RELA, TAG_RELASZ, choosing);
		apply(base, tag, TAG_JMPREL, TAG_PLTRELSZ, choosing);
	}
}
