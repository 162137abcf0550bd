/* SPDX-License-Identifier: 0BSD */
/*
 * stderr - the standard error stream
 *
 * Unbuffered: each call writes. The buffer only joins the bytes of one call.
 *
 * Returns  nothing
 * Source   C11 7.21.3; POSIX.1-2017 stdin
 */
#include "internal/stdio_impl.h"
#include "internal/stdio_inline.h"

static unsigned char room[UNGET + 512];

FILE __stderr_FILE __attribute__((__aligned__(8))) = {
    .fd_xor_1 = 0x2 ^ 1,
    .flags = F_NBF | F_FULL,
    .buf = room + UNGET,
    .end = room + sizeof(room) - 1,
};

#undef stderr
FILE *const stderr = &__stderr_FILE;

hidden void __perror_hook(struct iovec *v, struct iovec *end)
{
	FILE *f = &__stderr_FILE;
	int held = stdio_hold(f);

	do
		__fwritex(v->iov_base, v->iov_len, f);
	while (++v < end);
	(void)stdio_release(f, held);
}
