/* SPDX-License-Identifier: 0BSD */
/*
 * stdin - the standard input stream
 *
 * Returns  -
 * Source   C11 7.21.3; POSIX.1-2017 stdin
 */
#include <errno.h>

#include "internal/stdio_impl.h"

requires(__files_exit_hook);

static unsigned char room[UNGET + STREAM_BUFFER];

/* A terminal is open both ways on descriptor 0; the stream is not. */
static ssize_t refuse(FILE *f, const unsigned char *s, size_t n)
{
	(void)f;
	(void)s;
	(void)n;
	return -EBADF;
}

FILE __stdin_FILE = {
	.fd_xor_1 = 0 ^ 1,
	.flags = F_READ | F_NOWR,
	.buf = room + UNGET,
	.end = room + sizeof(room) - 1,
	.write = refuse,
};

#undef stdin
FILE *const stdin = &__stdin_FILE;

/* The first of the list; fopen's come before it. */
FILE *__files = &__stdin_FILE;
