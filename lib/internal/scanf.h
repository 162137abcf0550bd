/* SPDX-License-Identifier: 0BSD */
/* What the parts of scanf share. */
#ifndef MOTE_LIB_INTERNAL_SCANF_H
#define MOTE_LIB_INTERNAL_SCANF_H

#include <stdarg.h>

#include "internal/hidden.h"
#include "internal/stdio_impl.h"
#include "internal/strtod.h"

#define LONG_DOUBLE 64 /* .shift after L */

/* Gives a byte, or EOF. Where it gave one, rpos - 1 gives it back: of a string, rpos is all. */
typedef int scan_get(FILE *);

struct scan {
	struct source source; /* first, as its function gets only this */
	scan_get *read;
	FILE *from;
	long total; /* bytes taken and not given back */
	long width; /* of the conversion: what may still be taken; negative: all */
	int last;   /* byte, or EOF */
	int shift;  /* 64 - the argument's bits; or LONG_DOUBLE */
};

hidden int __scanf_core(scan_get *, FILE *, const char *, va_list);
/* The conversions aefg, into *to unless that is NULL: true if there is a number. */
hidden int __scan_float(struct scan *, void *to);
/* Memory for %m: n bytes that start with the n_old of old, which is freed; or NULL. */
hidden void *__scan_grow(void *old, size_t n_old, size_t n);

#endif
