/* SPDX-License-Identifier: 0BSD */
/*
 * wcswcs - find a wide string in another; wcsstr is the standard name
 *
 * Returns  pointer into s, or NULL
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Single UNIX Specification version 2 wcswcs
 */
#include <wchar.h>

wchar_t *wcswcs(const wchar_t *s, const wchar_t *part)
{
	return wcsstr(s, part);
}
