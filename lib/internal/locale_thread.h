/* SPDX-License-Identifier: 0BSD */
/* The locale in a program with threads: uselocale's is in struct __pthread. Inline code. */
#ifndef MOTE_LIB_INTERNAL_LOCALE_THREAD_H
#define MOTE_LIB_INTERNAL_LOCALE_THREAD_H

#include "internal/locale.h"
#include "internal/thread_inline.h"

/* Is the calling thread's locale UTF-8? */
always_inline int locale_is_utf8_here(void)
{
	uintptr_t own = (uintptr_t)thread_self()->locale;

	return (own ? own : __locale_global) & 1;
}

#endif
