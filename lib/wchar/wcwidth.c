/* SPDX-License-Identifier: 0BSD */
/*
 * wcwidth - columns that a character takes on a terminal
 *
 * 2 for East Asian wide and fullwidth characters, 0 for marks which combine with what is before
 * them and for format characters, 1 for the soft hyphen and for signs that surround digits.
 *
 * Returns  0, 1 or 2; 0 for NUL; -1 if c cannot be printed
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 wcwidth; Unicode 15.0 General_Category, East_Asian_Width
 */
#include <wchar.h>
#include <wctype.h>

#include "internal/wctype.h"
#include "wctype_table.h"

static const struct ranges zero = {{ZERO_INDEX}, {ZERO_BYTES}};
static const struct ranges wide = {{WIDE_INDEX}, {WIDE_BYTES}};

int wcwidth(wchar_t c)
{
	if (!c)
		return 0;
	if (!iswprint(c))
		return -1;
	return __in_ranges(c, &zero) ? 0 : 1 + __in_ranges(c, &wide);
}
