/* SPDX-License-Identifier: 0BSD */
/* Names of relocations (SysV x86-64 psABI, table 4.10), for messages. */
#include "driver.h"

struct kind {
	Elf64_Xword type;
	const char *name;
};

static const struct kind kinds[] = {
    {R_X86_64_64, "R_X86_64_64"},
    {R_X86_64_COPY, "R_X86_64_COPY"},
    {R_X86_64_GLOB_DAT, "R_X86_64_GLOB_DAT"},
    {R_X86_64_JUMP_SLOT, "R_X86_64_JUMP_SLOT"},
    {R_X86_64_RELATIVE, "R_X86_64_RELATIVE"},
    {R_X86_64_DTPMOD64, "R_X86_64_DTPMOD64"},
    {R_X86_64_DTPOFF64, "R_X86_64_DTPOFF64"},
    {R_X86_64_TPOFF64, "R_X86_64_TPOFF64"},
    {R_X86_64_TLSDESC, "R_X86_64_TLSDESC"},
    {R_X86_64_IRELATIVE, "R_X86_64_IRELATIVE"},
};

const char *relocation_name(Elf64_Xword type)
{
	size_t k;

	for (k = 0; k < sizeof(kinds) / sizeof(*kinds); k++)
		if (kinds[k].type == type)
			return kinds[k].name;
	return text("type %d", (int)type);
}
