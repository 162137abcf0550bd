/* SPDX-License-Identifier: 0BSD */
/* Entries of a stream, for fgetpwent and its like. */
#ifndef MOTE_LIB_INTERNAL_STREAM_LINES_H
#define MOTE_LIB_INTERNAL_STREAM_LINES_H

#include <stdio.h>

#include "internal/lines.h"

/* The next line of a stream, as by __lines_next; 0 at the end and on errors. */
hidden int __stream_line(FILE *, char *s, size_t n);

/* The next entry, in n bytes of entry and text; NULL at the end. */
hidden void *__entry_stream(const struct database *, FILE *, void *entry, size_t n);

#endif
