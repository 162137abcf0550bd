/* SPDX-License-Identifier: 0BSD */
/*
 * The state of the locale, where each thread can have its own. The functions that decode and encode
 * UTF-8 read __utf8_always in place of __utf8 (lib/internal/locks.tbl): they are called if it is.
 */
#include "internal/locale_thread.h"

unsigned char __locale_global, __locale_thread, __utf8;
hidden const unsigned char __utf8_always = 1;

size_t __mb_cur_max_hook(void)
{
	return locale_is_utf8_here() ? 4 : 1;
}

requires(__utf8_decode_here);
requires(__utf8_encode_here);
requires(__utf8_class);
