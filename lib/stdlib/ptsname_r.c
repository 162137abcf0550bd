/* SPDX-License-Identifier: 0BSD */
/*
 * ptsname_r - the name of the other side of a pseudo-terminal
 *
 * Returns  0, or an error number
 * Errors   ENOTTY no pseudo-terminal
 *          EBADF no descriptor
 *          ERANGE the name does not fit into n bytes
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2024 ptsname_r; Linux man 3 ptsname
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "sys/sys.h"

int ptsname_r(int fd, char *name, size_t n)
{
	char text[sizeof("/dev/pts/4294967295")], *s = text + sizeof(text);
	unsigned number;
	long error = -sys_ioctl(fd, TIOCGPTN, (long)&number);

	if (error)
		return error;
	*--s = 0;
	do
		*--s = '0' + number % 10;
	while (number /= 10);
	s = memcpy(s - 9, "/dev/pts/", 9);
	if ((size_t)(text + sizeof(text) - s) > n)
		return ERANGE;
	memcpy(name, s, text + sizeof(text) - s);
	return 0;
}
