/* SPDX-License-Identifier: 0BSD */
/* What the strtod family and scanf share: a number read from any source of bytes. */
#ifndef MOTE_LIB_INTERNAL_STRTOD_H
#define MOTE_LIB_INTERNAL_STRTOD_H

#include <stddef.h>

#include "internal/hidden.h"

struct source {
	int (*next)(
	    struct source *); /* the next byte, negative or 0 at the end; counts it in taken */
	const char *s;
	long taken;
	long good; /* bytes at the start which are a number; the rest was taken in vain */
};

/* The precision of a type in bits, and 2 to the what is just too large for it. */
#define FLOAT_TYPE 24, 1 << 7
#define DOUBLE_TYPE 53, 1 << 10
#define LONG_TYPE 64, 1 << 14

/* Rounded to that type. Always takes one byte more than it looks at for the result. */
hidden long double __strtod_source(struct source *, int bits, int overflow);
hidden long double __strtod_string(const char *, char **, int bits, int overflow);
hidden long double __wcstod(const wchar_t *, wchar_t **, int bits, int overflow);

#endif
