/* SPDX-License-Identifier: 0BSD */
/*
 * cfsetispeed - set the input speed in a terminal's settings: B0 is the output's, which it is
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL speed is not one of the constants
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 cfsetispeed
 */
#include <termios.h>

int cfsetispeed(struct termios *t, speed_t speed)
{
	return speed ? cfsetospeed(t, speed) : 0;
}
