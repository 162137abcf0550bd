/* SPDX-License-Identifier: 0BSD */
/* Inline: what the speed flavour's memcpy, mempcpy and memmove share. */
#ifndef MOTE_LIB_INTERNAL_COPY_INLINE_H
#define MOTE_LIB_INTERNAL_COPY_INLINE_H

#include "internal/vector_inline.h"

/* Copy more than COPY_SMALL bytes which may overlap; returns d. */
enum { COPY_SMALL = 64 };
hidden void *__copy_large(char *d, const char *s, size_t n);

/* At most COPY_SMALL bytes: two halves which meet or overlap, both read before one is written. */
always_inline void copy_small(char *d, const char *s, size_t n)
{
	if (n >= 16) {
		v16 a = v_get(v16, s), z = v_get(v16, s + n - 16);

		if (n > 32) {
			v16 b = v_get(v16, s + 16), y = v_get(v16, s + n - 32);

			v_put(v16, d + 16, b);
			v_put(v16, d + n - 32, y);
		}
		v_put(v16, d, a);
		v_put(v16, d + n - 16, z);
	} else if (n >= 8) {
		uint64_t a = v_get(uint64_t, s), z = v_get(uint64_t, s + n - 8);

		v_put(uint64_t, d, a);
		v_put(uint64_t, d + n - 8, z);
	} else if (n >= 4) {
		uint32_t a = v_get(uint32_t, s), z = v_get(uint32_t, s + n - 4);

		v_put(uint32_t, d, a);
		v_put(uint32_t, d + n - 4, z);
	} else if (n) {
		char a = s[0], m = s[n / 2], z = s[n - 1];

		d[0] = a;
		d[n / 2] = m;
		d[n - 1] = z;
	}
}

#endif
