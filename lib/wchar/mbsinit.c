/* SPDX-License-Identifier: 0BSD */
/*
 * mbsinit - is a conversion state the initial one?
 *
 * Returns  non-zero if so, or if state is NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.29.6.2.1
 */
#include <wchar.h>

int mbsinit(const mbstate_t *state)
{
	return !state || !(state->__opaque1 | state->__opaque2);
}
