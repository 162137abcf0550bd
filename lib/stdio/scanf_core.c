/* SPDX-License-Identifier: 0BSD */
/*
 * __scanf_core - every conversion of scanf but those of floats, which __scan_float has
 *
 * One object: the parser and what it calls are of no use without each other.
 *
 * Returns  the number of items assigned, or EOF if the input or a valid format ended before the
 *          first
 * Errors   EINVAL unknown conversion, or the format ends inside one; ERANGE a number does not fit,
 *          its value is as strtol's or strtoul's; EILSEQ no such wide character; ENOMEM for %m;
 *          those of read
 * Source   C11 7.21.6.2; POSIX.1-2017 fscanf
 * Differs  from musl 1.2.5: the width of %lc, %ls and %l[ counts characters, as in glibc;
 *          an integer that does not fit is the limit which strtol has, in musl ULLONG_MAX
 */
#include <errno.h>
#include <limits.h>
#include <wchar.h>

#include "internal/scanf.h"
#include "internal/strtoint.h"
#include "internal/syscall_ret.h"

#define MOST_NUMBER INT_MAX
#define SCANF_ARGUMENTS 4096 /* the largest n of "n$" */

/* The letters that are conversions. */
#define LETTER(c) (1UL << ((c) - 'A'))
#define FLOATS                                                                                     \
	(LETTER('a') | LETTER('e') | LETTER('f') | LETTER('g') | LETTER('A') | LETTER('E') |       \
	    LETTER('F') | LETTER('G'))
#define CONVERSIONS                                                                                \
	(FLOATS | LETTER('d') | LETTER('i') | LETTER('o') | LETTER('u') | LETTER('x') |            \
	    LETTER('X') | LETTER('p') | LETTER('n') | LETTER('c') | LETTER('s') | LETTER('[') |    \
	    LETTER('C') | LETTER('S'))

static int next(struct source *s)
{
	struct scan *p = (struct scan *)s;
	FILE *f = p->from;
	int c = EOF;

	s->taken++;
	if (p->width) {
		p->width--;
		c = f->rpos < f->rend ? *f->rpos++ : p->read(f);
		if (c >= 0)
			p->total++;
	}
	return p->last = c;
}

/* Give back the byte that ended a conversion. */
static void back(struct scan *p)
{
	if (p->last >= 0) {
		p->from->rpos--;
		p->total--;
	}
}

static int space(int c)
{
	return c == ' ' || c - '\t' + 0U < 5;
}

static void skip_space(struct scan *p)
{
	p->width = -1;
	while (space(next(&p->source)))
		;
	back(p);
}

/* A number of the format; what is above MOST_NUMBER is only known to be. */
static long number(const char **s)
{
	long n = 0;
	unsigned d;

	for (; (d = **s - '0') < 10; ++*s)
		if (n <= MOST_NUMBER)
			n = n * 10 + d;
	return n;
}

static void store(struct scan *p, unsigned char *to, unsigned long x)
{
	int i;

	if (to)
		for (i = p->shift & 63; i < 64; i += 8, x >>= 8)
			*to++ = x;
}

enum { MISMATCH, MATCH, NO_INPUT };

/* What strtol reads, or strtoul: max is the greatest value, as for __strtoint. */
static int integer(struct scan *p, unsigned base, unsigned long max, void *to)
{
	struct source *s = &p->source;
	int c = next(s), any = 0, negative = c == '-', too_large = 0;
	unsigned long x = 0;
	unsigned d;

	if ((long)max > 0)
		max += negative;

	if (negative || c == '+')
		c = next(s);
	if (c == '0' && !(base & ~16)) {
		any = MATCH;
		c = next(s);
		if ((c | 32) == 'x') {
			any = 0;
			c = next(s);
			base = 16;
		} else if (!base)
			base = 8;
	}
	if (!base)
		base = 10;
	for (; (d = strtoint_digit(c)) < base; c = next(s)) {
		any = MATCH;
		too_large |= __builtin_mul_overflow(x, base, &x);
		too_large |= __builtin_add_overflow(x, d, &x) || x > max;
	}
	if (negative)
		x = -x;
	if (too_large) {
		x = max;
		fail(ERANGE);
	}
	if (any)
		store(p, to, x);
	return any;
}

/* A set of bytes, a bit for each. */
#define SET_WORDS (256 / 64)

static int in_set(const unsigned long *set, unsigned char c)
{
	return set[c / 64] >> c % 64 & 1;
}

/* The bytes that "...]" at s means; returns what follows it, NULL if it does not end. */
static const char *scanset(const char *s, unsigned long *set)
{
	unsigned long negative = *s == '^';
	int i;

	s += negative;
	for (i = 0; i < SET_WORDS; i++)
		set[i] = -negative;
	/* The first byte is no end, nor is a '-' at either end a range. */
	for (i = (unsigned char)*s; i; i = (unsigned char)*s) {
		if (s[1] == '-' && s[2] && s[2] != ']')
			s += 2;
		for (; i <= (unsigned char)*s; i++)
			if (in_set(set, i) == (int)negative)
				set[i / 64] ^= 1UL << i % 64;
		if (*++s == ']')
			return s + 1;
	}
	return NULL;
}

