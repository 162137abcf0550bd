/* SPDX-License-Identifier: 0BSD */
/*
 * Inline: a number read from any source of bytes, for the speed flavour's strtod. It is compiled
 * twice, as a call for each byte of a string costs more than all that is done with the byte.
 */
#ifndef MOTE_LIB_INTERNAL_NUMBER_INLINE_H
#define MOTE_LIB_INTERNAL_NUMBER_INLINE_H

#include "internal/number.h"
#include "internal/strtod.h"
#include "internal/strtoint.h"

typedef int number_next(struct source *);

/* How many letters of word come; *c is the first byte, then the one after them. */
always_inline int number_match(struct source *s, number_next *next, int *c, const char *word)
{
	int n = 0;

	for (; word[n] && (*c | 32) == word[n]; n++)
		*c = next(s);
	return n;
}

/* Infinity or nan, of which c is the first letter. */
always_inline long double number_word(struct source *s, number_next *next, int c)
{
	int n;

	if ((c | 32) == 'i') {
		n = number_match(s, next, &c, "infinity");
		if (n >= 3)
			s->good = s->taken - 1 - (n < 8 ? n - 3 : 0);
		return __builtin_inff();
	}
	if (number_match(s, next, &c, "nan") == 3) {
		s->good = s->taken - 1;
		if (c == '(') {
			do
				c = next(s);
			while (strtoint_digit(c) < 36 || c == '_');
			if (c == ')') {
				s->good = s->taken;
				next(s);
			}
		}
	}
	return __builtin_nanf("");
}

/* The exponent behind the letter, if c is that. */
always_inline long number_exponent(struct source *s, number_next *next, int c, int letter)
{
	long n = 0;
	unsigned x;
	int minus;

	if ((c | 32) != letter)
		return 0;
	c = next(s);
	minus = c == '-';
	if (minus || c == '+')
		c = next(s);
	if (c - '0' + 0U >= 10)
		return 0;
	for (; (x = c - '0') < 10; c = next(s))
		if (n < 1 << 30)
			n = n * 10 + x;
	s->good = s->taken - 1;
	return minus ? -n : n;
}

/* What follows 0x. */
always_inline long double number_hexadecimal(
    struct source *s, number_next *next, int bits, int overflow, int negative)
{
	u128 m = 0;
	unsigned x, more = 0;
	int c, point = 0, any = 0;
	long e = 0;

	for (;;) {
		c = next(s);
		if (c == '.' && !point) {
			point = 1;
		} else {
			x = strtoint_digit(c);
			if (x >= 16)
				break;
			any = 1;
			if (m >> 124) {
				more |= x;
				e += 4;
			} else {
				m = m << 4 | x;
			}
			e -= 4 * point;
		}
		if (any)
			s->good = s->taken;
	}
	if (any)
		e += number_exponent(s, next, c, 'p');
	return __number_binary(m, more, e, bits, overflow, negative);
}

/* What number_decimal has of a number while it reads: registers. */
struct number_digits {
	unsigned long first, pending;
	long n;
	int pending_n, chunks;
};

/* Digits from c on, behind the others; the first one of all is not 0. Returns what follows. */
always_inline int number_add(
    struct source *s, number_next *next, int c, struct number *d, struct number_digits *r)
{
	long before;
	unsigned x;

	for (; (x = c - '0') < 10 && r->n < NUMBER_FIRST_DIGITS; c = next(s), r->n++)
		r->first = r->first * 10 + x;
	for (before = s->taken; (x = c - '0') < 10; c = next(s)) {
		r->pending = r->pending * 10 + x;
		if (++r->pending_n < NUMBER_FIRST_DIGITS)
			continue;
		d->more |= r->pending != 0;
		if (r->chunks < NUMBER_MAX_DIGITS / NUMBER_FIRST_DIGITS)
			d->all.limb[r->chunks++] = r->pending;
		else
			d->beyond |= r->pending != 0;
		r->pending = r->pending_n = 0;
	}
	r->n += s->taken - before;
	return c;
}

/* The digits from c on; any: there was a 0. */
always_inline long double number_decimal(
    struct source *s, number_next *next, int c, int any, int bits, int overflow, int negative)
{
	struct number_digits r = {.chunks = 1};
	struct number d;
	long point;

	d.more = d.beyond = 0;
	for (; c == '0'; c = next(s))
		any = 1;
	c = number_add(s, next, c, &d, &r);
	point = r.n;
	if (c == '.') {
		c = next(s);
		if (!r.n)
			for (; c == '0'; c = next(s), point--)
				any = 1;
		c = number_add(s, next, c, &d, &r);
	}
	if (!any && !r.n)
		return 0;
	s->good = s->taken - 1;
	d.point = point + number_exponent(s, next, c, 'e');
	d.first = r.first;
	d.digits = r.n;
	d.pending = r.pending;
	d.pending_n = r.pending_n;
	d.more |= r.pending != 0;
	d.all.n = r.chunks;
	return r.n ? __number_value(&d, bits, overflow, negative) : 0;
}

always_inline long double number_read(struct source *s, number_next *next, int bits, int overflow)
{
	int c, negative, any;
	long double value;

	s->taken = s->good = 0;
	do
		c = next(s);
	while (c == ' ' || c - '\t' + 0U < 5);
	negative = c == '-';
	if (negative || c == '+')
		c = next(s);
	any = c == '0';
	if (any) {
		s->good = s->taken;
		c = next(s);
	}
	if (any && (c | 32) == 'x')
		value = number_hexadecimal(s, next, bits, overflow, negative);
	else if (!any && ((c | 32) == 'i' || (c | 32) == 'n'))
		value = number_word(s, next, c);
	else
		value = number_decimal(s, next, c, any, bits, overflow, negative);
	if (!s->good)
		return 0;
	return negative ? -value : value;
}

#endif
