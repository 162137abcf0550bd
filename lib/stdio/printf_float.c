/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_float - the conversions aefg and AEFG of printf, exact for every precision
 *
 * An object of its own, so that nofloat.o can stand in for it (mote-cc -mno-float-stdio).
 *
 * Source   C11 7.21.6.1p8; POSIX.1-2017 fprintf
 * Differs  from musl 1.2.5: nothing; %a of any nonzero number starts with 1 in both
 */
#include "internal/decimal.h"
#include "internal/printf.h"

/* Text of the exponent in front of end. */
static char *exponent(char *end, long e, int letter, int digits)
{
	unsigned long n = e < 0 ? -e : e;

	do {
		*--end = '0' + n % 10;
		n /= 10;
	} while (--digits > 0 || n);
	*--end = e < 0 ? '-' : '+';
	*--end = letter;
	return end;
}

hidden void __printf_float(struct print *p)
{
	unsigned char digits[DECIMAL_DIGITS];
	char buffer[8], *suffix = buffer + sizeof buffer;
	struct decimal d = {digits + sizeof digits, digits + sizeof digits, 0};
	union extended x = {
	    p->shift == LONG_DOUBLE ? va_arg(p->ap, long double) : va_arg(p->ap, double)};
	int negative = x.exponent >> 15, c = p->conversion, style = c | 32;
	long e = x.exponent & 0x7fff, precision = p->precision, whole, n, i;
	unsigned char *q;
	int dot;

	__printf_sign(p, negative);
	/* Of 80 bits some patterns are no numbers, which the processor rejects. */
	if (e == 0x7fff || (e && (long)x.mantissa >= 0)) {
		unsigned text = e != 0x7fff || x.mantissa != 1UL << 63
		                    ? 'n' | 'a' << 8 | 'n' << 16
		                    : 'i' | 'n' << 8 | 'f' << 16;

		if (!(c & 32))
			text &= ~0x202020U;
		__printf_head(p, 0, 3);
		__printf_put(p, &text, 3);
		goto done;
	}
	if (style == 'a') {
		p->prefix[p->prefix_n++] = '0';
		p->prefix[p->prefix_n++] = c + ('x' - 'a');
		if (!x.mantissa)
			e = 16383;
		else
			for (e += !e; (long)x.mantissa > 0; x.mantissa <<= 1)
				e--;
		e -= 16383;
		d.first -= 17;
		*d.first = x.mantissa >> 63;
		x.mantissa <<= 1;
		for (q = d.first + 1; q < d.last; x.mantissa <<= 4)
			*q++ = x.mantissa >> 60;
		d.point = 1;
	} else {
		__decimal_multiply(&d, 0, x.mantissa);
		if (x.mantissa)
			__decimal_scale(&d, e + !e - 16383 - 63);
		if (precision < 0)
			precision = 6;
		if (style == 'g' && !precision)
			precision = 1;
	}
	/* The digits that count. */
	n = style == 'g' ? precision : style == 'f' ? d.point + precision : precision + 1;
	if (precision >= 0 && n < d.last - d.first) {
		unsigned half = style == 'a' ? 8 : 5;
		int up = __decimal_round(&d, n, half, negative) & ROUND_UP;

		if (n < 0) {
			d.point -= n;
			n = 0;
		}
		q = d.last = d.first + n;
		while (up) {
			if (q == d.first) {
				*--d.first = 0;
				d.point++;
			}
			if (++*--q < 2 * half)
				break;
			*q = 0;
		}
	}
	whole = d.point;
	if (style == 'a') {
		suffix = exponent(suffix, e, c + ('p' - 'a'), 1);
	} else if (style == 'e' || (style == 'g' && (whole > precision || whole < -3))) {
		suffix = exponent(suffix, whole - 1, 'E' | (c & 32), 2);
		whole = 1;
	}
	if (style == 'g' || precision < 0) {
		n = precision;
		if (n < 0 || !(p->flags & FLAG('#'))) {
			for (; d.last > d.first && !d.last[-1]; d.last--)
				;
			n = d.last - d.first;
		}
		precision = n > whole ? n - whole : 0;
	}
	dot = precision || p->flags & FLAG('#');
	i = whole > 0 ? 0 : whole - 1;
	n = whole - i + dot + precision + (buffer + sizeof buffer - suffix);
	__printf_head(p, p->flags & FLAG('0') ? p->width - p->prefix_n - n : 0, n);
	for (; i < whole + precision; i++) {
		__printf_pad(p, i < 0 || i >= d.last - d.first
		                     ? '0'
		                     : "0123456789ABCDEF"[d.first[i]] | (c & 32), 1);
		if (i == whole - 1 && dot)
			__printf_pad(p, '.', 1);
	}
	__printf_put(p, suffix, buffer + sizeof buffer - suffix);
done:
	__printf_tail(p);
}
