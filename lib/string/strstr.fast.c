/* SPDX-License-Identifier: 0BSD */
/*
 * strstr - find a string in another
 *
 * Contract: strstr.c
 */
#include <string.h>

#include "internal/search.h"
#include "internal/vector_inline.h"

char *strstr(const char *s, const char *part)
{
	unsigned nuls = v_in_page(part, 16) ? v_bits16(v_get(v16, part) == (v16){0}) : 0;
	size_t n = nuls ? v_lowest(nuls) : strlen(part);

	if (n > 1)
		return __search_pair(s, NULL, part, n);
	return n ? strchr(s, part[0]) : (char *)s;
}
