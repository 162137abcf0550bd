/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_float - the conversions aefg and AEFG of printf, exact for every precision
 *
 * The first 19 digits come from one multiplication by a power of ten in 128 bits, if that can tell
 * them from their neighbours. Else the number is written out: its integral part is divided by
 * 10^19 again and again, its fraction multiplied. Either way a digit 1 behind the last says that
 * more follow, and what is rounded is the text.
 *
 * An object of its own, so that nofloat.o can stand in for it (mote-cc -mno-float-stdio).
 *
 * Contract: printf_float.c
 *
 * Source   Loitsch, Printing floating-point numbers quickly
 *          and accurately with integers (2010); Möller, Granlund, Improved division by
 *          invariant integers (2011)
 */
#include <limits.h>
#include <string.h>

#include "internal/extended.h"
#include "internal/digits_inline.h"
#include "internal/power.h"
#include "internal/printf.h"

#define CHUNK 10000000000000000000UL /* 10^19, the most in 64 bits */
#define CHUNK_DIGITS 19

/* Digits without a point: 0.d1 d2 d3... times 10 to the point. */
struct text {
	char *first;
	char *last;
	long point;
};

/* The digits that count, as the number's place is known: of all, or behind the point. */
struct wanted {
	long digits;
	long decimals; /* negative: digits counts */
};

static void chunk_digits(char *s, unsigned long x)
{
	unsigned long high = x / 100000000;
	unsigned first = high / 100000000;

	digits_put_8(s + 11, x % 100000000);
	digits_put_8(s + 3, high % 100000000);
	s[0] = '0' + first / 100;
	s[1] = '0' + first / 10 % 10;
	s[2] = '0' + first % 10;
}

/* A chunk of digits behind the others; zeros in front of all are none. */
static void append(struct text *t, unsigned long chunk, char *room)
{
	if (t->first == t->last) {
		t->first = t->last = room;
		if (chunk) {
			chunk_digits(room, chunk);
			for (t->last = room + CHUNK_DIGITS; *t->first == '0'; t->first++)
				;
		}
		t->point += t->last - t->first;
	} else {
		chunk_digits(t->last, chunk);
		t->last += CHUNK_DIGITS;
		t->point += CHUNK_DIGITS;
	}
}

/* The 19 first digits of m * 2^e; false if they cannot be told. */
static int few_digits(struct text *t, unsigned long m, long e, struct wanted w, char *room)
{
	long size = e + 63 - __builtin_clzl(m), k;
	u128 x, fraction, ones;
	unsigned long whole = 0;
	int exponent;

	/* floor(log10(2^size)) by a multiplication. */
	k = w.decimals < 0 ? w.digits - (size * 1292913986 >> 32) : w.decimals + 1;
	if (w.digits > 17 || k < POWER_LEAST || k > POWER_MOST)
		return 0;
	x = __times_power(m, k, &exponent);
	exponent += e;
	if (exponent > -65)
		return 0;
	ones = ~(u128)0;
	if (exponent > -128) {
		whole = x >> -exponent;
		ones >>= 128 + exponent;
	}
	fraction = x & ones;
	if (!power_exact(k) && (!fraction || fraction > ones - POWER_ERROR))
		return 0;
	t->last = t->first = room + 24;
	if (whole)
		t->first = digits_put(t->last, whole);
	t->point = t->last - t->first - k;
	if (fraction)
		*t->last++ = '1';
	return 1;
}

/* *x = (rest * 2^64 + *x) / 10^19; returns the new rest. */
always_inline unsigned long divide(unsigned long *x, unsigned long rest)
{
	/* (2^128 - 1) / 10^19 - 2^64 */
	u128 q = (u128)rest * 0xd83c94fb6d2ac34a + ((u128)rest << 64 | *x);
	unsigned long high = (q >> 64) + 1, r = *x - high * CHUNK;

	if (r > (unsigned long)q) {
		high--;
		r += CHUNK;
	}
	if (r >= CHUNK) {
		high++;
		r -= CHUNK;
	}
	*x = high;
	return r;
}

