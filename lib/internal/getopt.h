/* SPDX-License-Identifier: 0BSD */
/* What getopt and getopt_long share. */
#ifndef MOTE_LIB_INTERNAL_GETOPT_H
#define MOTE_LIB_INTERNAL_GETOPT_H

#include <stddef.h>

#include "internal/hidden.h"

/* Where in argv[optind] the next option letter stands; 0: at a new element. */
extern int __optpos hidden;
extern int __optreset hidden;

/* Start over, if the caller asked for it by optind = 0 or optreset = 1. */
always_inline void getopt_restart_if_asked(int *optind)
{
	if (!*optind || __optreset) {
		__optreset = __optpos = 0;
		*optind = 1;
	}
}

/* Write "program: message: option" to standard error, the option's first n bytes. */
hidden void __getopt_complain(
    const char *program, const char *message, const char *option, size_t n);

#endif
