/* SPDX-License-Identifier: 0BSD */
/* The speed flavour's strtod: a number read from any source of bytes, and rounded to a type. */
#ifndef MOTE_LIB_INTERNAL_NUMBER_H
#define MOTE_LIB_INTERNAL_NUMBER_H

#include "internal/power.h"
#include "internal/strtod.h"
#include "internal/strtoint.h"

#define FIRST_DIGITS 19 /* in 64 bits */
/* More decimal digits than any tie has; those beyond only say whether they are all zeros. */
#define MOST_DIGITS (FIRST_DIGITS * 611)
/* Limbs of the most digits, of 5 to what they are divided by, and three more. */
#define LIMBS 612

struct big {
	int n;
	unsigned long limb[LIMBS];
};

/* A decimal number 0.d1 d2 d3... times 10 to the point, its first digit not 0. */
struct number {
	unsigned long first; /* the first digits as an integer */
	long digits;         /* how many there are in all */
	long point;
	unsigned more;       /* not 0: digits behind the first are not all 0 */
	unsigned beyond;     /* the same behind the most */
	unsigned long pending; /* digits which are not yet in all, at most FIRST_DIGITS */
	int pending_n;
	long all_n; /* how many digits are in all */
	struct big all;
};

/* The pending digits go into all, behind the first ones. */
hidden void __number_digits(struct number *);
/* The value, rounded to a type; errors are set. */
hidden long double __number_value(struct number *, int bits, int overflow, int negative);
/*
 * The same of first * 10^k, first not 0, where more is not 0 if that is less than the number, but
 * less by less than 10^k; false if it cannot be told.
 */
hidden int __number_short(long double *value, unsigned long first, unsigned more, long k, int bits,
    int overflow, int negative);
/* x * 2^e, where more is not 0 if that is less than the number. */
hidden long double __number_binary(
    u128 x, unsigned more, long e, int bits, int overflow, int negative);

typedef int next_byte(struct source *);

/* How many letters of word come; *c is the first byte, then the one after them. */
always_inline int match(struct source *s, next_byte *next, int *c, const char *word)
{
	int n = 0;

	for (; word[n] && (*c | 32) == word[n]; n++)
		*c = next(s);
	return n;
}

/* Infinity or nan, of which c is the first letter. */
always_inline long double read_word(struct source *s, next_byte *next, int c)
{
	int n;

	if ((c | 32) == 'i') {
		n = match(s, next, &c, "infinity");
		if (n >= 3)
			s->good = s->taken - 1 - (n < 8 ? n - 3 : 0);
		return __builtin_inff();
	}
	if (match(s, next, &c, "nan") == 3) {
		s->good = s->taken - 1;
		if (c == '(') {
			do
				c = next(s);
			while (digit(c) < 36 || c == '_');
			if (c == ')') {
				s->good = s->taken;
				next(s);
			}
		}
	}
	return __builtin_nanf("");
}

/* The exponent behind the letter, if c is that. */
always_inline long read_exponent(struct source *s, next_byte *next, int c, int letter)
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
always_inline long double read_hexadecimal(
    struct source *s, next_byte *next, int bits, int overflow, int negative)
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
			x = digit(c);
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
		e += read_exponent(s, next, c, 'p');
	return __number_binary(m, more, e, bits, overflow, negative);
}

/* A digit; the first one of all is not 0. */
#define ADD_DIGIT(d, x)                                                                            \
	do {                                                                                       \
		if (digits < FIRST_DIGITS) {                                                       \
			first = first * 10 + (x);                                                  \
		} else {                                                                           \
			pending = pending * 10 + (x);                                              \
			if (++pending_n == FIRST_DIGITS) {                                         \
				(d)->first = first;                                                \
				(d)->pending = pending;                                            \
				(d)->pending_n = pending_n;                                        \
				__number_digits(d);                                                \
				pending = pending_n = 0;                                           \
			}                                                                          \
		}                                                                                  \
		digits++;                                                                          \
	} while (0)

/* The digits from c on; any: there was a 0. */
always_inline long double read_decimal(
    struct source *s, next_byte *next, int c, int any, int bits, int overflow, int negative)
{
	unsigned long first = 0, pending = 0;
	struct number d;
	long digits = 0, point;
	int pending_n = 0;
	unsigned x;

	d.more = d.beyond = d.all_n = 0;
	d.digits = FIRST_DIGITS; /* at least, when all is begun here */
	for (; c == '0'; c = next(s))
		any = 1;
	for (; (x = c - '0') < 10; c = next(s))
		ADD_DIGIT(&d, x);
	point = digits;
	if (c == '.') {
		c = next(s);
		if (!digits)
			for (; c == '0'; c = next(s), point--)
				any = 1;
		for (; (x = c - '0') < 10; c = next(s))
			ADD_DIGIT(&d, x);
	}
	if (!(any | digits))
		return 0;
	s->good = s->taken - 1;
	d.point = point + read_exponent(s, next, c, 'e');
	d.first = first;
	d.digits = digits;
	d.pending = pending;
	d.pending_n = pending_n;
	d.more |= pending != 0;
	return digits ? __number_value(&d, bits, overflow, negative) : 0;
}
#undef ADD_DIGIT

always_inline long double read_number(struct source *s, next_byte *next, int bits, int overflow)
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
		value = read_hexadecimal(s, next, bits, overflow, negative);
	else if (!any && ((c | 32) == 'i' || (c | 32) == 'n'))
		value = read_word(s, next, c);
	else
		value = read_decimal(s, next, c, any, bits, overflow, negative);
	if (!s->good)
		return 0;
	return negative ? -value : value;
}

#endif
