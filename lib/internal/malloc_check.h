/* SPDX-License-Identifier: 0BSD */
/* What the heaps of both flavours offer under one name. */
#ifndef MOTE_LIB_INTERNAL_MALLOC_CHECK_H
#define MOTE_LIB_INTERNAL_MALLOC_CHECK_H

#include <stddef.h>

#include "internal/hidden.h"

/* Bytes the caller may use. What is no block, or a corrupted one, ends the process. */
hidden size_t __malloc_check(void *block);

/* Say that the heap was misused, and end the process. */
hidden noreturn void __malloc_corrupted(void);

#endif
