/* SPDX-License-Identifier: 0BSD */
/*
 * cfgetispeed - the input speed in a terminal's settings: the same as the output speed
 *
 * Returns  one of the constants B0 to B4000000
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 cfgetispeed; Linux man 3 termios
 */
#include <termios.h>

speed_t cfgetispeed(const struct termios *t)
{
	return t->c_cflag & CBAUD;
}
