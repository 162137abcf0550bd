/* SPDX-License-Identifier: 0BSD */
/*
 * iswupper - is c a capital letter?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.1.11; Unicode 15.0
 */
#include <wctype.h>

#include "internal/wctype.h"
#include "wctype_table.h"

static const struct ranges table = {{UPPER_BUT_FOR_CASE_INDEX}, {UPPER_BUT_FOR_CASE_BYTES}};

int iswupper(wint_t c)
{
	return (towlower(c) != c) ^ __in_ranges(c, &table); /* title case, and capitals alone */
}
