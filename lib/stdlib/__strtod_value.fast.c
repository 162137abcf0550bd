/* SPDX-License-Identifier: 0BSD */
/*
 * __number_value, __number_short, __number_binary - round what strtod has read
 *
 * The first 19 digits times a power of ten in 128 bits decide, if that and the most it can be off
 * are rounded alike; else, of more digits, the first 38. Else all digits are an integer of many
 * limbs, which is multiplied by a power of five or divided by one, exactly.
 *
 * Errors   ERANGE too large, or inexact and subnormal or 0
 * Source   Lemire, Number parsing at a gigabyte per second (2021); Knuth, The Art of Computer
 *          Programming 2 §4.3.1 D
 */
#include <errno.h>
#include <string.h>

#include "internal/extended.h"
#include "internal/number.h"
#include "internal/power.h"
#include "internal/syscall_ret.h"

#define CHUNK 10000000000000000000UL /* 10^NUMBER_FIRST_DIGITS */
#define FIVE_27 7450580596923828125UL

/* x = x * factor + carry */
static void multiply(struct number_big *x, unsigned long factor, unsigned long carry)
{
	u128 product;
	int i;

	for (i = 0; i < x->n; i++) {
		product = (u128)x->limb[i] * factor + carry;
		x->limb[i] = product;
		carry = product >> 64;
	}
	if (carry)
		x->limb[x->n++] = carry;
}

static void multiply_by_5(struct number_big *x, long power)
{
	unsigned long rest = 1;

	for (; power >= 27; power -= 27)
		multiply(x, FIVE_27, 0);
	for (; power > 0; power--)
		rest *= 5;
	multiply(x, rest, 0);
}

/* Shift to the left until the top bit is set and there are n limbs; returns the bits. */
static long normalize(struct number_big *x, int n)
{
	int zeros = __builtin_clzl(x->limb[x->n - 1]), i, limbs = n > x->n ? n - x->n : 0;

	if (zeros)
		for (i = x->n - 1; i >= 0; i--)
			x->limb[i] = x->limb[i] << zeros | (i ? x->limb[i - 1] >> (64 - zeros) : 0);
	if (limbs) {
		memmove(x->limb + limbs, x->limb, x->n * sizeof *x->limb);
		memset(x->limb, 0, limbs * sizeof *x->limb);
		x->n = n;
	}
	return zeros + 64L * limbs;
}

/* The limb of x / y at x->limb[at + y->n] and below, which becomes the rest. */
static unsigned long divide(struct number_big *x, const struct number_big *y, int at)
{
	unsigned long *r = x->limb + at, top = y->limb[y->n - 1], q = ~0UL, rest, carry, before;
	u128 product;
	int i;

	if (r[y->n] < top)
		__asm__("div %4"
		        : "=a"(q), "=d"(rest)
		        : "0"(r[y->n - 1]), "1"(r[y->n]), "r"(top)
		        : "cc");
	for (carry = 0, i = 0; i < y->n; i++) {
		product = (u128)y->limb[i] * q + carry;
		before = r[i];
		r[i] -= (unsigned long)product;
		carry = (product >> 64) + (r[i] > before);
	}
	/* The estimate is at most 2 too large. */
	for (r[i] -= carry; r[i]; q--) {
		for (carry = 0, i = 0; i < y->n; i++) {
			product = (u128)r[i] + y->limb[i] + carry;
			r[i] = product;
			carry = product >> 64;
		}
		r[i] += carry;
	}
	return q;
}

/* The first 128 bits of all digits times 10^k; the last one is also set if more follow. */
static u128 exact(struct number *d, long k, long *e)
{
	struct number_big *x = &d->all, y;
	unsigned long high, low, top;
	u128 v;
	int i;

	*e = k;
	if (k >= 0) {
		multiply_by_5(x, k);
		*e -= normalize(x, 2);
		i = x->n - 2;
		v = (u128)x->limb[i + 1] << 64 | x->limb[i];
		*e += 64L * i;
	} else {
		y.n = 1;
		y.limb[0] = 1;
		multiply_by_5(&y, -k);
		*e += normalize(&y, 1);
		*e -= normalize(x, y.n + 2);
		x->limb[x->n] = 0;
		i = x->n - y.n;
		top = divide(x, &y, i);
		high = divide(x, &y, i - 1);
		low = divide(x, &y, i - 2);
		v = (u128)high << 64 | low;
		if (top) {
			v = (u128)1 << 127 | v >> 1 | (v & 1);
			++*e;
		}
		i -= 2;
		*e += 64L * i;
		i += y.n;
	}
	while (i--)
		if (x->limb[i])
			return v | 1;
	return v;
}

