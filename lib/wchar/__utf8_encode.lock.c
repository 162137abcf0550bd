/* SPDX-License-Identifier: 0BSD */
/* __encode_hook - encode a character as the thread's locale says; see __utf8_encode.c */
#include "internal/locale_thread.h"

/* What `requires(__utf8_encode_here)` names. */
hidden const char __utf8_encode_here;

hidden size_t __unlocked___encode_hook(char *s, unsigned wc);

size_t __encode_hook(char *s, unsigned wc)
{
	return locale_is_utf8_here() ? __unlocked___encode_hook(s, wc) : __encode_byte(s, wc);
}
