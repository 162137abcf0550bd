/* SPDX-License-Identifier: 0BSD */
/* What the two parts of wscanf share: a directive of the format, and the place in the input. */
#ifndef MOTE_LIB_INTERNAL_WIDE_SCANF_H
#define MOTE_LIB_INTERNAL_WIDE_SCANF_H

#include <wchar.h>

#include "internal/hidden.h"
#include "internal/stdio_impl.h"

struct wscanf {
	FILE *f;
	long total; /* characters taken */
	long width; /* of the directive; 0 is none */
	char length[3];
	int conversion, suppress, allocate;
	const wchar_t *set, *set_end; /* the inside of [] */
};

enum { WSCANF_MISMATCH, WSCANF_MATCH, WSCANF_NO_INPUT };

/* The conversions c s [ into *to, or what *to will point to. */
hidden int __wscanf_text(struct wscanf *, void *to);
hidden wint_t __wscanf_get(struct wscanf *);
hidden void __wscanf_back(struct wscanf *, wint_t);

#endif
