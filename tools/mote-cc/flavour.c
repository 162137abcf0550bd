/* SPDX-License-Identifier: 0BSD */
/*
 * The flavour of a link line without -O: fast if an object was compiled for speed
 *
 * Such an object has a section .mote.speed (ld/speed.s), which linkers leave out of programs
 * (SHF_EXCLUDE). Archives and libraries do not count: they are compiled by others.
 */
#include "driver.h"

static int is_fast(const char *path)
{
	struct image i;
	Elf64_Shdr sh;
	int fast;

	if (!image_open(&i, path))
		return 0;
	fast = i.header.e_type == ET_REL && find_section(&i, ".mote.speed", &sh);
	image_close(&i);
	return fast;
}

/* The object, or NULL. */
const char *flavour_of(const struct line *l)
{
	size_t i;

	for (i = 0; i < l->objects.n; i++)
		if (is_fast(l->objects.at[i]))
			return l->objects.at[i];
	return NULL;
}
