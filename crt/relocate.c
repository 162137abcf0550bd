/* SPDX-License-Identifier: 0BSD */
/*
 * __mote_relocate - apply the relocations of a static-PIE program to itself
 *
 * Runs before any address in writable memory is right: it touches no global.
 *
 * Source   System V gABI, "Relocation", DT_RELR; SysV x86-64 psABI §4.4
 */
#include <elf.h>
#include <stddef.h>

#include "internal/hidden.h"

/* Not in <elf.h> of musl 1.2.5 under all views; the gABI's numbers. */
enum { TAG_RELA = 7, TAG_RELASZ = 8, TAG_RELRSZ = 35, TAG_RELR = 36, TAG_MAX = 37 };

static void apply_relr(unsigned long base, const unsigned long *relr, unsigned long size)
{
	const unsigned long *end = relr + size / sizeof(*relr);
	unsigned long *where = NULL, bits;
	int i;

	for (; relr < end; relr++) {
		if (!(*relr & 1)) {
			where = (unsigned long *)(base + *relr);
			*where++ += base;
			continue;
		}
		for (i = 0, bits = *relr >> 1; bits; bits >>= 1, i++)
			if (bits & 1)
				where[i] += base;
		where += 63;
	}
}

hidden void __mote_relocate(unsigned long base, const Elf64_Dyn *dyn)
{
	unsigned long tag[TAG_MAX] = {0};
	const Elf64_Rela *rela, *end;

	for (; dyn->d_tag; dyn++)
		if (dyn->d_tag < TAG_MAX)
			tag[dyn->d_tag] = dyn->d_un.d_val;
	rela = (const Elf64_Rela *)(base + tag[TAG_RELA]);
	end = (const Elf64_Rela *)((const char *)rela + tag[TAG_RELASZ]);
	for (; rela < end; rela++)
		if (ELF64_R_TYPE(rela->r_info) == R_X86_64_RELATIVE)
			*(unsigned long *)(base + rela->r_offset) = base + rela->r_addend;
	apply_relr(base, (const unsigned long *)(base + tag[TAG_RELR]), tag[TAG_RELRSZ]);
}
