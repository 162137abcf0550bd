/* SPDX-License-Identifier: 0BSD */
/*
 * __seal_vdso_hook - the system call instructions of the vDSO
 *
 * Found by their two bytes; a pair that is part of another instruction makes a site that no
 * system call comes from. In a program that is not sealed the linker drops this function.
 *
 * Returns  addresses, ended by 0
 * Source   Linux man 7 vdso; Intel SDM volume 2, SYSCALL
 */
#include <elf.h>
#include <stddef.h>

#include "internal/auxv.h"
#include "internal/seal.h"

static const unsigned char *image_of(const unsigned long *stack)
{
	if (!stack)
		return (const unsigned char *)__auxv_value(AUX_SYSINFO_EHDR);
	stack += 2 + stack[0]; /* behind argc, argv and its NULL */
	while (*stack++)
		;
	for (; stack[0]; stack += 2)
		if (stack[0] == AUX_SYSINFO_EHDR)
			return (const unsigned char *)stack[1];
	return NULL;
}

/* What `requires(__seal_vdso)` names. */
hidden const char __seal_vdso;

hidden const uintptr_t *__seal_vdso_hook(const unsigned long *stack)
{
	static uintptr_t sites[16]; /* Linux 6.18 has 5 */
	uintptr_t *next = sites;
	const unsigned char *image = image_of(stack), *p, *end;
	const Elf64_Phdr *segment;
	unsigned n;

	if (!image)
		return sites;
	segment = (const void *)(image + ((const Elf64_Ehdr *)image)->e_phoff);
	for (n = ((const Elf64_Ehdr *)image)->e_phnum; n; n--, segment++) {
		if (segment->p_type != PT_LOAD)
			continue;
		p = image + segment->p_offset;
		end = p + segment->p_filesz - 1;
		for (; p < end && next < sites + 15; p++)
			if (p[0] == 0x0f && p[1] == 0x05)
				*next++ = (uintptr_t)p;
	}
	*next = 0;
	return sites;
}
