/* SPDX-License-Identifier: 0BSD */
/* __decode_hook - decode a character as the thread's locale says; see __utf8_decode.c */
#include "internal/locale_thread.h"

/* What `requires(__utf8_decode_here)` names. */
hidden const char __utf8_decode_here;

hidden size_t __unlocked___decode_hook(wchar_t *wc, const char *, size_t n, mbstate_t *);

size_t __decode_hook(wchar_t *wc, const char *s, size_t n, mbstate_t *state)
{
	return locale_is_utf8_here() ? __unlocked___decode_hook(wc, s, n, state)
				     : __decode_byte(wc, s, n, state);
}
