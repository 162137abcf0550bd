/* SPDX-License-Identifier: 0BSD */
/*
 * getpass - ask for a password on the terminal
 *
 * What is typed is not shown. More than 127 bytes are cut.
 *
 * Returns  the line without its end, in memory that the next getpass uses again; NULL with errno
 * Errors   ENXIO, EIO and others as open and read: there is no terminal
 * Safety   not thread-safe, no allocation
 * Source   Linux man 3 getpass
 */
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

char *getpass(const char *prompt)
{
	static char line[128];
	struct termios old, quiet;
	int fd = sys_open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC, 0);
	long n = 0;

	if (fd < 0) {
		fail(-fd);
		return NULL;
	}
	sys_ioctl(fd, TCGETS, (long)&old);
	quiet = old;
	quiet.c_lflag &= ~(ECHO | ISIG);
	quiet.c_lflag |= ICANON;
	quiet.c_iflag &= ~(INLCR | IGNCR);
	quiet.c_iflag |= ICRNL;
	sys_ioctl(fd, TCSETSF, (long)&quiet);
	sys_ioctl(fd, TCSBRK, 1);
	while (prompt[n])
		n++;
	sys_write(fd, prompt, n);
	n = sys_read(fd, line, sizeof(line));
	if (n >= 0) {
		if (n && (line[n - 1] == '\n' || n == sizeof(line)))
			n--;
		line[n] = 0;
	}
	sys_ioctl(fd, TCSETSF, (long)&old);
	sys_write(fd, "\n", 1);
	sys_close(fd);
	if (n >= 0)
		return line;
	fail(-n);
	return NULL;
}
