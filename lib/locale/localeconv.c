/* SPDX-License-Identifier: 0BSD */
/*
 * localeconv - how the locale writes numbers and money: as "C" does
 *
 * Returns  constant data
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.11.2.1
 */
#include <limits.h>
#include <locale.h>

static const struct lconv c = {
    ".",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    CHAR_MAX,
    CHAR_MAX,
    CHAR_MAX,
    CHAR_MAX,
    CHAR_MAX,
    CHAR_MAX,
    CHAR_MAX,
    CHAR_MAX,
    CHAR_MAX,
    CHAR_MAX,
    CHAR_MAX,
    CHAR_MAX,
    CHAR_MAX,
    CHAR_MAX,
};

struct lconv *localeconv(void)
{
	return (struct lconv *)&c;
}
