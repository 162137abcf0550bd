/* SPDX-License-Identifier: 0BSD */
/*
 * The first thread's start, for lib/start/tls.c and tls.thread.c: which differ in what stands at
 * the thread pointer. Inline, as a program has one of them, once.
 */
#ifndef MOTE_LIB_INTERNAL_TLS_INLINE_H
#define MOTE_LIB_INTERNAL_TLS_INLINE_H

#include <stdint.h>

#include "internal/auxv.h"
#include "internal/tls.h"

#define ARCH_SET_FS 0x1002 /* Linux man 2 arch_prctl */

/* Find PT_TLS; without one t stays as it is. */
always_inline void tls_find(struct tls *t)
{
	const Elf64_Phdr *ph = (const Elf64_Phdr *)__auxv_value(AUX_PHDR);
	const Elf64_Phdr *end = ph + __auxv_value(AUX_PHNUM);
	const Elf64_Phdr *tls = NULL;
	uintptr_t bias = 0;

	for (; ph < end; ph++) {
		if (ph->p_type == PT_TLS)
			tls = ph;
		/* The segment with the headers, offset 0, tells how far the program was moved. */
		if (ph->p_type == PT_LOAD && ph->p_offset == 0 && ph->p_filesz)
			bias = (__auxv_value(AUX_PHDR) & -4096ul) - (ph->p_vaddr & -4096ul);
	}
	if (!tls)
		return;
	t->image = (const unsigned char *)(bias + tls->p_vaddr);
	t->image_size = tls->p_filesz;
	t->size = __tls_size(tls);
	t->align = tls->p_align > t->align ? tls->p_align : t->align;
}

/* The initial values of a thread whose pointer is at; what is behind them is zeros. */
always_inline void tls_copy(const struct tls *t, unsigned char *at)
{
	size_t i;

	for (i = 0; i < t->image_size; i++)
		(at - t->size)[i] = t->image[i];
}

/* Fill the canary. A zero byte first: a string that runs over cannot write it back. */
always_inline void tls_canary(uintptr_t *canary)
{
	const unsigned char *random = (const unsigned char *)__auxv_value(AUX_RANDOM);
	size_t i;

	for (i = 1; random && i < sizeof(*canary); i++)
		((unsigned char *)canary)[i] = random[i];
}

#endif
