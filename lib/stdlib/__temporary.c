/* SPDX-License-Identifier: 0BSD */
/* __temporary - make something of a new name */
#include <errno.h>
#include <string.h>

#include "internal/random_name.h"
#include "internal/temporary.h"

hidden long __temporary(char *template, int suffix_n, long (*make)(const char *, int), int flags)
{
	size_t n = strlen(template);
	char *six = template + n - suffix_n - 6;
	int tries = 100; /* of 2^30 names each */
	long result;

	if (suffix_n < 0 || n < suffix_n + 6ul || memcmp(six, "XXXXXX", 6))
		return -EINVAL;
	do {
		__random_name(six);
		result = make(template, flags);
	} while (result == -EEXIST && --tries);
	return result;
}
