/* SPDX-License-Identifier: 0BSD */
/*
 * gzip.c - members around DEFLATE streams
 *
 * Source   RFC 1952; what may follow the last member: as gzip does, zeros in silence
 */
#include <string.h>

#include "inflate.h"

/* RFC 1952 2.3.1 FLG */
enum { FHCRC = 2, FEXTRA = 4, FNAME = 8, FCOMMENT = 16, RESERVED = 0xe0 };

/* RFC 1952 8, eight bytes a step: table[k] is a byte's part with k bytes of zeros behind it. */
uint32_t crc32(uint32_t crc, const unsigned char *p, size_t n)
{
	static uint32_t table[8][256];
	uint64_t bytes;
	unsigned i, k;

	if (!table[0][1]) {
		for (i = 0; i < 256; i++) {
			uint32_t c = i;

			for (k = 0; k < 8; k++)
				c = c >> 1 ^ (c & 1 ? 0xedb88320 : 0);
			table[0][i] = c;
		}
		for (k = 1; k < 8; k++)
			for (i = 0; i < 256; i++)
				table[k][i] = table[k - 1][i] >> 8 ^ table[0][table[k - 1][i] & 255];
	}
	crc = ~crc;
	for (; n >= 8; n -= 8, p += 8) {
		memcpy(&bytes, p, 8);
		bytes ^= crc;
		crc = 0;
		for (k = 8; k-- > 0; bytes >>= 8)
			crc ^= table[k][bytes & 255];
	}
	for (; n; n--)
		crc = crc >> 8 ^ table[0][(crc ^ *p++) & 255];
	return ~crc;
}

/* A byte of the header; s->crc is the header's until its end. */
static unsigned byte(struct inflate *s)
{
	unsigned char c = take(s, 8);

	s->crc = crc32(s->crc, &c, 1);
	return c;
}

/* Behind ID1 and ID2 */
static const char *header(struct inflate *s)
{
	unsigned method = byte(s), flags = byte(s), i;
	uint32_t crc;

	if (!spent(s) && method != 8)
		return "unknown compression method";
	if (!spent(s) && flags & RESERVED)
		return "reserved flags are set";
	for (i = 0; i < 6; i++)
		byte(s); /* time, extra flags, system */
	if (flags & FEXTRA) {
		i = byte(s);
		i |= byte(s) << 8;
		while (i-- && !spent(s))
			byte(s);
	}
	/* Behind the end of the input zeros come, which end a text too. */
	if (flags & FNAME)
		while (byte(s))
			;
	if (flags & FCOMMENT)
		while (byte(s))
			;
	crc = s->crc;
	if (flags & FHCRC && take(s, 16) != (crc & 0xffff) && !spent(s))
		return "the header's checksum is wrong";
	return spent(s) ? "unexpected end of input" : NULL;
}

static const char *member(struct inflate *s)
{
	uint32_t crc, length;
	const char *wrong = header(s);

	if (wrong)
		return wrong;
	s->crc = s->length = 0;
	s->floor = s->pos;
	if ((wrong = inflate(s)) || (wrong = flush(s)))
		return wrong;
	align(s);
	crc = take(s, 32);
	length = take(s, 32);
	if (spent(s))
		return "unexpected end of input";
	if (crc != s->crc)
		return "the checksum is wrong";
	return length == s->length ? NULL : "the length is wrong";
}

/* Is all that is left zeros? c is the first of it. */
static int padding(struct inflate *s, unsigned c)
{
	while (c == 0 && !at_end(s))
		c = take(s, 8);
	return c == 0;
}

const char *gunzip(struct inflate *s)
{
	const char *wrong = NULL;
	int members = 0;

	for (; !wrong; members++) {
		unsigned c;

		if (at_end(s)) {
			wrong = members ? NULL : "unexpected end of input";
			break;
		}
		s->crc = 0;
		c = byte(s);
		if (c != 0x1f || at_end(s) || byte(s) != 0x8b) {
			s->garbage = members && !padding(s, c);
			wrong = members ? NULL : "not in gzip format";
			break;
		}
		wrong = member(s);
	}
	return s->ended == 2 ? "cannot read" : wrong;
}
