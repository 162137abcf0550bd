/* SPDX-License-Identifier: 0BSD */
/* __swap - size bytes change places */
#include "internal/sort.h"

typedef long block __attribute__((__vector_size__(16)));

/* As many steps of this type as fit. */
#define SWAP_BY(type)                                                                              \
	for (; size >= sizeof(type); size -= sizeof(type), a += sizeof(type), b += sizeof(type)) { \
		type x, y;                                                                         \
                                                                                                   \
		copy(&x, a, sizeof(x));                                                            \
		copy(&y, b, sizeof(y));                                                            \
		copy(a, &y, sizeof(y));                                                            \
		copy(b, &x, sizeof(x));                                                            \
	}

hidden void __swap(char *a, char *b, size_t size)
{
	SWAP_BY(block)
	SWAP_BY(unsigned long)
	SWAP_BY(unsigned)
	SWAP_BY(char)
}
