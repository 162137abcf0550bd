/* SPDX-License-Identifier: 0BSD */
/* Encodings, as the three functions of iconv know them. */
#ifndef MOTE_LIB_INTERNAL_ICONV_H
#define MOTE_LIB_INTERNAL_ICONV_H

#include <stddef.h>

#include "internal/hidden.h"

/* UTF8 to CP1252, or WIDE with what else is so. */
enum {
	ICONV_UTF8 = 1,
	ICONV_ASCII,
	ICONV_LATIN1,
	ICONV_LATIN9,
	ICONV_CP1252,
	ICONV_WIDE = 0x40,
	ICONV_FOUR = 1,   /* bytes; else two */
	ICONV_LITTLE = 2, /* the lowest byte first */
	ICONV_MARK = 4,   /* a mark at the start tells the order */
	ICONV_PLAIN = 8   /* no surrogates: two bytes are all */
};

struct iconv_state {
	unsigned char from, to;
	unsigned char order; /* from, once the mark has been seen, or was not there */
};

#define ICONV_INVALID (-1)
#define ICONV_SHORT (-2)
/* The character at s, of n bytes at most: how many it has, or one of the above. */
hidden int __iconv_get(int encoding, const unsigned char *s, size_t n, unsigned *c);
/* Up to 4 bytes: how many, or 0 if the encoding does not have c. */
hidden int __iconv_put(int encoding, unsigned char *to, unsigned c);
/* Code points of CP1252's bytes 0x80 to 0x9f, 0 for none; and what ISO-8859-15 has otherwise. */
hidden unsigned __iconv_table(int encoding, unsigned byte);

#endif
