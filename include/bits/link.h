/* SPDX-License-Identifier: 0BSD */
/*
 * The word of a DT_HASH table.
 *
 * Source  System V ABI, chapter 5, Hash Table; musl 1.2.5 arch/generic/bits/link.h
 */
typedef uint32_t Elf_Symndx;
