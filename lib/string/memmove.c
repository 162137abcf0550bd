/* SPDX-License-Identifier: 0BSD */
/*
 * memmove - copy n bytes between objects that may overlap
 *
 * Returns  d
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.24.2.2
 */
#include <string.h>

void *memmove(void *d, const void *s, size_t n)
{
	char *to = d;
	const char *from = s;

	/* Backwards only if d lies inside [s, s + n): one unsigned comparison says both. */
	if ((size_t)(to - from) < n) {
		to += n - 1;
		from += n - 1;
		__asm__ volatile("std; rep movsb; cld"
		                 : "+D"(to), "+S"(from), "+c"(n)
		                 :
		                 : "memory");
	} else {
		__asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(n) : : "memory");
	}
	return d;
}
