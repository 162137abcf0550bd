/* SPDX-License-Identifier: 0BSD */
/*
 * strchrnul - find the first c in a string, or its end
 *
 * Returns  pointer to c, or to the NUL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 strchrnul
 */
#include <string.h>

#include "internal/find.h"

static avx2 char *wide_strchrnul(const char *s, int c)
{
	return (char *)find32(s, NULL, c, FIND_EITHER);
}

char *strchrnul(const char *s, int c)
{
	return wide() ? wide_strchrnul(s, c) : (char *)find16(s, NULL, c, FIND_EITHER);
}
