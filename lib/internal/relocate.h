/* SPDX-License-Identifier: 0BSD */
/* What a static-PIE program's parts share to relocate it. */
#ifndef MOTE_LIB_INTERNAL_RELOCATE_H
#define MOTE_LIB_INTERNAL_RELOCATE_H

#include "internal/hidden.h"

/* Tags of the dynamic section, which index a table. Source: System V gABI, "Dynamic Section" */
enum {
	TAG_PLTRELSZ = 2,
	TAG_SYMTAB = 6,
	TAG_RELA = 7,
	TAG_RELASZ = 8,
	TAG_JMPREL = 23,
	TAG_RELRSZ = 35,
	TAG_RELR = 36,
	TAG_MAX = 37
};

/* Applies all relocations but RELATIVE; base is where the program is, whose tags are in tag. */
hidden void __mote_relocate_hook(unsigned long base, const unsigned long *tag);

#endif
