/* SPDX-License-Identifier: 0BSD */
/*
 * regerror - the English text of an error of regcomp or regexec
 *
 * At most n bytes are stored, the last of which is NUL.
 *
 * Returns  the bytes that the whole text needs, its NUL counted
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 regerror
 */
#include <regex.h>
#include <string.h>

size_t regerror(int error, const regex_t *restrict re, char *restrict text, size_t n)
{
	static const char texts[] =
	    "No error\0No match\0Invalid expression\0Unknown symbol in []\0"
	    "Unknown class in [::]\0Nothing behind \\\0No such group\0Missing ]\0"
	    "Missing )\0Missing }\0Invalid {}\0Invalid range\0Out of memory\0"
	    "Nothing to repeat";
	const char *s = texts;
	size_t size;

	(void)re;
	if ((unsigned)error > REG_BADRPT)
		s = "Unknown error";
	else
		while (error--)
			s += strlen(s) + 1;
	size = strlen(s) + 1;
	if (n) {
		if (n > size)
			n = size;
		memcpy(text, s, n);
		text[n - 1] = 0;
	}
	return size;
}
