/* SPDX-License-Identifier: 0BSD */
/*
 * iswlower - is c a small letter?
 *
 * Returns  non-zero if so, else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.2.1.7; Unicode 15.0
 */
#include <wctype.h>

#include "internal/wctype.h"
#include "wctype_table.h"

static const struct ranges table = {{LOWER_BUT_FOR_CASE_INDEX}, {LOWER_BUT_FOR_CASE_BYTES}};

int iswlower(wint_t c)
{
	return (towupper(c) != c) ^
	       __in_ranges(c, &table); /* title case, and small letters alone */
}
