/* SPDX-License-Identifier: 0BSD */
/*
 * iswpunct - is c visible, but no letter or digit?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.1.9; Unicode 15.0
 */
#include <wctype.h>

#include "internal/wctype.h"
#include "wctype_table.h"

static const struct ranges table = {{PUNCT_INDEX}, {PUNCT_BYTES}};

int iswpunct(wint_t c)
{
	return __in_ranges(c, &table);
}
