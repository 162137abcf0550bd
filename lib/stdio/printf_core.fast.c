/* SPDX-License-Identifier: 0BSD */
/*
 * __printf_window - every conversion of printf but those of floats, which __printf_float has
 *
 * The same as __printf_core of printf_core.S, but text goes into a window of memory, in whole runs.
 * One object: the parser and what it calls are of no use without each other.
 *
 * Contract: printf_core.S; EOVERFLOW more than INT_MAX bytes, EILSEQ no such wide character, EINVAL
 * an unknown conversion, and the errors of spill
 */
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <wchar.h>

#include "internal/digits_inline.h"
#include "internal/printf_inline.h"
#include "internal/syscall_ret.h"

/* More than any int: what a number beyond INT_MAX counts as. */
#define TOO_LARGE (INT_MAX + 1L)

/* Make argument n the next one; false if there are not that many. */
static noinline int seek(struct print *p, long n)
{
	int i = 0;

	if (n > PRINTF_ARGUMENTS)
		return 0;
	va_copy(*p->args, p->ap);
	while (++i < n)
		if (!__printf_skip(p, i))
			(void)va_arg(*p->args, long);
	return 1;
}

/* A number, or the value of the argument that "*" or "*n$" names. */
static long number(struct print *p)
{
	int star = *p->s == '*';
	long n = 0;
	unsigned d;

	for (p->s += star; (d = *p->s - '0') < 10; p->s++)
		if (n < TOO_LARGE)
			n = n * 10 + d;
	if (star) {
		if (n) {
			p->s++;
			if (!seek(p, n))
				return TOO_LARGE;
		}
		n = va_arg(*p->args, int);
	}
	return n;
}

