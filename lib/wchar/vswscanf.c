/* SPDX-License-Identifier: 0BSD */
/*
 * vswscanf - read formatted input from a wide string
 *
 * Returns  the number of items assigned, or EOF if the string ended before the first
 * Errors   as vfwscanf
 * Source   C11 7.29.2.8; POSIX.1-2017 vfwscanf
 */
#include <errno.h>
#include <limits.h>
#include <wchar.h>

#include "internal/stdio_impl.h"

struct memory {
	FILE file;
	const wchar_t *from;
};

static ssize_t read_memory(FILE *f, unsigned char *to, size_t n)
{
	struct memory *m = (struct memory *)f;
	unsigned char *start = to;
	mbstate_t state = {0};

	for (; *m->from && n >= MB_LEN_MAX; m->from++) {
		size_t used = wcrtomb((char *)to, *m->from, &state);

		if (used == (size_t)-1)
			return to == start ? -EILSEQ : to - start;
		to += used;
		n -= used;
	}
	return to - start;
}

int vswscanf(const wchar_t *restrict s, const wchar_t *restrict format, va_list ap)
{
	unsigned char buffer[UNGET + 64];
	struct memory m = {
	    .file = {.fd_xor_1 = -1,
	        .flags = F_READ | F_FULL,
	        .buf = buffer + UNGET,
	        .end = buffer + sizeof(buffer) - 1,
	        .read = read_memory},
	    .from = s,
	};

	return vfwscanf(&m.file, format, ap);
}
weak_alias(vswscanf, __isoc99_vswscanf);
