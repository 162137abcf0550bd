/* SPDX-License-Identifier: 0BSD */
/*
 * vsnprintf - formatted text into n bytes of memory, arguments as a list
 *
 * What does not fit is cut off; the text always ends in a 0, unless n is 0.
 *
 * Returns  the number of bytes of the whole text without the terminating 0, or a negative value
 * Errors   EINVAL unknown conversion; EILSEQ no such wide character; EOVERFLOW more than INT_MAX
 *          bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   C11 7.21.6.12; POSIX.1-2017 vfprintf
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/printf.h"

/* What stands where the core knows a stream. */
struct memory {
	char *s;
	size_t room;
};

/* Costs what there is room for, not what is counted. */
static int store(FILE *f, const unsigned char *s, int n, long step)
{
	struct memory *m = (struct memory *)f;
	size_t some = m->room;

	if (some > (unsigned)n)
		some = n;
	m->room -= some;
	if (step)
		__asm__ volatile("rep movsb" : "+D"(m->s), "+S"(s), "+c"(some) : : "memory");
	else
		__asm__ volatile("rep stosb" : "+D"(m->s), "+c"(some) : "a"(*s) : "memory");
	return 0;
}

int vsnprintf(char *restrict s, size_t size, const char *restrict format, va_list ap)
{
	struct memory m = {s, size ? size - 1 : 0};
	int n = __printf_core(store, (FILE *)&m, format, ap);

	if (size)
		*m.s = 0;
	return n;
}
