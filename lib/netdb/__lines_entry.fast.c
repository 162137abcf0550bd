/* SPDX-License-Identifier: 0BSD */
/*
 * __lines_entry - words are compared by their lengths and first letters first
 *
 * Contract: __lines_entry.c
 */
#include <string.h>
#include <strings.h>

#include "internal/lines.h"

hidden int __lines_entry(struct lines *l, char word[2][256], const char *name, int skip)
{
	int length = name ? (int)strlen(name) : 0, i, n, found;
	char more[256], *w;

	do {
		found = !name;
		for (i = 0;; i++) {
			w = i < 2 ? word[i] : more;
			n = __lines_word(l, w, 256);
			if (n <= 0)
				break;
			/* The case of a letter is its bit 5; the last one differs most. */
			if (name && i != skip && n == length && n < 256 &&
			    !((w[n - 1] ^ name[n - 1]) & ~32) && !strcasecmp(w, name))
				found = 1;
		}
	} while (!n && i < 2);
	return i < 2 ? -1 : found;
}
