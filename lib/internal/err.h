/* SPDX-License-Identifier: 0BSD */
/* What the functions of <err.h> share. */
#ifndef MOTE_LIB_INTERNAL_ERR_H
#define MOTE_LIB_INTERNAL_ERR_H

#include <stdarg.h>

#include "internal/hidden.h"

/* "program: message: text\n" on stderr in one write; message and text may be NULL. */
hidden void __complain(const char *text, const char *format, va_list);

#endif
