/* SPDX-License-Identifier: 0BSD */
/*
 * deflate.c - decode the DEFLATE format
 *
 * What keeps hostile input in bounds:
 * - input that ends is continued with zeros, which are counted (padded); each loop asks spent();
 * - a code that is not a prefix code, or has gaps where it must not, is refused when it is built;
 * - a symbol comes from a table or is refused; its numbers come from tables of their own size;
 * - a match is written only if it begins at or before MARK and reaches back to floor at most.
 *
 * Source   RFC 1951
 */
#include <string.h>

#include "inflate.h"

enum { NO_SYMBOL = 0xffff };

/* What lengths make: BAD has gaps or collisions, SINGLE uses one bit one way, EMPTY has none. */
enum { BAD, COMPLETE, SINGLE, EMPTY };

static int refill(struct inflate *s)
{
	ssize_t n = s->ended ? 0 : s->read(s->in, INPUT);

	if (n <= 0) {
		if (!s->ended)
			s->ended = n < 0 ? 2 : 1;
		return 0;
	}
	s->next = s->in;
	s->end = s->in + n;
	return 1;
}

static void fill_slowly(struct inflate *s)
{
	while (s->count < 56) {
		if (s->next < s->end || refill(s))
			s->hold |= (uint64_t)*s->next++ << s->count;
		else
			s->padded += 8;
		s->count += 8;
	}
}

/* 56 bits or more. Above count, hold may have bits of *next: the same will be ORed again. */
static inline void fill(struct inflate *s)
{
	uint64_t bytes;

	if (s->end - s->next < 8) {
		fill_slowly(s);
		return;
	}
	memcpy(&bytes, s->next, 8);
	s->hold |= bytes << s->count;
	s->next += (63 - s->count) >> 3;
	s->count |= 56;
}

/* The next n bits, which a fill() has provided. */
static inline uint32_t have(struct inflate *s, unsigned n)
{
	uint32_t bits = s->hold & ((1ull << n) - 1);

	s->hold >>= n;
	s->count -= n;
	return bits;
}

uint32_t take(struct inflate *s, unsigned n)
{
	fill(s);
	return have(s, n);
}

int spent(const struct inflate *s)
{
	return s->count < s->padded;
}

int at_end(struct inflate *s)
{
	fill(s);
	return s->count <= s->padded;
}

void align(struct inflate *s)
{
	have(s, s->count & 7);
}

const char *flush(struct inflate *s)
{
	size_t n = s->pos - s->written, gone;

	if (n > s->room)
		return "the output limit is reached";
	s->room -= n;
	s->crc = crc32(s->crc, s->out + s->written, n);
	s->length += n;
	if (s->write(s->out + s->written, n) < 0)
		return "cannot write";
	if (s->pos > WINDOW) {
		gone = s->pos - WINDOW;
		memmove(s->out, s->out + gone, WINDOW);
		s->pos -= gone;
		s->floor = s->floor > gone ? s->floor - gone : 0;
	}
	s->written = s->pos;
	return NULL;
}

static unsigned reverse16(unsigned v)
{
	v = (v & 0x5555) << 1 | (v >> 1 & 0x5555);
	v = (v & 0x3333) << 2 | (v >> 2 & 0x3333);
	v = (v & 0x0f0f) << 4 | (v >> 4 & 0x0f0f);
	return (v & 0xff) << 8 | (v >> 8 & 0xff);
}

/* The canonical code for these lengths, of which 0 is no code. RFC 1951 3.2.2 */
static int build(struct code *c, const unsigned char *lengths, unsigned n)
{
	unsigned count[16] = {0}, place[16], first = 0, index = 0, len, i;

	for (i = 0; i < n; i++)
		count[lengths[i]]++;
	count[0] = 0;
	for (len = 1; len < 16; len++) {
		first = (first + count[len - 1]) << 1;
		if (first + count[len] > 1u << len)
			return BAD;
		c->limit[len] = (first + count[len]) << (16 - len);
		c->offset[len] = index - first;
		place[len] = index;
		index += count[len];
	}
	c->limit[16] = 65536;
	memset(c->fast, 0, sizeof(c->fast));
	for (i = 0; i < n; i++) {
		unsigned at, code;

		len = lengths[i];
		if (len == 0)
			continue;
		at = place[len]++;
		c->symbol[at] = i;
		code = (at - c->offset[len]) & 0xffff;
		/* The stream has a code's first bit lowest. */
		if (len <= FAST)
			for (code = reverse16(code << (16 - len)); code < 1 << FAST; code += 1 << len)
				c->fast[code] = i << 4 | len;
	}
	if (c->limit[15] == 65536)
		return COMPLETE;
	return index == 0 ? EMPTY : index == 1 && count[1] == 1 ? SINGLE : BAD;
}

static inline unsigned decode(struct inflate *s, const struct code *c)
{
	unsigned entry = c->fast[s->hold & ((1 << FAST) - 1)], len = FAST + 1, code;

	if (entry) {
		have(s, entry & 15);
		return entry >> 4;
	}
	code = reverse16(s->hold & 0xffff);
	while (code >= c->limit[len])
		len++;
	if (len == 16)
		return NO_SYMBOL;
	have(s, len);
	return c->symbol[((code >> (16 - len)) + c->offset[len]) & 0xffff];
}

