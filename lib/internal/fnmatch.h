/* SPDX-License-Identifier: 0BSD */
/* What fnmatch's two objects share. */
#ifndef MOTE_LIB_INTERNAL_FNMATCH_H
#define MOTE_LIB_INTERNAL_FNMATCH_H

#include <wchar.h>

#include "internal/hidden.h"

/* The character at *s, which moves on: 0 at the end, below 0 a byte that is no character. */
hidden wchar_t __fnmatch_next(const char **s);

hidden int __fnmatch_bracket(const char **pattern, wchar_t c, int flags);

#endif
