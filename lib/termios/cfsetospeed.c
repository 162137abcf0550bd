/* SPDX-License-Identifier: 0BSD */
/*
 * cfsetospeed, cfsetspeed - set the output speed in a terminal's settings, the input's with it
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL speed is not one of the constants
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 cfsetospeed; Linux man 3 cfsetspeed
 */
#include <errno.h>
#include <termios.h>

#include "internal/syscall_ret.h"

int cfsetospeed(struct termios *t, speed_t speed)
{
	if (speed & ~CBAUD)
		return fail(EINVAL);
	t->c_cflag = (t->c_cflag & ~CBAUD) | speed;
	return 0;
}
weak_alias(cfsetospeed, cfsetspeed);
