/* SPDX-License-Identifier: 0BSD */
/*
 * setbuf - give a stream a buffer of BUFSIZ bytes, or none
 *
 * Returns  nothing
 * Source   C11 7.21.5.5; POSIX.1-2017 setbuf
 */
#include "internal/stdio_impl.h"

void setbuf(FILE *restrict f, char *restrict buf)
{
	setvbuf(f, buf, buf ? _IOFBF : _IONBF, BUFSIZ);
}