static const char *read_lengths(struct inflate *s, unsigned char *lengths, unsigned n)
{
	unsigned i = 0;

	while (i < n) {
		unsigned symbol, times = 1, value = 0;

		fill(s);
		symbol = decode(s, &s->literal);
		if (symbol < 16) {
			value = symbol;
		} else if (symbol == 16) {
			if (i == 0)
				return "a repeated code length has none before it";
			value = lengths[i - 1];
			times = 3 + have(s, 2);
		} else if (symbol == 17) {
			times = 3 + have(s, 3);
		} else {
			times = 11 + have(s, 7);
		}
		if (times > n - i)
			return "too many code lengths";
		while (times--)
			lengths[i++] = value;
		if (spent(s))
			return "unexpected end of input";
	}
	return NULL;
}

/* RFC 1951 3.2.7 */
static const char *dynamic_codes(struct inflate *s)
{
	static const unsigned char order[19] = {
		16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
	};
	unsigned char lengths[286 + 30], of_lengths[19] = {0};
	unsigned literal_n = take(s, 5) + 257, distance_n = take(s, 5) + 1, n = take(s, 4) + 4, i;
	const char *wrong;

	if (literal_n > 286 || distance_n > 30)
		return "too many codes";
	for (i = 0; i < n; i++)
		of_lengths[order[i]] = take(s, 3);
	s->fixed = 0;
	if (build(&s->literal, of_lengths, 19) != COMPLETE)
		return "bad code of code lengths";
	wrong = read_lengths(s, lengths, literal_n + distance_n);
	if (wrong)
		return wrong;
	if (lengths[256] == 0)
		return "no code ends the block";
	/* SINGLE is how a code of one symbol is written; EMPTY, distances of a block without any. */
	if (build(&s->literal, lengths, literal_n) == BAD)
		return "bad literal code";
	if (build(&s->distance, lengths + literal_n, distance_n) == BAD)
		return "bad distance code";
	return NULL;
}

/* RFC 1951 3.2.6. Two symbols of each code must not be used; match() sees to it. */
static void fixed_codes(struct inflate *s)
{
	unsigned char lengths[288];

	if (s->fixed)
		return;
	memset(lengths, 8, 144);
	memset(lengths + 144, 9, 112);
	memset(lengths + 256, 7, 24);
	memset(lengths + 280, 8, 8);
	build(&s->literal, lengths, 288);
	memset(lengths, 5, 32);
	build(&s->distance, lengths, 32);
	s->fixed = 1;
}

/* A length symbol (from 257, passed from 0) is read; its bits and the distance follow. 3.2.5 */
static inline const char *match(struct inflate *s, unsigned symbol)
{
	static const uint16_t lengths[29] = {
		3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
		131, 163, 195, 227, 258,
	};
	static const unsigned char length_bits[29] = {
		0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
	};
	static const uint16_t distances[30] = {
		1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
		2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
	};
	unsigned length, distance;
	unsigned char *to = s->out + s->pos, *end;

	if (symbol >= 29)
		return "bad literal or length";
	length = lengths[symbol] + have(s, length_bits[symbol]);
	symbol = decode(s, &s->distance);
	if (symbol >= 30)
		return "bad distance";
	distance = distances[symbol] + have(s, symbol < 2 ? 0 : symbol / 2 - 1);
	if (distance > s->pos - s->floor)
		return "a distance reaches back too far";
	s->pos += length;
	end = to + length;
	if (distance < 8) {
		do
			*to = *(to - distance);
		while (++to < end);
		return NULL;
	}
	do
		memcpy(to, to - distance, 8);
	while ((to += 8) < end);
	return NULL;
}

static const char *compressed(struct inflate *s)
{
	for (;;) {
		const char *wrong = NULL;
		unsigned symbol;

		fill(s);
		symbol = decode(s, &s->literal);
		if (symbol < 256)
			s->out[s->pos++] = symbol;
		else if (symbol > 256)
			wrong = match(s, symbol - 257);
		if (spent(s))
			return "unexpected end of input";
		if (!wrong && s->pos > MARK)
			wrong = flush(s);
		if (wrong || symbol == 256)
			return wrong;
	}
}

/* RFC 1951 3.2.4 */
static const char *stored(struct inflate *s)
{
	const char *wrong;
	size_t n, part;

	align(s);
	n = take(s, 16);
	if (take(s, 16) != (n ^ 0xffff))
		return "bad length of a stored block";
	for (; n && s->count; n--)
		s->out[s->pos++] = have(s, 8);
	if (s->count == 0)
		s->hold = 0;
	for (;;) {
		if (s->pos >= MARK && (wrong = flush(s)))
			return wrong;
		if (n == 0)
			return NULL;
		if (spent(s) || (s->next == s->end && !refill(s)))
			return "unexpected end of input";
		part = s->end - s->next;
		if (part > n)
			part = n;
		if (part > MARK - s->pos)
			part = MARK - s->pos;
		memcpy(s->out + s->pos, s->next, part);
		s->next += part;
		s->pos += part;
		n -= part;
	}
}

/* One DEFLATE stream, at the end of which bits of its last byte may be left. */
const char *inflate(struct inflate *s)
{
	const char *wrong;
	unsigned last;

	do {
		last = take(s, 1);
		switch (take(s, 2)) {
		case 0:
			wrong = stored(s);
			break;
		case 1:
			fixed_codes(s);
			wrong = compressed(s);
			break;
		case 2:
			wrong = dynamic_codes(s);
			if (!wrong)
				wrong = compressed(s);
			break;
		default:
			wrong = "no such kind of block";
		}
		if (spent(s))
			wrong = "unexpected end of input";
	} while (!wrong && !last);
	return wrong;
}
