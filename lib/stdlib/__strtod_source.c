/* SPDX-License-Identifier: 0BSD */
/*
 * __strtod_source - read a floating-point number and round it correctly to a type
 *
 * Any number of digits counts. The decimal number is scaled by powers of two, exactly, until its
 * integral part is the significand; what is left then decides the rounding, in the current mode.
 *
 * Returns  the value; 0 and good == 0 if there is no number
 * Errors   ERANGE too large, or inexact and subnormal or 0
 * Source   C11 7.22.1.3; POSIX.1-2017 strtod
 */
#include <errno.h>

#include "internal/decimal.h"
#include "internal/strtod.h"
#include "internal/strtoint.h"
#include "internal/syscall_ret.h"

/* More decimal digits than any tie has; those beyond are or'ed into the last. */
#define MOST 11600
/* More than what scaling prepends. */
#define ROOM 11700

/* How many letters of word come; *c is the first byte, then the one after them. */
static int match(struct source *s, int *c, const char *word)
{
	int n = 0;

	for (; word[n] && (*c | 32) == word[n]; n++)
		*c = s->next(s);
	return n;
}

/* x * 2^n */
static long double scale(long double x, long n)
{
	__asm__("fscale" : "+t"(x) : "u"((long double)n));
	return x;
}

hidden long double __strtod_source(struct source *s, int bits, int overflow)
{
	unsigned char digits[ROOM + MOST + 32], *p;
	struct decimal d = {digits + ROOM, digits + ROOM, 0};
	long double value = 0;
	long e = 0, n;
	unsigned base = 10, x;
	int c, negative, minus, round, point = 0, any = 0;

	s->taken = s->good = 0;
	do
		c = s->next(s);
	while (c == ' ' || c - '\t' + 0U < 5);
	negative = c == '-';
	if (negative || c == '+')
		c = s->next(s);

	n = match(s, &c, "infinity");
	if (n) {
		if (n >= 3) {
			value = __builtin_inff();
			s->good = s->taken - 1;
			if (n < 8)
				s->good -= n - 3;
		}
		goto done;
	}
	n = match(s, &c, "nan");
	if (n) {
		if (n == 3) {
			value = __builtin_nanf("");
			s->good = s->taken - 1;
			if (c == '(') {
				do
					c = s->next(s);
				while (digit(c) < 36 || c == '_');
				if (c == ')') {
					s->good = s->taken;
					s->next(s);
				}
			}
		}
		goto done;
	}

	if (c == '0') {
		s->good = s->taken;
		c = s->next(s);
		any = 1;
		if ((c | 32) == 'x') {
			c = s->next(s);
			base = 16;
			any = 0;
		}
	}
	for (;; c = s->next(s)) {
		if (c == '.' && !point) {
			point = 1;
		} else {
			x = digit(c);
			if (x >= base)
				break;
			any = 1;
			if (base == 16) {
				/* 40 decimal digits are 130 bits. */
				if (d.point < 40) {
					__decimal_multiply(&d, 16, x);
					e -= 4 * point;
				} else {
					d.last[-1] |= x != 0;
					e += 4 - 4 * point;
				}
			} else if (x || d.first < d.last) {
				if (d.last - d.first < MOST)
					*d.last++ = x;
				else
					d.last[-1] |= x != 0;
				d.point += !point;
			} else {
				d.point -= point;
			}
		}
		if (any)
			s->good = s->taken;
	}
	if (any && (c | 32) == (base == 16 ? 'p' : 'e')) {
		c = s->next(s);
		minus = c == '-';
		if (minus || c == '+')
			c = s->next(s);
		for (n = 0; (x = c - '0') < 10; c = s->next(s)) {
			s->good = s->taken;
			if (n < 1 << 30)
				n = n * 10 + x;
		}
		if (minus)
			n = -n;
		if (base == 16)
			e += n;
		else
			d.point += n;
	}

	/* What is out of these bounds is out of those of every type. */
	if (d.point + 5000UL > 10000)
		d.point = d.point < 0 ? -5000 : 5000;
	__builtin_memset(d.last, 0, 20);
	if (*d.first) {
		/* To 1/2 <= d < 1, times 2^e. */
		while (d.point || *d.first < 5) {
			n = 1 - 3 * d.point;
			__decimal_scale(&d, n);
			e -= n;
		}
		/* The significand's bits: fewer for a subnormal number. */
		n = e + overflow + bits - 3;
		if (n > bits)
			n = bits;
		if (n < -1)
			n = -1;
		__decimal_scale(&d, n);
		for (p = d.first; p < d.first + d.point; p++)
			value = value * 10 + *p; /* below 2^64: exact */
		round = __decimal_round(&d, d.point, 5, negative);
		value += round & ROUND_UP;
		if (e + (value == scale(1, n)) > overflow || (n < bits && round))
			fail(ERANGE);
		/* An overflow is rounded by its sign; nothing else is rounded here. */
		if (negative)
			value = -value;
		value = __builtin_fabsl(scale(value, e - n));
	}
done:
	return negative && s->good ? -value : value;
}
