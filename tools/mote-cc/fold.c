/* SPDX-License-Identifier: 0BSD */
/* Long command lines, written as response files. */
#include <stdlib.h>
#include <string.h>

#include "driver.h"

/* The environment has the words once more (COLLECT_GCC_OPTIONS), 128 KiB at most. */
#define LONG_LINE (96 * 1024)

/*
 * Words that the kernel might not take, or the next program would read as a response file, go
 * through a file in memory. The program's own name stays.
 */
void fold(struct words *w)
{
	size_t i, n = 0;
	char *s, *out;
	int fd;

	for (i = 1; i < w->n; i++)
		n += strlen(w->at[i]) + 9;
	if (n < LONG_LINE)
		return;
	s = out = malloc(2 * n);
	if (!s)
		die("no memory");
	for (i = 1; i < w->n; i++) {
		const char *in = w->at[i];

		if (!*in)
			out = stpcpy(out, "''");
		for (; *in; in++) {
			if (is_space(*in) || *in == '\\' || *in == '\'' || *in == '"')
				*out++ = '\\';
			*out++ = *in;
		}
		*out++ = '\n';
	}
	fd = memory();
	write_all(fd, "response file", s, out - s);
	w->n = 1;
	add(w, text("@/proc/self/fd/%d", fd));
	free(s);
}
