/* SPDX-License-Identifier: 0BSD */
/*
 * ttyname_r - the path of a terminal
 *
 * Returns  0, or an error number; errno may be set too
 * Errors   EBADF fd is not open
 * Errors   ENOTTY fd is no terminal
 * Errors   ENODEV it is one, but has no name here
 * Errors   ERANGE the name needs more than size bytes
 * Units    size in bytes, with the string's end
 * Safety   thread-safe, no allocation; needs /proc
 * Source   POSIX.1-2017 ttyname_r; ENODEV: Linux man 3 ttyname
 */
#include <errno.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal/procfd.h"
#include "sys/sys.h"

int ttyname_r(int fd, char *name, size_t size)
{
	union {
		char link[PROCFD_SIZE];
		struct winsize size;
		struct stat stat;
	} it;
	struct stat named;
	long n = sys_ioctl(fd, TIOCGWINSZ, (long)&it.size);

	if (n < 0)
		return n == -EBADF ? EBADF : ENOTTY;
	__procfd(it.link, fd);
	n = sys_readlink(it.link, name, size);
	if (n < 0)
		return size ? -n : ERANGE;
	if ((size_t)n == size)
		return ERANGE;
	name[n] = 0;
	/* Of another mount namespace, or of another /dev: the same name is another file here. */
	if (sys_stat(name, &named) || sys_fstat(fd, &it.stat) || named.st_dev != it.stat.st_dev ||
	    named.st_ino != it.stat.st_ino)
		return ENODEV;
	return 0;
}
