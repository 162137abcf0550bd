/* SPDX-License-Identifier: 0BSD */
/*
 * towupper - the capital letter for a small one
 *
 * Returns  it, or c if there is none
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.30.3.1.2; Unicode 15.0 simple case mappings
 */
#include <ctype.h>
#include <wctype.h>

#include "internal/wctype.h"
#include "wctype_table.h"

/* What is no small letter, or not the small letter, of its capital. */
static const unsigned char others[] = {TOUPPER_BYTES};

wint_t towupper(wint_t c)
{
	if (c < 128)
		return toupper(c);
	return __map_case(c, 1, others, sizeof others);
}
