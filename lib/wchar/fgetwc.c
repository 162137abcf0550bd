/* SPDX-License-Identifier: 0BSD */
/*
 * fgetwc, getwc and their _unlocked names - the next wide character
 *
 * Returns  the character, or WEOF
 * Errors   EILSEQ the bytes are no character; ferror is set
 *          those of read
 * Source   C11 7.29.3.1, 7.29.3.6; POSIX.1-2017 fgetwc
 */
#include <errno.h>
#include <wchar.h>

#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"
#include "internal/syscall_ret.h"

wint_t fgetwc(FILE *f)
{
	mbstate_t state = {0};
	size_t r = 0;
	wchar_t wc;
	char byte;
	int c;

	f->flags |= F_WIDE;
	do {
		c = stdio_get(f);
		if (c < 0 && !r)
			return WEOF;
		byte = c;
		if (c < 0 || (r = mbrtowc(&wc, &byte, 1, &state)) == (size_t)-1) {
			f->flags |= F_ERR;
			fail(EILSEQ);
			return WEOF;
		}
	} while (r == (size_t)-2);
	return wc;
}
weak_alias(fgetwc, getwc);
weak_alias(fgetwc, fgetwc_unlocked);
weak_alias(fgetwc, getwc_unlocked);
