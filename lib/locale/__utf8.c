/* SPDX-License-Identifier: 0BSD */
/*
 * The state of the locale. Linked by whatever can change it, this overrides the hooks of "C".
 */
#include "internal/locale.h"

unsigned char __locale_global, __locale_thread, __utf8;

size_t __mb_cur_max_hook(void)
{
	return __utf8 ? 4 : 1;
}

requires(__utf8_decode);
requires(__utf8_encode);
requires(__utf8_class);
