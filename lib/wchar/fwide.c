/* SPDX-License-Identifier: 0BSD */
/*
 * fwide - the orientation of a stream
 *
 * mode > 0 makes an untouched stream wide, mode < 0 makes it one of bytes.
 *
 * Returns  positive if wide, negative if bytes, 0 if undecided
 * Differs  an orientation is told, not enforced: bytes and wide characters may be mixed
 * Source   C11 7.29.3.5; POSIX.1-2017 fwide
 */
#include <wchar.h>

#include "internal/stdio_impl.h"

int fwide(FILE *f, int mode)
{
	if (!(f->flags & (F_WIDE | F_BYTES))) {
		if (f->wpos || f->rend)
			mode = -1;
		if (mode)
			f->flags |= mode < 0 ? F_BYTES : F_WIDE;
	}
	return f->flags & F_BYTES ? -1 : f->flags & F_WIDE ? 1 : 0;
}
