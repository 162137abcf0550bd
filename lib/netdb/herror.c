/* SPDX-License-Identifier: 0BSD */
/*
 * herror - write the text of h_errno to stderr
 *
 * "text: error", or the error alone if text is NULL.
 *
 * Returns  nothing
 * Source   Linux man 3 herror
 * Differs  from musl 1.2.6: nothing
 */
#include <netdb.h>
#include <stdio.h>

void herror(const char *text)
{
	if (text) {
		fputs(text, stderr);
		fputs(": ", stderr);
	}
	fputs(hstrerror(h_errno), stderr);
	fputs("\n", stderr);
}
