/* SPDX-License-Identifier: 0BSD */
/* What the functions of <shadow.h> share. */
#ifndef MOTE_LIB_INTERNAL_SHADOW_H
#define MOTE_LIB_INTERNAL_SHADOW_H

#include <shadow.h>

#include "internal/lines.h"

/* Cut a line into an entry: whether it is one. */
hidden int __shadow_parse(char *line, struct spwd *);

/* What the functions that return pointers return. */
struct shadow_room {
	struct spwd entry;
	char line[4096];
};
extern struct shadow_room __shadow_room hidden;

#endif
