/* SPDX-License-Identifier: 0BSD */
/*
 * perror - write what errno means to stderr
 *
 * Contract: perror.S, but that stderr's stream is always linked
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
