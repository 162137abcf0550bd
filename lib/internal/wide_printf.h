/* SPDX-License-Identifier: 0BSD */
/* What the two parts of wprintf share: a directive of the format. */
#ifndef MOTE_LIB_INTERNAL_WIDE_PRINTF_H
#define MOTE_LIB_INTERNAL_WIDE_PRINTF_H

#include <stdarg.h>
#include <wchar.h>

#include "internal/hidden.h"
#include "internal/stdio_impl.h"

#define WPRINTF_ARGUMENTS 64 /* the largest n of "n$" */

enum { WPRINTF_NONE, WPRINTF_INT, WPRINTF_LONG, WPRINTF_DOUBLE, WPRINTF_LONG_DOUBLE };

struct wprintf_directive {
	int position; /* n of "n$", or 0 */
	/* -1 if there is none; or the argument: -1 none, 0 the next one, n of "n$". */
	int width, width_at, precision, precision_at;
	int left; /* the flag - */
	int wide; /* the length is l */
	int type; /* of the argument */
	char conversion;
	char format[16]; /* for printf: flags, "*.*", length, conversion */
};

/* The directive behind a %: where the format goes on, or NULL and errno. */
hidden const wchar_t *__wprintf_directive(struct wprintf_directive *, const wchar_t *);

struct wprintf_argument {
	int type;
	union {
		long i;
		double d;
		long double ld;
	};
};

struct wprintf {
	FILE *f;
	va_list ap;
	struct wprintf_argument args[WPRINTF_ARGUMENTS + 1];
	long total;
};

hidden void __wprintf_fetch(struct wprintf_argument *, va_list);
/* n characters of a wide text, or of bytes if wide is NULL, within the width. */
hidden int __wprintf_text(
    struct wprintf *, const struct wprintf_directive *, const wchar_t *wide, const char *s, long n);
hidden int __wprintf_put(struct wprintf *, struct wprintf_directive *);

#endif
