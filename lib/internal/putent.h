/* SPDX-License-Identifier: 0BSD */
/* What putpwent, putgrent and putspent share. */
#ifndef MOTE_LIB_INTERNAL_PUTENT_H
#define MOTE_LIB_INTERNAL_PUTENT_H

#include <string.h>

#include "internal/syscall_ret.h"

/* Whether s would end its field early. */
always_inline int putent_is_bad(const char *s)
{
	return s && s[strcspn(s, ":\n")];
}

always_inline const char *putent_text(const char *s)
{
	return s ? s : "";
}

#endif
