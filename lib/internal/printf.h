/* SPDX-License-Identifier: 0BSD */
/* What the parts of printf share: the core, its float and wide conversions, and who calls them. */
#ifndef MOTE_LIB_INTERNAL_PRINTF_H
#define MOTE_LIB_INTERNAL_PRINTF_H

#include <stdarg.h>
#include <wchar.h>

#include "internal/hidden.h"
#include "internal/stdio_impl.h"

/* A flag is bit (character - ' '), so that one shift tests and sets it. */
#define FLAG(c) (1U << ((c) - ' '))
#define FLAG_ALL (FLAG(' ') | FLAG('#') | FLAG('+') | FLAG('-') | FLAG('0') | FLAG('\''))

#define LONG_DOUBLE 64 /* .shift after L */

/* The largest n of "n$"; printf_asm.h has it too. */
#define PRINTF_ARGUMENTS 4096

/*
 * Takes n bytes, the first at s, each step behind the last: 1, or 0 where all are the same.
 * Negative is an error.
 */
typedef int print_out(FILE *, const unsigned char *s, int n, long step);

/* printf_asm.h knows the places up to to. */
struct print {
	unsigned flags;
	int prefix_n;
	char prefix[3]; /* sign, 0x */
	char padding;
	int width;     /* negative: the text goes to the left */
	int precision; /* -1: none */
	int shift;     /* 64 - the argument's bits; or LONG_DOUBLE */
	int conversion;
	int length; /* of the converted text, once __printf_head has run */
	va_list ap;
	long total; /* bytes put; negative: an error was met, errno tells which */
	va_list *start;
	const char *format;
	print_out *out;
	FILE *to; /* NULL: memory, where what has no room is dropped (the speed flavour's) */
	/* The rest is the speed flavour's, where ap is a copy at the first argument. */
	va_list *args; /* at the next one */
	char *at, *end;
	/* Gets what at to end has no room for. */
	void (*spill)(struct print *, const char *, size_t);
	const char *s; /* the next byte of the format */
};
_Static_assert(offsetof(struct print, shift) == 20 && offsetof(struct print, ap) == 32 &&
                   offsetof(struct print, total) == 56 && offsetof(struct print, to) == 88,
    "printf_asm.h");

/* The size flavour's. */
hidden int __printf_core(print_out *, FILE *, const char *, va_list);
/* Puts into a stream; F_NBF is held back. */
hidden print_out __printf_stream;
/* The speed flavour's: at, end, spill and to are set. */
hidden int __printf_window(struct print *, const char *, va_list);
hidden void __printf_byte(struct print *, int); /* the speed flavour's */
hidden void __printf_put(struct print *, const void *, int n);
hidden void __printf_pad(struct print *, int c, int n);
hidden void __printf_sign(struct print *, int negative);
/* Everything before a body of n bytes: spaces, prefix, zeros. */
hidden void __printf_head(struct print *, int zeros, int n);
/* The spaces behind a body. */
hidden void __printf_tail(struct print *);
/* The conversions aefgAEFG. */
hidden void __printf_float(struct print *);
/* The next argument, a double or as shift says, in the size flavour. */
hidden long double __printf_float_argument(struct print *);
/* If "n$" of the format is a float, go past it and return true. */
hidden int __printf_skip(struct print *, int n);
/* %ls: a wide string as bytes; precision counts these. */
hidden void __printf_wide(struct print *, const wchar_t *);
/* The text of %m, in a buffer of STRERROR_SIZE bytes. */
hidden const char *__printf_errno(char *);

#endif
