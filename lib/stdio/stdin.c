/* SPDX-License-Identifier: 0BSD */
/*
 * stdin - the standard input stream
 *
 * Returns  nothing
 * Source   C11 7.21.3; POSIX.1-2017 stdin
 */
#include "internal/stdio_impl.h"

requires(__flush_files);

static unsigned char room[UNGET + STREAM_BUFFER];

FILE __stdin_FILE __attribute__((__aligned__(8))) = {
    .fd_xor_1 = 0 ^ 1,
    .flags = F_READ | F_NOWR,
    .buf = room + UNGET,
    .end = room + sizeof(room) - 1,
    .write = __refuse_write, /* descriptor 0 is often a terminal that is open both ways */
};

#undef stdin
FILE *const stdin = &__stdin_FILE;

/* The first of the list; fopen's come before it. */
FILE *__files = &__stdin_FILE;
