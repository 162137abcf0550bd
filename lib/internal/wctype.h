/* SPDX-License-Identifier: 0BSD */
/* Tables of lib/wctype/unicode.tbl as tools/genwctype.awk packs them. */
#ifndef MOTE_LIB_INTERNAL_WCTYPE_H
#define MOTE_LIB_INTERNAL_WCTYPE_H

#include <stddef.h>

#include "internal/hidden.h"

/* Where the bytes of each 0x2000 code points start; the last part is all from 0x20000. */
struct ranges {
	unsigned short index[18];
	unsigned char bytes[];
};
hidden int __in_ranges(unsigned c, const struct ranges *);
/* The next number of a table. */
hidden unsigned __read_number(const unsigned char **);

/*
 * c in the other case: a capital's small letter or, if back is set, a small letter's capital;
 * others holds the n bytes of the rows that go one way only. c if there is none.
 */
hidden unsigned __map_case(unsigned c, int back, const unsigned char *others, size_t n);

#endif
