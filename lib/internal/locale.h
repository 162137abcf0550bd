/* SPDX-License-Identifier: 0BSD */
/*
 * A locale is one bit: is LC_CTYPE "C" (bytes) or "C.UTF-8"? The other categories are the same in
 * both. A locale_t is LOCALE_BYTES or LOCALE_UTF8 in place of a pointer, so none is ever
 * allocated.
 *
 * A program which links none of setlocale, newlocale and uselocale stays in "C" and links no UTF-8
 * code: that comes in through the hooks below, which are overridden in lib/locale/__utf8.c and
 * lib/wchar/__utf8_*.c.
 */
#ifndef MOTE_LIB_INTERNAL_LOCALE_H
#define MOTE_LIB_INTERNAL_LOCALE_H

#include <locale.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

#include "internal/hidden.h"

#define LOCALE_BYTES ((locale_t)2)
#define LOCALE_UTF8 ((locale_t)3)

/* Is setlocale's locale UTF-8? That of uselocale, or 0. Is the one in force UTF-8? */
hidden extern unsigned char __locale_global, __locale_thread, __utf8;

/* The name of a locale for one category, from n bytes that setlocale or newlocale was given. */
#define LOCALE_NAME_SIZE 24 /* as in musl 1.2.5 */
hidden void __locale_name(char *to, int category, const char *name, size_t n);

/* Does such a name of LC_CTYPE mean UTF-8? */
#define locale_is_utf8(name) ((name)[0] != 'C' || (name)[1])

/* To be called when __locale_global or __locale_thread has changed. */
#define locale_update() ((void)(__utf8 = (__locale_thread ? __locale_thread : __locale_global) & 1))

/*
 * Bytes 0x80 to 0xff of the "C" locale are the wide characters 0xdf80 to 0xdfff, which are no code
 * points; as musl 1.2.5 has them.
 */
#define byte_to_wide(c) ((signed char)(c)&0xdfff)
#define is_wide_byte(c) ((unsigned)(c)-0xdf80 < 0x80)

/* n > 0, wc and state are not NULL. */
hidden size_t __decode_hook(wchar_t *wc, const char *, size_t n, mbstate_t *);
hidden size_t __decode_byte(wchar_t *wc, const char *, size_t n, mbstate_t *);
hidden size_t __encode_hook(char *, unsigned wc);
hidden size_t __encode_byte(char *, unsigned wc);
hidden size_t __mb_cur_max_hook(void);

#endif