/* What may stand between % and the length; false if a number is too large. */
static noinline int fields(struct print *p)
{
	long n = 0, width, precision;
	unsigned d;

	for (;; n = width, p->s++) {
		for (; (d = *p->s - ' ') < 32 && FLAG_ALL >> d & 1; p->s++)
			p->flags |= 1U << d;
		width = number(p);
		if (*p->s != '$')
			break;
	}
	if (p->flags & FLAG('-') && width > 0)
		width = -width;
	if (width != (int)width || width == INT_MIN)
		return 0;
	p->width = width;
	if (*p->s == '.') {
		p->s++;
		precision = number(p);
		if (precision > INT_MAX)
			return 0;
		p->precision = precision < 0 ? -1 : precision;
	}
	return !n || seek(p, n);
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

/* The digits of x in a base that is a power of two, in front of end. */
static char *binary_digits(char *end, unsigned long x, int base, int small)
{
	int bits = base == 16 ? 4 : base == 8 ? 3 : 1;

	do
		*--end = "0123456789ABCDEF"[x & (base - 1)] | small;
	while (x >>= bits);
	return end;
}

/* %d and its like without flags and fields. */
always_inline void plain_integer(struct print *p, long x)
{
	char buffer[24], *s = digits_put(buffer + sizeof buffer, x < 0 ? -x : x);

	if (x < 0)
		print_put(p, "-", 1);
	print_put(p, s, buffer + sizeof buffer - s);
}

static void integer(struct print *p, int c, int base, unsigned long x)
{
	char buffer[64], *end = buffer + sizeof buffer, *s = end;

	if (c == 'p') {
		p->flags |= FLAG('#');
		p->shift = 0;
		c = 'x';
	}
	x <<= p->shift & 63;
	if (base & SIGNED) {
		base ^= SIGNED;
		__printf_sign(p, (long)x < 0);
		x = (long)x >> (p->shift & 63);
		if ((long)x < 0)
			x = -x;
	} else {
		x >>= p->shift & 63;
		if ((base == 16 || base == 2) && x && p->flags & FLAG('#')) {
			p->prefix[0] = '0';
			p->prefix[1] = c;
			p->prefix_n = 2;
		}
	}
	if (x || p->precision)
		s = base == 10 ? digits_put(end, x) : binary_digits(end, x, base, c & 32);
	if (base == 8 && p->flags & FLAG('#') && (s == end || *s != '0'))
		*--s = '0';
	if (p->precision < 0 && p->flags & FLAG('0'))
		p->precision = p->width - p->prefix_n;
	__printf_whole(p, p->precision - (int)(end - s), s, end - s);
}

static void string(struct print *p, const char *s)
{
	__printf_whole(p, 0, s, p->precision < 0 ? strlen(s) : strnlen(s, p->precision));
}

static noinline void error(struct print *p)
{
	char buffer[65];

	string(p, __printf_errno(buffer));
}

static noinline void count(struct print *p, char *to)
{
	long x = p->total;

	for (; p->shift < 64; p->shift += 8, x >>= 8)
		*to++ = x;
}

/* %s and %c with the lengths l too. */
static void text(struct print *p, int c, int type, unsigned long x)
{
	wchar_t wide[2] = {x, 0};
	char narrow = x;

	if (p->shift == 0 || !(c & 32)) {
		if (type == CHAR) {
			p->precision = -1;
			__printf_wide(p, wide);
			return;
		}
		if (x) {
			__printf_wide(p, (const wchar_t *)x);
			return;
		}
	}
	if (type == CHAR)
		__printf_whole(p, 0, &narrow, 1);
	else
		string(p, x ? (const char *)x : "(null)");
}

/* Any conversion; negative if it is none. */
static noinline int convert(struct print *p)
{
	unsigned type;
	int c;

	p->flags = 0;
	p->prefix_n = 0;
	p->width = 0;
	p->precision = -1;
	p->shift = 32;
	if (*p->s < 'A' && !fields(p))
		return fail(EOVERFLOW);
	while ((type = class[(c = *p->s++) & 31]) == LENGTH && c >= 'A')
		p->shift = c == 'h' ? (p->shift + 64) >> 1 : c == 'L' ? LONG_DOUBLE : 0;
	p->conversion = c;
	if (type == INVALID || c < 'A')
		return fail(EINVAL);
	if (type > FLOAT)
		integer(p, c, type - 16, va_arg(*p->args, unsigned long));
	else if (type == FLOAT)
		__printf_float(p);
	else if (type == ERROR)
		error(p);
	else if (type == COUNT)
		count(p, va_arg(*p->args, char *));
	else
		text(p, c, type, va_arg(*p->args, unsigned long));
	return 0;
}

/* The conversion at s, what most are; returns what follows it, or NULL: it is another. */
always_inline const char *convert_plain(struct print *p, const char *s)
{
	const char *text;

	if (*s == 'd') {
		plain_integer(p, va_arg(*p->args, int));
	} else if (*s == 's') {
		text = va_arg(*p->args, const char *);
		text = text ? text : "(null)";
		print_put(p, text, strlen(text));
	} else if (*s == 'l' && s[1] == 'd') {
		s++;
		plain_integer(p, va_arg(*p->args, long));
	} else {
		return NULL;
	}
	return s + 1;
}

/* The end of the text at s: a % or the 0. Reads no further than the aligned vector of that. */
always_inline const char *text_end(const char *s)
{
	typedef char v16 __attribute__((__vector_size__(16)));
	const v16 *v = (const v16 *)((unsigned long)s & ~15UL);
	unsigned found =
	    __builtin_ia32_pmovmskb128((*v == '%') | (*v == 0)) >> ((unsigned long)s & 15);

	if (found)
		return s + __builtin_ctz(found);
	do
		v++;
	while (!(found = __builtin_ia32_pmovmskb128((*v == '%') | (*v == 0))));
	return (const char *)v + __builtin_ctz(found);
}

hidden int __printf_window(struct print *p, const char *format, va_list ap)
{
	const char *s = format, *run;

	p->format = format;
	p->total = 0;
	p->args = (va_list *)ap;
	va_copy(p->ap, ap);
	for (;;) {
		if (*s != '%') {
			if (!*s)
				break;
			run = s;
			s = text_end(s);
			print_put(p, run, s - run);
			continue;
		}
		run = convert_plain(p, ++s);
		if (run) {
			s = run;
		} else if (*s == '%') {
			__printf_byte(p, *s++);
		} else {
			p->s = s;
			if (convert(p) < 0)
				return -1;
			s = p->s;
		}
		if ((unsigned long)p->total > INT_MAX)
			break;
	}
	if (p->total > INT_MAX)
		return fail(EOVERFLOW);
	return p->total < 0 ? -1 : p->total;
}
