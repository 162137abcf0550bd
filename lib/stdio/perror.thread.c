/* SPDX-License-Identifier: 0BSD */
/*
 * perror - say on stderr what errno means, by one write
 *
 * Contract: perror.S
 */
#include <errno.h>
#include <string.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

void perror(const char *s)
{
	const char *text = strerror(errno);
	int held;

	flockfile(stderr);
	held = stdio_hold(stderr);
	if (s && *s) {
		fputs(s, stderr);
		fputs(": ", stderr);
	}
	fputs(text, stderr);
	fputc('\n', stderr);
	(void)stdio_release(stderr, held);
	funlockfile(stderr);
}
