/* SPDX-License-Identifier: 0BSD */
/* Who linked what, as the linkers write it down. */
#ifndef MOTE_TOOLS_MOTE_CC_MAP_H
#define MOTE_TOOLS_MOTE_CC_MAP_H

#include <stddef.h>

/* The member was linked since the reference needs the symbol. */
struct link {
	const char *reference, *member, *symbol;
};

struct links {
	struct link *at;
	size_t n;
};

void read_map(struct links *l, char *map);        /* GNU ld, -Map */
void read_extracts(struct links *l, char *table); /* ld.lld, --why-extract */

/* The file that has the function, by either linker's -Map, or NULL. */
char *read_place(const char *map, const char *function, int lld);

#endif
