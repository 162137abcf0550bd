/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_float - the conversions aefg and AEFG of printf, exact for every precision
 *
 * The integral part is divided by 10^19 again and again, the fraction multiplied, as far as its
 * digits are wanted; then a digit 1 behind the last says that more follow.
 *
 * An object of its own, so that nofloat.o can stand in for it (mote-cc -mno-float-stdio).
 *
 * Source   C11 7.21.6.1p8; POSIX.1-2017 fprintf
 * Differs  from musl 1.2.5: nothing; %a of any nonzero number starts with 1 in both
 */
/* Passes  lean */
#include <limits.h>

#include "internal/extended.h"
#include "internal/limbs.h"
#include "internal/printf.h"

#define CHUNK 10000000000000000000UL /* 10^19, the most in 64 bits */
#define CHUNK_DIGITS 19
#define LIMBS 260 /* of the largest number, or of the bits behind the point of the least one */
#define WHOLE_DIGITS (LIMBS * CHUNK_DIGITS)
#define DECIMALS (16445 + 2 * CHUNK_DIGITS)

/* Values of digits; the first one is 0 only in the number 0. */
struct digits {
	unsigned char *first, *last;
	unsigned char *point; /* where it belongs, which may be outside of them */
};

/* The 19 digits of a chunk in front of end. */
static noinline unsigned char *put_chunk(unsigned char *end, unsigned long x)
{
	unsigned char *first = end - CHUNK_DIGITS;
	unsigned long tenth;

	do {
		/* The quotient by 10, without a division. */
		tenth = (unsigned __int128)x * 0xcccccccccccccccd >> 67;
		*--end = x - tenth * 10;
		x = tenth;
	} while (end > first);
	return end;
}

/* m * 2^e: its integral part, and one more of the digits, or decimals, than are wanted. */
static noinline void convert(struct digits *d, unsigned long m, int e, int wanted, int decimals)
{
	unsigned long limb[LIMBS], *low = limb, *point = limb, *end;
	unsigned char *start = d->last, *first = start, *last = start;

	__builtin_memset(limb, 0, sizeof limb);
	/* The limbs of the fraction come first; m begins at a bit of them all. */
	while (e < 0) {
		point++;
		e += 64;
	}
	end = limb + e / 64U;
	*(unsigned __int128 *)end = (unsigned __int128)m << (e & 63);
	for (end += 2; end > point;)
		if (end[-1])
			first = put_chunk(first, __limbs_divide(point, end - point, CHUNK));
		else
			end--;
	for (;;) {
		while (first < last && !*first)
			first++;
		while (low < point && !*low)
			low++;
		if (low == point)
			break;
		if (last - (decimals ? start : first) > wanted) {
			*last++ = 1;
			break;
		}
		last += CHUNK_DIGITS;
		put_chunk(last, __limbs_multiply(low, point - low, CHUNK, 0));
	}
	if (first == last)
		*--first = 0;
	d->first = first;
	d->last = last;
}

/* Round to n digits of the base 2 * half; n < 0 is less than none. There is room in front. */
static noinline void round_digits(struct digits *d, long n, int half, int negative)
{
	unsigned char *s = d->first, *last = d->last;
	int twice = 1, odd = 0;

	if (n >= last - s)
		return;
	s[-1] = 0;
	if (n < 0) {
		d->point -= n;
	} else {
		s += n;
		odd = s[-1] & 1;
		twice = *s * 2;
		while (--last > s)
			if (*last)
				twice |= 1;
	}
	d->last = s;
	if (!rounds_up(twice, odd, 2 * half, negative))
		return;
	while (++*--s == 2 * half)
		*s = 0;
	if (s < d->first)
		d->first = s;
}

/* Text of the exponent in front of end. */
static noinline char *exponent(char *end, int e, int letter, int digits)
{
	unsigned n = e < 0 ? -e : e;

	do {
		*--end = '0' + n % 10;
		n /= 10;
	} while (--digits > 0 || n);
	*--end = e < 0 ? '-' : '+';
	*--end = letter;
	return end;
}

