/* SPDX-License-Identifier: 0BSD */
/*
 * perror - write what errno means to stderr
 *
 * s, a colon and a blank come first unless s is NULL or empty. One write.
 *
 * Returns  -
 * Source   C11 7.21.10.4; POSIX.1-2017 perror
 */
#include <errno.h>
#include <string.h>

#include "internal/stdio_impl.h"

void perror(const char *s)
{
	const char *text = strerror(errno);
	int held = hold(stderr);

	if (s && *s) {
		fputs(s, stderr);
		fputs(": ", stderr);
	}
	fputs(text, stderr);
	__overflow(stderr, '\n');
	(void)release(stderr, held);
}
