/* SPDX-License-Identifier: 0BSD */
/*
 * __scanf_core - every conversion of scanf but those of floats, which __scan_float has
 *
 * The parser; what it takes of the input is in __scan_text.c.
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
/* Passes  lean */
#include <errno.h>
#include <limits.h>

#include "internal/scanf.h"
#include "internal/scanf_inline.h"
#include "internal/syscall_ret.h"

#define MAX_NUMBER INT_MAX
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

/* A number of the format; what is above MAX_NUMBER is only known to be. */
static long number(const char **s)
{
	long n = 0;
	unsigned d;

	for (; (d = **s - '0') < 10; ++*s)
		if (n <= MAX_NUMBER)
			n = n * 10 + d;
	return n;
}

/* All bytes but white space. */
static const unsigned long not_space[SCAN_SET_WORDS] = {~(0x1fUL << '\t' | 1UL << ' '), -1, -1, -1};

/* The bytes that "...]" at s means; returns what follows it, NULL if it does not end. */
static const char *scanset(const char *s, unsigned long *set)
{
	unsigned long negative = *s == '^';
	int i;

	s += negative;
	for (i = 0; i < SCAN_SET_WORDS; i++)
		set[i] = -negative;
	/* The first byte is no end, nor is a '-' at either end a range. */
	for (i = (unsigned char)*s; i; i = (unsigned char)*s) {
		if (s[1] == '-' && s[2] && s[2] != ']')
			s += 2;
		for (; i <= (unsigned char)*s; i++)
			if (scan_in_set(set, i) == (int)negative)
				set[i / 64] ^= 1UL << i % 64;
		if (*++s == ']')
			return s + 1;
	}
	return NULL;
}

hidden int __scanf_core(scan_get *read, FILE *from, const char *s, va_list ap)
{
	struct scan scan = {.source.next = __scan_next, .read = read, .from = from}, *p = &scan;
	int c, assigned = 0, result, suppress, allocate;
	unsigned long set[SCAN_SET_WORDS];
	va_list numbered;
	long width;
	void *to;

	while ((c = (unsigned char)*s++)) {
		if (scan_space(c)) {
			__scan_look(p, 1);
			continue;
		}
		if (c != '%' || *s == '%') {
			s += c == '%';
			result = SCAN_MISMATCH;
			if (__scan_look(p, c == '%') == c) {
				__scan_next(&p->source);
				continue;
			}
			if (p->last < 0)
				result = SCAN_NO_INPUT;
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
			__scan_store(p, to, p->total);
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
		/* The end of the input shows before the conversion. */
		result = SCAN_NO_INPUT;
		if (__scan_look(p, c != '[' && c != 'c') < 0)
			goto failure;
		p->width = width ? width : c == 'c' ? 1 : -1;
		if (c == 's' || c == 'c' || c == '[')
			result = __scan_string(p, c == 's' ? not_space : set, c, allocate, to);
		else if (FLOATS >> (c - 'A') & 1)
			result = __scan_float(p, to);
		else {
			if (c == 'p')
				p->shift = 0;
			result = __scan_integer(p,
			    c == 'i'               ? 0
			    : c == 'd' || c == 'u' ? 10
			    : c == 'o'             ? 8
			                           : 16,
			    c == 'd' || c == 'i' ? LONG_MAX : ULONG_MAX, to);
		}
		__scan_back(p);
		if (result != SCAN_MATCH)
			goto failure;
		assigned += !!to;
	}
	return assigned;
invalid:
	fail(EINVAL);
	result = SCAN_NO_INPUT;
failure:
	return result == SCAN_NO_INPUT && !assigned ? EOF : assigned;
}
