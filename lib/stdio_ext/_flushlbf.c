/* SPDX-License-Identifier: 0BSD */
/*
 * _flushlbf - write what all line-buffered streams hold
 *
 * Writes the others too, which nobody can mind.
 *
 * Returns  nothing
 * Source   Linux man 3 stdio_ext; musl 1.2.5 stdio_ext.h
 */
#include <stdio_ext.h>

#include "internal/stdio_impl.h"

void _flushlbf(void)
{
	fflush(NULL);
}