/* The integer m * 2^e. */
static void integral_digits(struct text *t, unsigned long m, long e, char *room)
{
	unsigned long limb[260], chunk[262], rest;
	int n = 1, chunks = 0, i, shift = e & 63;

	if (e <= 0) {
		limb[0] = m >> -e;
	} else {
		n = e / 64 + 1;
		memset(limb, 0, n * sizeof *limb);
		limb[n - 1] = m << shift;
		if (shift && m >> (64 - shift))
			limb[n++] = m >> (64 - shift);
	}
	while (n && (n > 1 || limb[0])) {
		for (rest = 0, i = n; i--;)
			rest = divide(limb + i, rest);
		chunk[chunks++] = rest;
		if (!limb[n - 1])
			n--;
	}
	while (chunks)
		append(t, chunk[--chunks], room);
}

/* The fraction of m * 2^-e, as far as it is wanted. */
static void fractional_digits(struct text *t, unsigned long m, long e, struct wanted w, char *room)
{
	unsigned long limb[260], carry;
	/* In use are those from low to high; the point is behind the last of n. */
	int n = (e + 63) / 64, low = 0, high = n < 2 ? n : 2, i, shift = n * 64 - e;
	long decimals;
	u128 x;

	limb[0] = m << shift;
	limb[1] = shift ? m >> (64 - shift) : 0;
	for (decimals = 0;; decimals += CHUNK_DIGITS) {
		while (low < high && !limb[low])
			low++;
		if (low == high)
			return;
		if (w.decimals < 0 ? t->last - t->first > w.digits : decimals > w.decimals)
			break;
		for (carry = 0, i = low; i < high; i++) {
			x = (u128)limb[i] * CHUNK + carry;
			limb[i] = x;
			carry = x >> 64;
		}
		if (high < n) {
			limb[high++] = carry;
			carry = 0;
		}
		append(t, carry, room);
		t->point -= CHUNK_DIGITS;
	}
	*t->last++ = '1';
}

static void all_digits(struct text *t, unsigned long m, long e, struct wanted w, char *room)
{
	t->first = t->last = room;
	t->point = 0;
	if (e > -64)
		integral_digits(t, m, e, room);
	if (e < 0)
		fractional_digits(t, m, -e, w, room);
}

/* Round to n digits; n < 0 is less than none. There is room in front. */
static void round_text(struct text *t, long n, int negative)
{
	int rest = LESS, odd = 0, cut;
	char *s;

	if (n >= t->last - t->first)
		return;
	if (n >= 0) {
		s = t->first + n;
		cut = (*s - '0') * 2;
		odd = n ? s[-1] & 1 : 0;
		while (++s < t->last)
			if (*s != '0') {
				cut++;
				break;
			}
		rest = cut < 10 ? cut > 0 : cut > 10 ? MORE_THAN_HALF : HALF;
	} else {
		t->point -= n;
		n = 0;
	}
	t->last = t->first + n;
	if (!rounds_up(rest, odd, HALF, negative))
		return;
	for (s = t->last; s > t->first; *s = '0')
		if (++*--s <= '9')
			return;
	*--t->first = '1';
	t->point++;
}

/* Hexadecimal digits, rounded to the precision; m's top bit is set, or it is 0. */
static void hexadecimal(struct text *t, unsigned long m, struct print *p, int negative, char *room)
{
	u128 x = (u128)m << 1, rest;
	int cut = 64 - 4 * p->precision, i;

	if (p->precision >= 0 && p->precision < 16) {
		rest = x << (128 - cut);
		x >>= cut;
		x += rounds_up(!rest       ? NOTHING
		               : rest << 1 ? (rest >> 127 ? MORE_THAN_HALF : LESS)
		                           : HALF,
		    x & 1, HALF, negative);
		x <<= cut;
	}
	t->point = 1;
	t->first = t->last = room;
	for (i = 64; i >= 0; i -= 4)
		*t->last++ = "0123456789ABCDEF"[x >> i & 15] | (p->conversion & 32);
}

/* Text of the exponent in front of end. */
static char *exponent(char *end, long e, int letter, int digits)
{
	unsigned long n = e < 0 ? -e : e;
	char *s = end;

	do {
		*--s = '0' + n % 10;
		n /= 10;
	} while (--digits > 0 || n);
	*--s = e < 0 ? '-' : '+';
	*--s = letter;
	return s;
}