/* Cut v down to n bits, *q: what is cut off. */
always_inline int cut(u128 v, long n, unsigned long *q)
{
	*q = 0;
	if (n < 0)
		return LESS;
	if (n) {
		*q = v >> (128 - n);
		v <<= n;
	}
	return !v ? NOTHING : !(v >> 127) ? LESS : v << 1 ? MORE_THAN_HALF : HALF;
}

/* q * 2^e, which a long double holds, unless it is too large. */
always_inline long double compose(unsigned long q, long e, int negative)
{
	union extended x;
	int zeros;

	if (!q)
		return 0;
	zeros = __builtin_clzl(q);
	e += 16383 + 63 - zeros;
	x.mantissa = q << zeros;
	if (e >= 0x7fff) {
		/* The unit rounds as the mode says, for which it has to know the sign. */
		x.exponent = 0x7ffe | negative << 15;
		__asm__("fadd %%st, %%st" : "+t"(x.value));
		return negative ? -x.value : x.value;
	}
	if (e <= 0) {
		x.mantissa >>= 1 - e;
		e = 0;
	}
	x.exponent = e;
	return x.value;
}

/* Seldom needed, so not in the way of the others. */
static cold noinline unsigned long rounded(unsigned long q, int rest, int negative)
{
	return q + rounds_up(rest, q & 1, HALF, negative);
}

/*
 * The value of a number from v * 2^e to (v + error) * 2^e, where v has its top bit; false if these
 * are not rounded alike.
 */
static int round_number(
    long double *value, u128 v, u128 error, long e, int bits, int overflow, int negative)
{
	unsigned long q, above;
	int rest, above_rest;
	long n;

	/* The significand's bits: fewer for a subnormal number, whose last place is given. */
	n = e + 128 + overflow + bits - 3;
	e = 3 - overflow - bits;
	if (n > bits) {
		e += n - bits;
		n = bits;
	}
	if (n < -1)
		n = -1;
	rest = cut(v, n, &q);
	if (error) {
		if (v + error < v)
			return 0;
		above_rest = cut(v + error, n, &above);
		/* Where the type is subnormal, errno depends on the rest. */
		if ((above_rest != rest || above != q) &&
		    (n < bits ||
		        rounded(above, above_rest, negative) != rounded(q, rest, negative)))
			return 0;
	}
	if (rounds_up(rest, q & 1, HALF, negative) && !++q) {
		q = 1;
		e += 64;
	}
	*value = compose(q, e, negative);
	if ((q && e + 64 - __builtin_clzl(q) > overflow) || (n < bits && rest))
		fail(ERANGE);
	return 1;
}

hidden long double __number_binary(
    u128 x, unsigned more, long e, int bits, int overflow, int negative)
{
	unsigned long high = x >> 64;
	long double value = 0;
	int zeros;

	if (x) {
		zeros = high ? __builtin_clzl(high) : 64 + __builtin_clzl(x);
		round_number(
		    &value, x << zeros | (more != 0), 0, e - zeros, bits, overflow, negative);
	}
	return value;
}

static unsigned long power_of_10(int n)
{
	unsigned long power = 1;

	while (n-- > 0)
		power *= 10;
	return power;
}

/* All digits become an integer, in the place of the chunks; returns how many they are. */
static long all_digits(struct number *d)
{
	struct number_big *x = &d->all;
	int chunks = x->n, i;

	x->limb[0] = d->first;
	x->n = 1;
	/* i chunks take at most i limbs. */
	for (i = 1; i < chunks; i++)
		multiply(x, CHUNK, x->limb[i]);
	if (chunks == NUMBER_MAX_DIGITS / NUMBER_FIRST_DIGITS) {
		d->beyond |= d->pending != 0;
		return NUMBER_MAX_DIGITS;
	}
	multiply(x, power_of_10(d->pending_n), d->pending);
	return d->digits < NUMBER_FIRST_DIGITS ? d->digits
	                                       : (long)chunks * NUMBER_FIRST_DIGITS + d->pending_n;
}

