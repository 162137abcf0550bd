/* SPDX-License-Identifier: 0BSD */
/*
 * strspn - length of the initial part of s made of bytes of set
 *
 * Contract: strspn.S
 */
#include <string.h>

#include "internal/span_inline.h"

static sse42 size_t small_strspn(const char *s, const char *set)
{
	return span_small(s, set, 1);
}

size_t strspn(const char *s, const char *set)
{
	if (v_wide() && likely(span_is_small(set)))
		return small_strspn(s, set);
	v_ask();
	return span_table(s, set, 1);
}
