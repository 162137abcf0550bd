/* SPDX-License-Identifier: 0BSD */
/*
 * towlower - the small letter for a capital one
 *
 * Returns  it, or c if there is none
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.3.1.1; Unicode 15.0 simple case mappings
 */
#include <ctype.h>
#include <wctype.h>

#include "internal/wctype.h"
#include "wctype_table.h"

/* What is no capital, or not the capital, of its small letter. */
static const unsigned char others[] = {TOLOWER_BYTES};

wint_t towlower(wint_t c)
{
	if (c < 128)
		return tolower(c);
	return __map_case(c, 0, others, sizeof others);
}
