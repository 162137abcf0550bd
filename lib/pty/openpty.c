/* SPDX-License-Identifier: 0BSD */
/*
 * openpty - open a pseudo terminal, both ends
 *
 * name NULL, settings NULL and size NULL are left out.
 *
 * Returns  0 with the descriptors in *master and *slave, or -1 with errno
 * Errors   ENOENT, EMFILE, ENFILE, ENOSPC as open of /dev/ptmx and /dev/pts/N
 * Units    name has room for 20 bytes
 * Safety   thread-safe, no allocation
 * Source   Linux man 3 openpty, man 4 pts
 */
#include <fcntl.h>
#include <pty.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

requires(__mote_secure);

int openpty(
    int *master, int *slave, char *name, const struct termios *settings, const struct winsize *size)
{
	char path[20];
	int m = sys_open("/dev/ptmx", O_RDWR | O_NOCTTY, 0), s, no = 0;

	if (m < 0)
		return __syscall_ret(m);
	s = sys_ioctl(m, TIOCSPTLCK, (long)&no);
	if (s == 0)
		s = -ptsname_r(m, path, sizeof(path));
	if (s == 0)
		s = sys_open(path, O_RDWR | O_NOCTTY, 0);
	if (s < 0) {
		sys_close(m);
		return __syscall_ret(s);
	}
	if (name)
		strcpy(name, path);
	if (settings)
		sys_ioctl(s, TCSETS, (long)settings);
	if (size)
		sys_ioctl(s, TIOCSWINSZ, (long)size);
	*master = m;
	*slave = s;
	return 0;
}
