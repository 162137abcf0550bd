/* SPDX-License-Identifier: 0BSD */
/* mote's snprintf beside the host's. */
#ifndef MOTE_TESTS_LIB_STDIO_PRINTF_H
#define MOTE_TESTS_LIB_STDIO_PRINTF_H

#include <criterion/criterion.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "tests/subject.h"

SUBJECT(snprintf);

#define ROOM 24000
static char host_text[ROOM], mote_text[ROOM];

/* Both give the same bytes and the same count. */
#define SAME(format, ...)                                                                          \
	do {                                                                                       \
		int host_n = snprintf(host_text, ROOM, format, ##__VA_ARGS__);                     \
		int mote_n = mote_snprintf(mote_text, ROOM, format, ##__VA_ARGS__);                \
		cr_assert(host_n == mote_n && !memcmp(host_text, mote_text, (size_t)host_n + 1),   \
		          "\"%s\" is %d \"%s\", not %d \"%s\"", format, mote_n, mote_text, host_n, \
		          host_text);                                                              \
	} while (0)

#endif
