/* SPDX-License-Identifier: 0BSD */
/*
 * struct termios and winsize, on a pseudo-terminal: what one side sets, the other finds,
 * and the line discipline does.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#define CHECK(what) printf("%-60s %d\n", #what, !!(what))

int main(void)
{
	int master = posix_openpt(O_RDWR | O_NOCTTY), slave, bytes = 0, tries;
	struct winsize size = {33, 111, 777, 555}, got;
	struct termios t, u;
	char buf[64];

	CHECK(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0);
	slave = open(ptsname(master), O_RDWR | O_NOCTTY);
	CHECK(slave >= 0 && isatty(slave));
	CHECK(ioctl(slave, TIOCSWINSZ, &size) == 0);
	memset(&got, 0xee, sizeof got);
	CHECK(ioctl(master, TIOCGWINSZ, &got) == 0 && got.ws_row == 33 && got.ws_col == 111 &&
	    got.ws_xpixel == 777 && got.ws_ypixel == 555);

	memset(&t, 0xee, sizeof t);
	CHECK(tcgetattr(slave, &t) == 0);
	/* What Linux gives a new terminal. */
	CHECK((t.c_lflag & (ICANON | ECHO | ISIG | IEXTEN)) == (ICANON | ECHO | ISIG | IEXTEN));
	CHECK((t.c_iflag & (ICRNL | IXON)) == (ICRNL | IXON) &&
	    (t.c_oflag & (OPOST | ONLCR)) == (OPOST | ONLCR));
	CHECK((t.c_cflag & CSIZE) == CS8 && (t.c_cflag & CREAD) && t.c_line == 0);
	CHECK(t.c_cc[VINTR] == 3 && t.c_cc[VQUIT] == 034 && t.c_cc[VERASE] == 0177 &&
	    t.c_cc[VKILL] == 025 && t.c_cc[VEOF] == 4);
	CHECK(t.c_cc[VSTART] == 021 && t.c_cc[VSTOP] == 023 && t.c_cc[VSUSP] == 032 &&
	    t.c_cc[VMIN] == 1 && t.c_cc[VTIME] == 0);
	CHECK(cfgetospeed(&t) == B38400 && cfgetispeed(&t) == B38400);

	t.c_cc[VEOF] = 'q';
	t.c_lflag &= ~ECHO;
	t.c_oflag &= ~OPOST;
	cfsetospeed(&t, B9600);
	cfsetispeed(&t, B9600);
	CHECK(tcsetattr(slave, TCSANOW, &t) == 0);
	memset(&u, 0xee, sizeof u);
	CHECK(tcgetattr(master, &u) == 0 && u.c_cc[VEOF] == 'q' && !(u.c_lflag & ECHO) &&
	    !(u.c_oflag & OPOST));
	CHECK(cfgetospeed(&u) == B9600 && cfgetispeed(&u) == B9600);
	/* The end-of-file character that was set ends the line. */
	CHECK(write(master, "abcq", 4) == 4 && read(slave, buf, sizeof buf) == 3 &&
	    !memcmp(buf, "abc", 3));
	CHECK(write(slave, "x\n", 2) == 2 && read(master, buf, sizeof buf) == 2);

	cfmakeraw(&t);
	t.c_cc[VMIN] = 2;
	CHECK(tcsetattr(slave, TCSAFLUSH, &t) == 0 && write(master, "q\3", 2) == 2 &&
	    read(slave, buf, sizeof buf) == 2 && buf[1] == 3);
	CHECK(write(master, "12345", 5) == 5);
	/* The kernel hands them over in its own time. */
	for (tries = 0; tries < 300000 && ioctl(slave, FIONREAD, &bytes) == 0 && bytes < 5; tries++)
		usleep(1000);
	CHECK(bytes == 5);
	CHECK(tcflush(slave, TCIFLUSH) == 0 && ioctl(slave, FIONREAD, &bytes) == 0 && bytes == 0);
	return 0;
}
