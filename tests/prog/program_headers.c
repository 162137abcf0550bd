/* SPDX-License-Identifier: 0BSD */
/* dl_iterate_phdr: the program's own headers, where it was loaded, and its thread-local data. */
#include <link.h>
#include <stdint.h>
#include <stdio.h>

static _Thread_local int local = 77;
static int data = 5;

static int look(struct dl_phdr_info *info, size_t size, void *found)
{
	int i, inside = 0;

	for (i = 0; i < info->dlpi_phnum; i++)
		if (info->dlpi_phdr[i].p_type == PT_LOAD &&
		    (uintptr_t)&data - info->dlpi_addr - info->dlpi_phdr[i].p_vaddr <
			info->dlpi_phdr[i].p_memsz)
			inside++;
	*(int *)found += inside == 1 && size >= sizeof(*info) && info->dlpi_tls_modid == 1 &&
			 (char *)&local - (char *)info->dlpi_tls_data < 4096 && local == 77;
	return 9;
}

int main(void)
{
	int found = 0, r = dl_iterate_phdr(look, &found);

	printf("%d %d %d\n", r, found, data);
	return 0;
}
