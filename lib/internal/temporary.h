/* SPDX-License-Identifier: 0BSD */
/* What mkstemp and related functions share. */
#ifndef MOTE_LIB_INTERNAL_TEMPORARY_H
#define MOTE_LIB_INTERNAL_TEMPORARY_H

#include "internal/hidden.h"

/*
 * Replace the XXXXXX before the last suffix_n bytes by random letters until make(path, flags) is
 * not -EEXIST; its result, or -EINVAL if there is no XXXXXX.
 */
hidden long __temporary(char *template, int suffix_n, long (*make)(const char *, int), int flags);

#endif
