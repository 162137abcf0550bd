/* SPDX-License-Identifier: 0BSD */
/* inflate.h - between deflate.c (RFC 1951), gzip.c (RFC 1952) and main.c, which is around them */
#ifndef INFLATE_H
#define INFLATE_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

enum {
	FAST = 10,                /* codes up to this length are found by one look into a table */
	INPUT = 65536,            /* bytes read at once */
	WINDOW = 32768,           /* how far a match reaches back */
	LONGEST = 258,            /* match */
	OUTPUT = 5 * WINDOW,      /* the window, and what is new behind it */
	MARK = OUTPUT - LONGEST - 8 /* at most here a match begins: it may write 7 bytes too many */
};

/* A Huffman code. Codes have up to 15 bits; limit and offset are indexed by their length. */
struct code {
	uint16_t fast[1 << FAST]; /* symbol << 4 | length; 0: a longer code, or none */
	uint32_t limit[17];       /* the first code that is too big, shifted to 16 bits */
	uint16_t offset[16];      /* code + offset is the place in symbol, modulo 65536 */
	uint16_t symbol[288];     /* in the order of their codes */
};

struct inflate {
	/* Given by the caller. read: bytes, 0 at the end, -1 for an error; write: 0, or -1. */
	ssize_t (*read)(void *buf, size_t n);
	int (*write)(const void *buf, size_t n);
	uint64_t room; /* bytes of output that are still allowed */
	unsigned char *in, *out; /* INPUT and OUTPUT bytes; all else begins as zeros */

	/* Bits that are read and not used; count of them, of which the last padded are invented. */
	uint64_t hold;
	unsigned count, padded;
	const unsigned char *next, *end;
	int ended;             /* 1: no more input, 2: because of an error */
	int garbage;           /* something that is not gzip follows the last member */

	/* out: [floor, pos) can be referred to, [written, pos) is still to be written */
	size_t floor, written, pos;
	uint32_t crc, length;  /* of the member */
	int fixed;             /* literal and distance are RFC 1951's fixed codes */
	struct code literal, distance;
};

/* Each returns NULL, or what is wrong. */
const char *gunzip(struct inflate *);
const char *inflate(struct inflate *);
const char *flush(struct inflate *);

/* The next n bits, up to 32; zeros behind the end of the input, which spent() tells. */
uint32_t take(struct inflate *, unsigned n);
/* Was more used than there is? */
int spent(const struct inflate *);
/* Is there nothing more? Asked between bytes. */
int at_end(struct inflate *);
/* Drop what is left of a byte. */
void align(struct inflate *);

uint32_t crc32(uint32_t crc, const unsigned char *, size_t);

#endif
