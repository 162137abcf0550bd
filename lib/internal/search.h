/* SPDX-License-Identifier: 0BSD */
#ifndef MOTE_LIB_INTERNAL_SEARCH_H
#define MOTE_LIB_INTERNAL_SEARCH_H

#include <stddef.h>

#include "internal/hidden.h"

/* The first place of part[0..n) in a text which ends at end or, if end is NULL, at its NUL. */
hidden void *__search(const void *text, const void *end, const void *part, size_t n);

/* The same for n > 1, the speed flavour's: fast where it can be, else __search. */
hidden void *__search_pair(const char *text, const char *end, const char *part, size_t n);

/* Two bytes of part: part[at] and the one back before it. */
struct pair {
	unsigned at, back;
};

/* Goes on from p, aligned to 32, before which there is nothing. */
hidden void *__search_on(const char *text, const char *end, const char *part, size_t n,
    const char *p, struct pair pair);

#endif
