/* SPDX-License-Identifier: 0BSD */
/*
 * __mote_relocate - apply the relocations of a static-PIE program to itself
 *
 * Runs before any address in writable memory is right: it touches no global. What is neither
 * RELATIVE nor RELR is lib/start/relocations.c's; where that is not linked, a program that has such
 * a relocation ends by an illegal instruction.
 *
 * So is DT_JMPREL, the relocations of calls through a table.
 *
 * Source   System V gABI, "Relocation", DT_RELR; SysV x86-64 psABI §4.4
 */
#include <elf.h>
#include <stddef.h>

#include "internal/relocate.h"

static void apply_relr(unsigned long base, const unsigned long *relr, unsigned long size)
{
	const unsigned long *end = (const unsigned long *)((const char *)relr + size);
	unsigned long *where = NULL, *at, bits;

	for (; relr < end; relr++) {
		bits = *relr;
		at = where;
		if (!(bits & 1)) {
			where = (unsigned long *)(base + bits);
			*where++ += base;
			continue;
		}
		for (; bits >>= 1; at++)
			if (bits & 1)
				*at += base;
		where += 63;
	}
}

hidden void __mote_relocate(unsigned long base, const Elf64_Dyn *dyn)
{
	unsigned long tag[TAG_MAX] = {0}, others;
	const Elf64_Rela *r, *end;

	for (; dyn->d_tag; dyn++)
		if (dyn->d_tag < TAG_MAX)
			tag[dyn->d_tag] = dyn->d_un.d_val;
	others = tag[TAG_PLTRELSZ];
	r = (const Elf64_Rela *)(base + tag[TAG_RELA]);
	end = (const Elf64_Rela *)((const char *)r + tag[TAG_RELASZ]);
	for (; r < end; r++)
		if (ELF64_R_TYPE(r->r_info) == R_X86_64_RELATIVE)
			*(unsigned long *)(base + r->r_offset) = base + r->r_addend;
		else
			others |= ELF64_R_TYPE(r->r_info); /* R_X86_64_NONE is 0 */
	apply_relr(base, (const unsigned long *)(base + tag[TAG_RELR]), tag[TAG_RELRSZ]);
	if (others)
		__mote_relocate_hook(base, tag);
}
