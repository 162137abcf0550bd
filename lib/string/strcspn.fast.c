/* SPDX-License-Identifier: 0BSD */
/*
 * strcspn - length of the initial part of s without a byte of set
 *
 * Contract: strcspn.S
 */
#include <string.h>

#include "internal/span_inline.h"

static sse42 size_t small_strcspn(const char *s, const char *set)
{
	return span_small(s, set, 0);
}

size_t strcspn(const char *s, const char *set)
{
	if (!set[0] || !set[1])
		return strchrnul(s, set[0]) - s;
	if (v_wide() && likely(span_is_small(set)))
		return small_strcspn(s, set);
	v_ask();
	return span_table(s, set, 0);
}
