/* SPDX-License-Identifier: 0BSD */
/*
 * vswprintf - formatted text into n wide characters, the last of which is a zero
 *
 * Returns  the number of characters without the zero, or a negative value
 * Errors   as vfwprintf; EOVERFLOW there is no room for all of it
 * Source   C11 7.29.2.7; POSIX.1-2017 vfwprintf
 */
#include <errno.h>
#include <string.h>
#include <wchar.h>

#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"

struct memory {
	FILE file;
	wchar_t *to;
	size_t room; /* for characters before the zero */
	size_t lost;
	mbstate_t state;
};

static ssize_t write_memory(FILE *f, const unsigned char *s, size_t n)
{
	struct memory *m = (struct memory *)f;
	wchar_t c;

	for (size_t i = 0; i < n; i++) {
		size_t r = mbrtowc(&c, (const char *)s + i, 1, &m->state);

		if (r == (size_t)-1)
			return -EILSEQ;
		if (r == (size_t)-2)
			continue;
		if (!m->room) {
			m->lost = 1;
			continue;
		}
		*m->to++ = c;
		m->room--;
	}
	return n;
}

int vswprintf(wchar_t *restrict s, size_t n, const wchar_t *restrict format, va_list ap)
{
	unsigned char buffer[64];
	struct memory m = {
	    .file = {.fd_xor_1 = -1,
	        .flags = F_FULL,
	        .buf = buffer,
	        .end = buffer + sizeof(buffer) - 1,
	        .write = write_memory},
	    .to = s,
	    .room = n ? n - 1 : 0,
	};
	int total = vfwprintf(&m.file, format, ap);

	if (__flush(&m.file))
		total = -1;
	if (n)
		*m.to = 0;
	if (total >= 0 && (m.lost || !n))
		return fail(EOVERFLOW);
	return total;
}
