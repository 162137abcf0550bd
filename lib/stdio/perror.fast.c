/* SPDX-License-Identifier: 0BSD */
/*
 * perror - the fast way
 *
 * Contract: perror.S, but that stderr's stream is always linked
 */
#include <errno.h>
#include <string.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

void perror(const char *s)
{
	const char *text = strerror(errno);
	int held = stdio_hold(stderr);

	if (s && *s) {
		fputs(s, stderr);
		fputs(": ", stderr);
	}
	fputs(text, stderr);
	__overflow(stderr, '\n');
	(void)stdio_release(stderr, held);
}
