/* SPDX-License-Identifier: 0BSD */
/*
 * The speed flavour's string functions work with vectors of 16 bytes or, once __cpu_ask has found
 * that the processor has them, of 32. TestWidths is a Test whose body holds for both, and while it
 * is being found out. The size flavour has no such choice.
 */
#ifndef MOTE_TESTS_WIDTHS_H
#define MOTE_TESTS_WIDTHS_H

#include <stdio.h>

/* 0: not yet asked; 32: 16 bytes; 33: 32 bytes. */
extern unsigned char mote___cpu_wide __attribute__((__weak__));

static inline void each_width(void (*body)(void))
{
	static const unsigned char states[] = {33, 32, 0};

	if (!&mote___cpu_wide) {
		body();
		return;
	}
	if (!__builtin_cpu_supports("avx2"))
		puts("SKIP vectors of 32 bytes: no AVX2 here");
	for (int i = !__builtin_cpu_supports("avx2"); i < 3; i++) {
		mote___cpu_wide = states[i];
		body();
	}
}

#define TestWidths(suite, name)                                                                    \
	static void suite##_##name##_body(void);                                                   \
	Test(suite, name)                                                                          \
	{                                                                                          \
		each_width(suite##_##name##_body);                                                 \
	}                                                                                          \
	static void suite##_##name##_body(void)

#endif
