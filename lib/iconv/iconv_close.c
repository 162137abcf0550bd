/* SPDX-License-Identifier: 0BSD */
/*
 * iconv_close - free what iconv_open has made
 *
 * Returns  0
 * Safety   thread-safe
 * Source   POSIX.1-2017 iconv_close
 */
#include <iconv.h>
#include <stdlib.h>

int iconv_close(iconv_t cd)
{
	free(cd);
	return 0;
}
