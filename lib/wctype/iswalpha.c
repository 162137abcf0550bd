/* SPDX-License-Identifier: 0BSD */
/*
 * iswalpha - is c a letter, or a digit beyond ASCII?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.1.2; Unicode 15.0
 */
#include <wctype.h>

#include "internal/wctype.h"
#include "wctype_table.h"

static const struct ranges table = {{ALPHA_INDEX}, {ALPHA_BYTES}};

int iswalpha(wint_t c)
{
	return __in_ranges(c, &table);
}
