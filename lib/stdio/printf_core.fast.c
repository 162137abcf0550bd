/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_core - every conversion of printf but those of floats, which __printf_float has
 *
 * The same as printf_core.S. One object: the parser and what it calls are of no use without each
 * other.
 *
 * Returns  the number of bytes, or -1
 * Errors   EINVAL unknown conversion; EILSEQ no such wide character; EOVERFLOW more than INT_MAX
 *          bytes; those of out
 * Source   C11 7.21.6.1; POSIX.1-2017 fprintf; C23 7.23.6.1 (b, B, wN, wfN); GNU %m
 * Differs  from musl 1.2.5: %b, %B, wN and wfN are there
 */
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <wchar.h>

#include "internal/printf.h"
#include "internal/syscall_ret.h"

hidden void __printf_byte(struct print *p, int c)
{
	p->total++;
	if (p->out(p->to, (unsigned char)c | MORE) < 0)
		p->total = INT_MIN;
}

hidden void __printf_put(struct print *p, const void *s, int n)
{
	const char *c = s, *end = c + n;

	while (c < end)
		__printf_byte(p, *c++);
}

hidden void __printf_pad(struct print *p, int c, int n)
{
	/* More than INT_MAX bytes are not even tried. */
	if (n > INT_MAX - p->total)
		p->total += 1L << 32;
	else
		while (n-- > 0)
			__printf_byte(p, c);
}

hidden void __printf_head(struct print *p, int zeros, int n)
{
	if (zeros < 0)
		zeros = 0;
	p->length = n += zeros + p->prefix_n;
	__printf_pad(p, ' ', p->width - n);
	__printf_put(p, p->prefix, p->prefix_n);
	__printf_pad(p, '0', zeros);
}

hidden void __printf_tail(struct print *p)
{
	__printf_pad(p, ' ', -p->width - p->length);
}

hidden void __printf_sign(struct print *p, int negative)
{
	int c = negative ? '-' : p->flags & FLAG('+') ? '+' : p->flags & FLAG(' ') ? ' ' : 0;

	p->prefix[0] = c;
	p->prefix_n = c != 0;
}

static noinline long next(struct print *p)
{
	return va_arg(p->ap, long);
}

/* Make argument n the next one. */
static noinline void seek(struct print *p, int n)
{
	int i = 0;

	va_copy(p->ap, *p->start);
	while (++i < n)
		if (!__printf_skip(p, i))
			next(p);
}

/* A number, or the value of the argument that "*" or "*n$" names. */
static noinline int number(struct print *p)
{
	int star = *p->s == '*', n = 0;
	unsigned d;

	for (p->s += star; (d = *p->s - '0') < 10; p->s++)
		n = n * 10 + d;
	if (star) {
		if (n) {
			p->s++;
			seek(p, n);
		}
		n = next(p);
	}
	return n;
}

enum { INVALID, LENGTH, CHAR, STRING, COUNT, ERROR, FLOAT, SIGNED = 1 };

/* By letter: base, or what is no integer. */
static const unsigned char class[32] = {
    ['a' & 31] = FLOAT,
    ['b' & 31] = 16 + 2,
    ['c' & 31] = CHAR,
    ['d' & 31] = 16 + 10 + SIGNED,
    ['e' & 31] = FLOAT,
    ['f' & 31] = FLOAT,
    ['g' & 31] = FLOAT,
    ['h' & 31] = LENGTH,
    ['i' & 31] = 16 + 10 + SIGNED,
    ['j' & 31] = LENGTH,
    ['l' & 31] = LENGTH,
    ['m' & 31] = ERROR,
    ['n' & 31] = COUNT,
    ['o' & 31] = 16 + 8,
    ['p' & 31] = 16 + 16,
    ['q' & 31] = LENGTH,
    ['s' & 31] = STRING,
    ['t' & 31] = LENGTH,
    ['u' & 31] = 16 + 10,
    ['x' & 31] = 16 + 16,
    ['z' & 31] = LENGTH,
};

