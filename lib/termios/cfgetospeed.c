/* SPDX-License-Identifier: 0BSD */
/*
 * cfgetospeed - the output speed in a terminal's settings
 *
 * Returns  one of the constants B0 to B4000000
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 cfgetospeed
 */
#include <termios.h>

speed_t cfgetospeed(const struct termios *t)
{
	return t->c_cflag & CBAUD;
}