/*
 * A quotient of two numbers that a double holds is rounded once, in the current mode: Clinger, How
 * to read floating point numbers accurately (1990).
 */
always_inline double short_double(unsigned long first, long k, int negative)
{
	static const double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10,
	    1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
	double x = negative ? -(double)(long)first : (double)(long)first;

	x = k < 0 ? x / powers[-k] : x * powers[k];
	return negative ? -x : x;
}

/* For the other types: *first * 10^k is *first * 2^k, if 5^-k divides it. */
static int exact_quotient(unsigned long *first, long k)
{
	unsigned long power = 1;

	if (k < -27)
		return 0;
	while (k++)
		power *= 5;
	if (*first % power)
		return 0;
	*first /= power;
	return 1;
}

/* first * 10^k, or more if more is not 0, but by less than 10^k; false if it cannot be told. */
static noinline int by_power(long double *value, u128 first, int zeros, unsigned more, long k,
    int bits, int overflow, int negative)
{
	int exponent;
	u128 v, error;

	if (k < POWER_LEAST || k > POWER_MOST)
		return 0;
	v = __times_power(first, k, &exponent);
	error = power_exact(k) ? 0 : POWER_ERROR;
	/* 1 more in the first digits. */
	if (more)
		error += (u128)2 << zeros;
	return round_number(value, v, error, exponent, bits, overflow, negative);
}

hidden int __number_short(long double *value, unsigned long first, unsigned more, long k, int bits,
    int overflow, int negative)
{
	if (bits == 53 && k + 22UL <= 44 && first <= 1UL << 53 && !more) {
		*value = short_double(first, k, negative);
		return 1;
	}
	if (by_power(value, first, 64 + __builtin_clzl(first), more, k, bits, overflow, negative))
		return 1;
	if (k >= 0 || more || !exact_quotient(&first, k))
		return 0;
	*value = __number_binary(first, 0, k, bits, overflow, negative);
	return 1;
}

/* The same of the first 38 digits, where there are more than 19. */
static int number_long(
    long double *value, const struct number *d, long k, int bits, int overflow, int negative)
{
	int chunk = d->all.n > 1, n = chunk ? NUMBER_FIRST_DIGITS : d->pending_n;
	unsigned long second = chunk ? d->all.limb[1] : d->pending, high;
	u128 first = (u128)d->first * (chunk ? CHUNK : power_of_10(n)) + second;
	/* That there are more digits, even 0, is no harm. */
	unsigned more = chunk && d->digits > 2 * NUMBER_FIRST_DIGITS && d->more;
	int zeros;

	high = first >> 64;
	zeros = high ? __builtin_clzl(high) : 64 + __builtin_clzl(first);
	return by_power(value, first, zeros, more, k - n, bits, overflow, negative);
}

hidden long double __number_value(struct number *d, int bits, int overflow, int negative)
{
	int is_long = d->digits > NUMBER_FIRST_DIGITS;
	long k, e;
	long double value;
	u128 v;

	/* What is out of these bounds is out of those of every type. */
	if (d->point > 5000)
		d->point = 5000;
	if (d->point < -5000)
		d->point = -5000;
	k = d->point - (is_long ? NUMBER_FIRST_DIGITS : d->digits);
	/* 19 digits and more, which is not known, do not decide the 64 bits of a long double. */
	if (!(is_long && bits == 64) &&
	    __number_short(&value, d->first, d->more, k, bits, overflow, negative))
		return value;
	if (is_long && number_long(&value, d, k, bits, overflow, negative))
		return value;
	k = all_digits(d);
	v = exact(d, d->point - k, &e);
	/* What is beyond is behind every tie. */
	round_number(&value, v | (d->beyond != 0), 0, e, bits, overflow, negative);
	return value;
}
