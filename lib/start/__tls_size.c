/* SPDX-License-Identifier: 0BSD */
/*
 * __tls_size - how far below the thread pointer a thread's copy of the segment starts
 *
 * Linkers count from the segment's end, rounded up to its alignment as an address. GNU ld starts
 * the segment at a multiple of the alignment, lld where .tdata happens to end up: so it is the
 * end that is rounded, not the size. A thread pointer that is a multiple of the alignment then
 * puts each variable where its own alignment wants it.
 *
 * Returns  the distance in bytes, at least p_memsz
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   SysV x86-64 psABI §3.4.6; Drepper, "ELF Handling For Thread-Local Storage", 3.
 */
#include "internal/tls.h"

hidden size_t __tls_size(const Elf64_Phdr *segment)
{
	size_t end = segment->p_vaddr + segment->p_memsz;

	return segment->p_memsz + (-end & (segment->p_align - 1));
}
