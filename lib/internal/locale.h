/* SPDX-License-Identifier: 0BSD */
/*
 * A locale is six bits, one a category: 0 is "C" (bytes), 1 is "C.UTF-8". A locale_t is the bits
 * and LOCALE_SET, in place of a pointer, so none is ever allocated.
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

#define LOCALE_SET   0x40
#define LOCALE_NAMES "C.UTF-8"

/* setlocale's locale; uselocale's, or 0; and whether LC_CTYPE of the one in force is UTF-8. */
hidden extern unsigned char __locale_global, __locale_thread, __utf8;

/* bits, with those of the categories in mask replaced as name says. */
hidden int __locale_bits(int mask, const char *name, int bits);

/* To be called when one of the two has changed. */
#define locale_update() ((void)(__utf8 = (__locale_thread ? __locale_thread : __locale_global) & 1))

/*
 * Bytes 0x80 to 0xff of the "C" locale are the wide characters 0xdf80 to 0xdfff, which are no code
 * points; as musl 1.2.5 has them.
 */
#define byte_to_wide(c) ((signed char)(c) & 0xdfff)
#define is_wide_byte(c) ((unsigned)(c) - 0xdf80 < 0x80)

/* n > 0, wc and state are not NULL. */
hidden size_t __decode_hook(wchar_t *wc, const char *, size_t n, mbstate_t *);
hidden size_t __decode_byte(wchar_t *wc, const char *, size_t n, mbstate_t *);
hidden size_t __encode_hook(char *, unsigned wc);
hidden size_t __encode_byte(char *, unsigned wc);
hidden size_t __mb_cur_max_hook(void);

#endif
