/* SPDX-License-Identifier: 0BSD */
/*
 * cfmakeraw - settings of a terminal that passes every byte through
 *
 * Returns  nothing
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 cfmakeraw
 */
#include <termios.h>

void cfmakeraw(struct termios *t)
{
	t->c_iflag &= ~(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
	t->c_oflag &= ~OPOST;
	t->c_lflag &= ~(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
	t->c_cflag = (t->c_cflag & ~(CSIZE | PARENB)) | CS8;
	t->c_cc[VMIN] = 1;
	t->c_cc[VTIME] = 0;
}