hidden int __printf_core(print_out *out, FILE *to, const char *fmt, va_list ap)
{
	struct print print, *p = &print;
	unsigned d, type;
	int c;
	unsigned long x;
	const char *body;
	char buffer[65];
	wchar_t wide[2];
	char *q;
	int n;

	__asm__("" : "+r"(p));
	p->s = fmt;
	p->format = fmt;
	p->out = out;
	p->to = to;
	p->total = 0;
	p->start = (va_list *)ap;
	seek(p, 0);
next_text:
	while ((c = *p->s++) != '%') {
		if (!c)
			goto end;
	text:
		__printf_byte(p, c);
	}
	if (*p->s == '%') {
		p->s++;
		goto text;
	}
	p->flags = 0;
	p->prefix_n = 0;
	p->precision = -1;
	p->shift = 32;
	n = 0;
	for (;; n = p->width, p->s++) {
		for (; (d = *p->s - ' ') < 32 && FLAG_ALL >> d & 1; p->s++)
			p->flags |= 1U << d;
		p->width = number(p);
		if (*p->s != '$')
			break;
	}
	if (p->flags & FLAG('-') && p->width > 0)
		p->width = -p->width;
	if (*p->s == '.') {
		p->s++;
		p->precision = number(p);
	}
	while ((type = class[(c = *p->s++) & 31]) == LENGTH)
		p->shift = c == 'h' ? (p->shift + 64) >> 1 : c == 'L' ? 64 : 0;
	p->conversion = c;
	if (n)
		seek(p, n);
	if (type == INVALID || c < 'A')
		return fail(EINVAL);
	if (type == FLOAT) {
		__printf_float(p);
		goto next_text;
	}
	q = buffer + sizeof buffer;
	if (type == ERROR) {
		body = __printf_errno(buffer);
		goto string;
	}
	x = next(p);
	if (type < ERROR) {
		if (type == COUNT) {
			char *to = (char *)x;

			for (x = p->total; p->shift < 64; p->shift += 8, x >>= 8)
				*to++ = x;
			goto next_text;
		}
		if (type == CHAR) {
			if (p->shift == 0 || c == 'C') {
				wide[0] = x;
				wide[1] = 0;
				p->precision = -1;
				x = (unsigned long)wide;
				goto wide_string;
			}
			*--q = x;
			x = 1;
			goto print;
		}
		body = (const char *)x;
		if (!x) {
			body = "(null)";
			goto string;
		}
		if (p->shift == 0 || c == 'S') {
		wide_string:
			__printf_wide(p, (const wchar_t *)x);
			if (p->total < 0)
				goto end;
			goto next_text;
		}
	string:
		x = strnlen(body, p->precision);
		p->precision = 0;
		q = (char *)body;
		goto print;
	}
	if (c == 'p') {
		p->flags |= FLAG('#');
		p->shift = 0;
		c = 'x';
	}
	type -= 16;
	x <<= p->shift;
	if (type & SIGNED) {
		type ^= SIGNED;
		__printf_sign(p, (long)x < 0);
		x = (long)x >> p->shift;
		if ((long)x < 0)
			x = -x;
	} else {
		x >>= p->shift;
		if ((type == 16 || type == 2) && x && p->flags & FLAG('#')) {
			p->prefix[0] = '0';
			p->prefix[1] = c;
			p->prefix_n = 2;
		}
	}
	d = c == 'o' ? p->flags & FLAG('#') : 0;
	if (x || p->precision || d)
		do
			*--q = "0123456789ABCDEF"[x % type] | (c & 32);
		while (x /= type);
	if (d && *q != '0')
		*--q = '0';
	x = buffer + sizeof buffer - q;
	if (p->precision < 0 && p->flags & FLAG('0'))
		p->precision = p->width - p->prefix_n;
print:
	__printf_head(p, p->precision - (int)x, x);
	__printf_put(p, q, x);
	__printf_tail(p);
	goto next_text;
end:
	if (p->total > INT_MAX)
		return fail(EOVERFLOW);
	return p->total < 0 ? -1 : p->total;
}
