/* SPDX-License-Identifier: 0BSD */
/* Characters and brackets of patterns: fnmatch's and regcomp's. */
#ifndef MOTE_LIB_INTERNAL_FNMATCH_H
#define MOTE_LIB_INTERNAL_FNMATCH_H

#include <fnmatch.h>
#include <wchar.h>
#include <wctype.h>

#include "internal/hidden.h"

/* A flag beside fnmatch's: the bracket is a regular expression's. */
#define BRACKET_REGEX 0x10000

/* The character at *s, which moves on: 0 at the end, below 0 a byte that is no character. */
hidden wchar_t __fnmatch_next(const char **s);

hidden int __fnmatch_bracket(const char **pattern, wchar_t c, int flags, unsigned *bits);

/* iswctype; towlower or (upper) towupper. The hooks are for the object of the first two alone. */
hidden int __fnmatch_class(wchar_t c, wctype_t type);
hidden wchar_t __fnmatch_case(wchar_t c, int upper);
hidden int __class_hook(wchar_t c, wctype_t type);
hidden wchar_t __case_hook(wchar_t c, int upper);

#endif