static noinline void print_float(struct print *p, unsigned char *room)
{
	struct digits d = {.last = room, .point = room};
	union extended x = {.value = __printf_float_argument(p)};
	char buffer[8], *suffix = buffer + sizeof buffer;
	int negative = x.exponent >> 15, c = p->conversion, style = c | 32;
	int e = x.exponent & 0x7fff, n, half = 5, point, digit;
	long precision = p->precision, length, end, whole, i;
	unsigned long m = x.mantissa;
	unsigned char *q;

	__printf_sign(p, negative);
	/* Of 80 bits some patterns are no numbers, which the processor rejects. */
	if (e == 0x7fff || (e && (long)m >= 0)) {
		unsigned text = 'n' | 'a' << 8 | 'n' << 16;

		/* With the top bit set, this is the exponent of all ones. */
		if (m == 1UL << 63)
			text = 'i' | 'n' << 8 | 'f' << 16;
		if (!(c & 32))
			text ^= 0x202020U;
		__printf_head(p, 0, n = 3);
		suffix = __builtin_memcpy(buffer, &text, 4);
		goto put_suffix;
	}
	e += !e - 16383 - 63;
	if (style == 'a') {
		q = (unsigned char *)p->prefix + p->prefix_n;
		*q++ = '0';
		*q = c + ('x' - 'a');
		p->prefix_n += 2;
		n = __builtin_clzl(m);
		e = m ? e - n : -63;
		m <<= n;
		d.first = room - 1;
		*d.first = m >> 63;
		m <<= 1;
		for (q = d.last += 16; q > room; m >>= 4)
			*--q = m & 15;
		length = precision + 1;
		half = 8;
	} else {
		if (precision < 0)
			precision = 6;
		if (style == 'g')
			precision += !precision;
		length = precision + (style == 'e');
		convert(&d, m, e, length, style == 'f');
		length += style == 'f' ? d.point - d.first : 0;
	}
	if (precision >= 0)
		round_digits(&d, length, half, negative);
	whole = d.point - d.first;
	if (style == 'a') {
		suffix = exponent(suffix, e + 63, c + ('p' - 'a'), 1);
	} else if (style == 'e' || (style == 'g' && (whole > precision || whole < -3))) {
		suffix = exponent(suffix, whole - 1, 'E' | (c & 32), 2);
		whole = 1;
	}
	if (precision < 0 || (style == 'g' && !(p->flags & FLAG('#')))) {
		while (d.last > d.first && !d.last[-1])
			d.last--;
		precision = d.last - d.first;
		style = 'g';
	}
	if (style == 'g') {
		precision -= whole;
		if (precision < 0)
			precision = 0;
	}
	i = whole - 1;
	if (i > 0)
		i = 0;
	end = whole + precision;
	n = buffer + sizeof buffer - suffix;
	point = precision || p->flags & FLAG('#');
	length = end - i + n + point;
	if (length > INT_MAX)
		length = INT_MAX;
	__printf_head(p, p->flags & FLAG('0') ? p->width - p->prefix_n - (int)length : 0, length);
	for (;; i++) {
		if (i == whole)
			__printf_pad(p, '.', point);
		/* Behind all digits there is nothing but zeros. */
		if (i >= end || (i >= whole && i >= d.last - d.first))
			break;
		digit = '0';
		/* Values beyond 9 are those of a and A. */
		if (i >= 0 && i < d.last - d.first) {
			digit += d.first[i];
			if (digit > '9')
				digit += c - '0' - 10;
		}
		__printf_pad(p, digit, 1);
	}
	__printf_pad(p, '0', end - i);
put_suffix:
	__printf_put(p, suffix, n);
}

hidden void __printf_float(struct print *p)
{
	unsigned char room[1 + WHOLE_DIGITS + DECIMALS];

	print_float(p, room + 1 + WHOLE_DIGITS);
	__printf_tail(p);
}
