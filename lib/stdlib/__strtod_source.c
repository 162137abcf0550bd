/* SPDX-License-Identifier: 0BSD */
/*
 * __strtod_source - read a floating-point number and round it correctly to a type
 *
 * Any number of digits counts. They are one integer of many limbs; a power of ten is multiplied to
 * it, or divides it after a shift that leaves enough bits. What is below the significand decides
 * the rounding, in the current mode.
 *
 * Returns  the value; 0 and good == 0 if there is no number
 * Errors   ERANGE too large, or inexact and subnormal or 0
 * Source   C11 7.22.1.3; POSIX.1-2017 strtod
 */
#include <errno.h>

#include "internal/extended.h"
#include "internal/limbs.h"
#include "internal/strtod.h"
#include "internal/strtoint.h"
#include "internal/syscall_ret.h"

#define CHUNK 10000000000000000000UL /* 10^19, the most in 64 bits */
#define CHUNK_DIGITS 19
/* More decimal digits than any tie has; of those beyond only counts whether all are 0. */
#define MAX_DIGITS 11600
/* Of 10^(MAX_DIGITS + 5500), which is what most is divided by, and three more. */
#define LIMBS 906

/* How many letters of word come; *c is the first byte, then the one after them. */
static int match(struct source *s, int *c, const char *word)
{
	int n = 0;

	for (; word[n] && (*c | 32) == word[n]; n++)
		*c = s->next(s);
	return n;
}

/* x * 2^n */
static long double scale(long double x, int n)
{
	__asm__("fscale" : "+t"(x) : "u"((long double)n));
	return x;
}

/* x = x * factor + carry; returns the new number of limbs. */
static noinline int multiply(unsigned long *x, int n, unsigned long factor, unsigned long carry)
{
	x[n] = __limbs_multiply(x, n, factor, carry);
	return n + (x[n] != 0);
}

/* x * 10^k * 2^e, rounded to the type; rest is 1 if the number is a little more. */
static noinline long double value_of(
    unsigned long *x, int n, int k, long e, int rest, int bits, int overflow, int negative)
{
	int up = 3 - n - (k < 0 ? k / CHUNK_DIGITS : 0), by_division = k < 0, i, cut, kept;
	unsigned long power;
	long double value;

	/* Limbs below the others, so that more than 64 bits are left of a quotient. */
	if (up > 0) {
		for (i = n += up; i--;)
			x[i] = i < up ? 0 : x[i - up];
		e -= 64 * up;
	}
	while (k) {
		for (power = 1; k && power < CHUNK; k += by_division ? 1 : -1)
			power *= 10;
		if (by_division) {
			rest |= __limbs_divide(x, n, power) != 0;
			n -= !x[n - 1];
		} else {
			n = multiply(x, n, power, 0);
		}
	}
	cut = 64 * n - __builtin_clzl(x[n - 1]);
	e += cut; /* now the number is from 2^(e - 1) to 2^e */
	/* The significand's bits: fewer for a subnormal number. */
	kept = bits;
	if (e < 3 - overflow)
		kept = e + overflow + bits - 3 < -1 ? -1 : e + overflow + bits - 3;
	cut -= kept;
	/* To where a limb ends. */
	x[n + 1] = 0;
	multiply(x, n, 1UL << (-cut & 63), 0);
	i = (cut + 63) / 64;
	value = x[i];
	up = x[i] & 1;
	cut = x[--i] >> 62 & HALF;
	rest |= x[i] << 1 != 0;
	while (i--)
		rest |= x[i] != 0;
	rest |= cut;
	value += rounds_up(rest, up, HALF, negative);
	if (e + (value == scale(1, kept)) > overflow || (kept < bits && rest))
		fail(ERANGE);
	/* An overflow is rounded by its sign; nothing else is rounded here. */
	if (negative)
		value = -value;
	return __builtin_fabsl(scale(value, e - kept));
}

hidden long double __strtod_source(struct source *s, int bits, int overflow)
{
	/* The last digits are not yet in x, where they will be x * power + last. */
	unsigned long x[LIMBS], last = 0, power = 1;
	long double value = 0;
	int limbs = 0, digits = 0, more = 0, point = 0, any = 0, c, negative, minus;
	unsigned base = 10, d;
	long k = 0, n;

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
				while (strtoint_digit(c) < 36 || c == '_');
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
			d = strtoint_digit(c);
			if (d >= base)
				break;
			any = 1;
			k -= point;
			if (digits == MAX_DIGITS) {
				more |= d != 0;
				k++;
			} else if (d || digits) {
				digits++;
				last = last * base + d;
				power *= base;
				if (power > CHUNK / 16) {
					limbs = multiply(x, limbs, power, last);
					last = 0;
					power = 1;
				}
			}
		}
		if (any)
			s->good = s->taken;
	}
	limbs = multiply(x, limbs, power, last);
	n = 0;
	if (any && (c | 32) == (base == 16 ? 'p' : 'e')) {
		c = s->next(s);
		minus = c == '-';
		if (minus || c == '+')
			c = s->next(s);
		for (; (d = c - '0') < 10; c = s->next(s)) {
			s->good = s->taken;
			if (n < 1 << 30)
				n = n * 10 + d;
		}
		if (minus)
			n = -n;
	}
	if (base == 16) {
		n += 4 * k;
		k = 0;
	} else {
		k += n;
		/* What is out of these bounds is out of those of the type. */
		n = (overflow + bits) / 3;
		if (k > n - digits)
			k = n - digits;
		if (k < -n - digits)
			k = -n - digits;
		n = 0;
	}
	if (digits)
		value = value_of(x, limbs, k, n, more, bits, overflow, negative);
done:
	return negative && s->good ? -value : value;
}
