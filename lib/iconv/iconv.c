/* SPDX-License-Identifier: 0BSD */
/*
 * iconv - convert text from one encoding to another
 *
 * What the target does not have becomes a *, and is counted. UTF-16, UTF-32 and UCS-2 without an
 * order are read by their mark, with the highest byte first if there is none, and so written,
 * without a mark.
 *
 * Returns  the number of characters that became a *, or (size_t)-1
 * Errors   EILSEQ  the bytes are no character; EINVAL the text ends inside one;
 *          E2BIG no room for the next; all before is converted
 * Safety   thread-safe for different descriptors, no allocation
 * Source   POSIX.1-2017 iconv
 */
#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "internal/iconv.h"
#include "internal/syscall_ret.h"

/* The order is known from here on. Is the first character, of size bytes, a mark? */
static int is_mark(struct iconv_state *s, unsigned c)
{
	int marked = s->order & ICONV_MARK && s->order & ICONV_WIDE;

	if (marked)
		s->order &= ~ICONV_MARK;
	return marked && c == 0xfeff;
}

/* A mark the wrong way round: then the bytes are. */
static void see_order(struct iconv_state *s, const unsigned char *in, size_t n)
{
	size_t size = s->order & ICONV_FOUR ? 4 : 2;

	if (s->order & ICONV_WIDE && s->order & ICONV_MARK && n >= size &&
	    !memcmp(in, "\xff\xfe\0", size == 4 ? 4 : 2))
		s->order |= ICONV_LITTLE;
}

size_t iconv(iconv_t cd, char **restrict in, size_t *restrict in_n, char **restrict out,
    size_t *restrict out_n)
{
	struct iconv_state *s = cd;
	size_t lost = 0;

	if (!in || !*in) {
		s->order = s->from;
		return 0;
	}
	while (*in_n) {
		unsigned char bytes[4];
		unsigned c;
		int taken, given = 0, mark, missing;

		see_order(s, (unsigned char *)*in, *in_n);
		taken = __iconv_get(s->order, (unsigned char *)*in, *in_n, &c);
		if (taken < 0)
			return fail(taken == ICONV_SHORT ? EINVAL : EILSEQ);
		mark = is_mark(s, c);
		if (!mark)
			given = __iconv_put(s->to, bytes, c);
		missing = !mark && !given;
		if (missing)
			given = __iconv_put(s->to, bytes, '*');
		if ((size_t)given > *out_n)
			return fail(E2BIG);
		memcpy(*out, bytes, given);
		lost += missing;
		*in += taken;
		*in_n -= taken;
		*out += given;
		*out_n -= given;
	}
	return lost;
}
