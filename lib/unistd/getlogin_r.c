/* SPDX-License-Identifier: 0BSD */
/*
 * getlogin_r - copy the user's login name: the environment's LOGNAME
 *
 * Returns  0, or an error number
 * Errors   ENXIO the environment has no LOGNAME
 * Errors   ERANGE size is too small for it
 * Units    size in bytes, with the string's end
 * Safety   reads the environment
 * Source   POSIX.1-2017 getlogin_r
 */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

int getlogin_r(char *name, size_t size)
{
	const char *from = getenv("LOGNAME");
	size_t n = 0;

	if (!from)
		return ENXIO;
	while (from[n++])
		;
	if (n > size)
		return ERANGE;
	while (n--)
		name[n] = from[n];
	return 0;
}