/*
 * Bytes of the set, at most width. to is where they go, or with allocate where the pointer to them
 * goes, or NULL. "c" needs all of them and has no 0 at the end.
 */
static int string(struct scan *p, const unsigned long *set, int conversion, int allocate, void *to)
{
	long n, room = 0, wanted = p->width, k;
	int size = p->shift ? 1 : sizeof(wchar_t), c, result;
	char *out = allocate ? NULL : to, byte;
	mbstate_t state = {0};
	wchar_t wide;

	for (n = 0;; n++) {
		/* Room for one more, be it the 0 at the end. */
		if (allocate && n == room) {
			room = 2 * n + 16;
			out = __scan_grow(out, n * size, room * size);
			if (!out)
				return NO_INPUT;
		}
		c = next(&p->source);
		if (c < 0 || !in_set(set, c))
			break;
		wide = byte = c;
		if (!p->shift) {
			/* The width counts characters; the end of the input is the invalid byte
			 * 0xff. */
			for (; (k = mbrtowc(&wide, &byte, 1, &state)) == -2;
			     byte = next(&p->source))
				p->width++;
			if (k == -1)
				break;
			if (out)
				((wchar_t *)out)[n] = wide;
		} else if (out)
			out[n] = wide;
	}
	result = c >= 0 && in_set(set, c) ? NO_INPUT : conversion == 'c' ? n == wanted : n > 0;
	if (out && result == MATCH && conversion != 'c') {
		if (p->shift)
			out[n] = 0;
		else
			((wchar_t *)out)[n] = 0;
	}
	if (allocate) {
		if (result != MATCH)
			out = __scan_grow(out, 0, 0);
		*(char **)to = out;
	}
	return result;
}

hidden int __scanf_core(scan_get *read, FILE *from, const char *s, va_list ap)
{
	struct scan scan = {.source.next = next, .read = read, .from = from}, *p = &scan;
	int c, assigned = 0, result, suppress, allocate;
	unsigned long set[SET_WORDS];
	va_list numbered;
	long width;
	void *to;

	while ((c = (unsigned char)*s++)) {
		if (space(c)) {
			skip_space(p);
			continue;
		}
		if (c != '%' || *s == '%') {
			if (c == '%') {
				s++;
				skip_space(p);
			}
			p->width = -1;
			if (next(&p->source) == c)
				continue;
			back(p);
			result = p->last < 0 ? NO_INPUT : MISMATCH;
			goto failure;
		}
		suppress = *s == '*';
		s += suppress;
		width = number(&s);
		to = NULL;
		if (*s == '$') {
			if (width - 1UL >= SCANF_ARGUMENTS)
				goto invalid;
			va_copy(numbered, ap);
			do
				to = va_arg(numbered, void *);
			while (--width > 0);
			s++;
			width = number(&s);
		} else if (!suppress) {
			to = va_arg(ap, void *);
		}
		allocate = *s == 'm' && !suppress;
		s += *s == 'm';
		for (p->shift = 32;; s++) {
			c = *s;
			if (c == 'h')
				p->shift = (p->shift + 64) >> 1;
			else if (c == 'l' || c == 'j' || c == 'z' || c == 't' || c == 'q')
				p->shift = 0;
			else if (c == 'L')
				p->shift = LONG_DOUBLE;
			else
				break;
		}
		if (c - 'A' + 0U > 'x' - 'A' || !(CONVERSIONS >> (c - 'A') & 1))
			goto invalid;
		s++;
		if (c == 'n') {
			store(p, to, p->total);
			continue;
		}
		if (c == 'C' || c == 'S') {
			p->shift = 0;
			c |= 32;
		}
		if (c == '[') {
			s = scanset(s, set);
			if (!s)
				goto invalid;
		} else if (c == 'c')
			scanset("^", set);
		else
			skip_space(p);
		/* The end of the input shows before the conversion. */
		p->width = -1;
		result = NO_INPUT;
		if (next(&p->source) < 0)
			goto failure;
		back(p);
		p->width = width ? width : c == 'c' ? 1 : -1;
		if (c == 's')
			scanset("^ \t\n\v\f\r", set);
		if (c == 's' || c == 'c' || c == '[')
			result = string(p, set, c, allocate, to);
		else if (FLOATS >> (c - 'A') & 1)
			result = __scan_float(p, to);
		else {
			if (c == 'p')
				p->shift = 0;
			result = integer(p,
			    c == 'i'               ? 0
			    : c == 'd' || c == 'u' ? 10
			    : c == 'o'             ? 8
			                           : 16,
			    c == 'd' || c == 'i' ? LONG_MAX : ULONG_MAX, to);
		}
		back(p);
		if (result != MATCH)
			goto failure;
		assigned += !!to;
	}
	return assigned;
invalid:
	fail(EINVAL);
	result = NO_INPUT;
failure:
	return result == NO_INPUT && !assigned ? EOF : assigned;
}
