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
	/* Both change with each byte; side by side, a compiler would load them as one vector, which has
	 * to wait for the store of either. */
	long total; /* bytes taken and not given back */
	int last;   /* byte, or EOF */
	int shift;  /* 64 - the argument's bits; or LONG_DOUBLE */
	long width; /* of the conversion: what may still be taken; negative: all */
};

/* What a conversion came to. */
enum { SCAN_MISMATCH, SCAN_MATCH, SCAN_NO_INPUT };

/* A set of bytes, a bit for each. */
#define SCAN_SET_WORDS (256 / 64)

/* The next byte within the width, which is in last too, or EOF. */
hidden int __scan_next(struct source *);
/* Give back the byte that ended a conversion. */
hidden void __scan_back(struct scan *);
/* The next byte, or the next one that is no white space, and give it back; EOF. No width. */
hidden int __scan_look(struct scan *, int spaces);
/* Store an integer of the argument's length. */
hidden void __scan_store(struct scan *, unsigned char *to, unsigned long);
/* What strtol reads, or strtoul: max is the greatest value, as for __strtoint. */
hidden int __scan_integer(struct scan *, unsigned base, unsigned long max, void *to);
/*
 * Bytes of the set, at most width. to is where they go, or with allocate where the pointer to them
 * goes, or NULL. "c" needs all of them and has no 0 at the end.
 */
hidden int __scan_string(
    struct scan *, const unsigned long *set, int conversion, int allocate, void *to);

hidden int __scanf_core(scan_get *, FILE *, const char *, va_list);
/* The conversions aefg, into *to unless that is NULL: true if there is a number. */
hidden int __scan_float(struct scan *, void *to);
/* Memory for %m: n bytes that start with the n_old of old, which is freed; or NULL. */
hidden void *__scan_grow(void *old, size_t n_old, size_t n);

#endif