/* Digits from the place at on, n of them: zeros where the text has none. */
static void put_places(struct print *p, struct text *t, long at, long n)
{
	long zeros = at < 0 ? (-at < n ? -at : n) : 0, digits;

	__printf_pad(p, '0', zeros);
	at += zeros;
	n -= zeros;
	digits = t->last - t->first - at;
	digits = digits < 0 ? 0 : digits < n ? digits : n;
	__printf_put(p, t->first + at, digits);
	__printf_pad(p, '0', n - digits);
}

static void layout(
    struct print *p, struct text *t, long whole, long precision, const char *suffix, int suffix_n)
{
	int dot = precision || p->flags & FLAG('#');
	long n = (whole > 0 ? whole : 1) + dot + precision + suffix_n;
	int length = n < INT_MAX ? n : INT_MAX;

	__printf_head(p, p->flags & FLAG('0') ? p->width - p->prefix_n - length : 0, length);
	if (whole > 0)
		put_places(p, t, 0, whole);
	else
		__printf_byte(p, '0');
	if (dot)
		__printf_byte(p, '.');
	put_places(p, t, whole, precision);
	__printf_put(p, suffix, suffix_n);
}

static void finite(struct print *p, unsigned long m, long e, int negative)
{
	char room[EXTENDED_DIGITS + 3 * CHUNK_DIGITS], buffer[8], *suffix = buffer + sizeof buffer;
	int c = p->conversion, style = c | 32;
	long precision = p->precision, whole, n;
	struct wanted wanted = {0, -1};
	struct text t;

	if (style == 'a') {
		p->prefix[p->prefix_n++] = '0';
		p->prefix[p->prefix_n++] = c + ('x' - 'a');
		n = m ? __builtin_clzl(m) : 0;
		hexadecimal(&t, m << n, p, negative, room);
		suffix = exponent(suffix, m ? e + 63 - n : 0, c + ('p' - 'a'), 1);
		whole = 1;
	} else {
		if (precision < 0)
			precision = 6;
		if (style == 'f')
			wanted.decimals = precision;
		else
			wanted.digits = style == 'e' ? precision + 1 : precision ? precision : 1;
		if (!m) {
			room[0] = '0';
			t = (struct text){room, room + 1, 1};
		} else {
			if (!few_digits(&t, m, e, wanted, room))
				all_digits(&t, m, e, wanted, room + 1);
			round_text(
			    &t, style == 'f' ? t.point + precision : wanted.digits, negative);
		}
		whole = t.point;
		if (style == 'g')
			precision = wanted.digits;
		if (style == 'e' || (style == 'g' && (whole > precision || whole < -3))) {
			suffix = exponent(suffix, whole - 1, 'E' | (c & 32), 2);
			whole = 1;
		}
	}
	if (style == 'g' || precision < 0) {
		n = precision;
		if (n < 0 || !(p->flags & FLAG('#'))) {
			while (t.last > t.first && t.last[-1] == '0')
				t.last--;
			n = t.last - t.first;
		}
		precision = n > whole ? n - whole : 0;
	}
	layout(p, &t, whole, precision, suffix, buffer + sizeof buffer - suffix);
}

hidden void __printf_float(struct print *p)
{
	union extended x;
	const char *text;
	int negative;
	long e;

	if (p->shift == LONG_DOUBLE)
		x.value = va_arg(*p->args, long double);
	else
		x.value = va_arg(*p->args, double);
	negative = x.exponent >> 15;
	e = x.exponent & 0x7fff;
	__printf_sign(p, negative);
	if (e == 0x7fff || (e && !(x.mantissa >> 63))) {
		/* Of 80 bits some patterns are no numbers, which the processor rejects. */
		text = e != 0x7fff || x.mantissa != 1UL << 63 ? "NANnan" : "INFinf";
		__printf_head(p, 0, 3);
		__printf_put(p, p->conversion & 32 ? text + 3 : text, 3);
	} else {
		finite(p, x.mantissa, e + !e - 16383 - 63, negative);
	}
	__printf_tail(p);
}
