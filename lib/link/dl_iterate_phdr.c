/* SPDX-License-Identifier: 0BSD */
/*
 * dl_iterate_phdr - have a function see the program's headers, as of the one object that there is
 *
 * Unwinders ask it. The record is valid during the call.
 *
 * Returns  what the function returned
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 dl_iterate_phdr
 * Differs  from musl 1.2.6: nothing
 */
#include <elf.h>
#include <link.h>
#include <stddef.h>

#include "internal/auxv.h"
#include "internal/tls.h"

int dl_iterate_phdr(int (*function)(struct dl_phdr_info *, size_t, void *), void *data)
{
	struct dl_phdr_info info = {
	    .dlpi_name = "/proc/self/exe",
	    .dlpi_phdr = (const Elf64_Phdr *)__auxv_value(AUX_PHDR),
	    .dlpi_phnum = __auxv_value(AUX_PHNUM),
	};
	const Elf64_Phdr *ph = info.dlpi_phdr, *end = ph + info.dlpi_phnum;
	char *self;

	for (; ph < end; ph++) {
		if (ph->p_type == PT_LOAD && ph->p_offset == 0 && ph->p_filesz)
			info.dlpi_addr = ((uintptr_t)info.dlpi_phdr & -4096ul) - (ph->p_vaddr & -4096ul);
		/* A program with the segment has a thread pointer. */
		if (ph->p_type == PT_TLS) {
			__asm__("mov %%fs:0,%0" : "=r"(self));
			info.dlpi_tls_modid = 1;
			info.dlpi_tls_data = self - __tls_size(ph);
		}
	}
	return function(&info, sizeof(info), data);
}
