/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

#include "tests/subject.h"

/* The host's struct termios has musl's layout: four flags, line, 32 characters, two speeds. */
SUBJECT(tcgetattr);
SUBJECT(tcsetattr);
SUBJECT(tcgetsid);
SUBJECT(tcdrain);
SUBJECT(tcflush);
SUBJECT(tcflow);
SUBJECT(tcsendbreak);
SUBJECT_AS(int(int, struct winsize *), tcgetwinsize);
SUBJECT_AS(int(int, const struct winsize *), tcsetwinsize);
SUBJECT(cfgetospeed);
SUBJECT(cfgetispeed);
SUBJECT(cfsetospeed);
SUBJECT(cfsetispeed);
SUBJECT(cfsetspeed);
SUBJECT(cfmakeraw);
SUBJECT(openpty);
SUBJECT(forkpty);
SUBJECT(login_tty);

static int m, s;

static void open_both(void)
{
	if (mote_openpty(&m, &s, NULL, NULL, NULL) < 0)
		cr_skip_test("no pseudo terminals");
}

Test(termios_tcgetattr, agrees_with_the_host)
{
	struct termios mine, host;

	open_both();
	memset(&mine, 0xff, sizeof(mine));
	cr_assert_eq(mote_tcgetattr(s, &mine), 0);
	cr_assert_eq(tcgetattr(s, &host), 0);
	cr_assert_eq(memcmp(&mine, &host, 17 + 19), 0);
	/* And nothing is left undefined. */
	cr_assert_eq(mine.c_cc[31], 0);
	cr_assert_eq(mine.c_ispeed | mine.c_ospeed, 0);
}

Test(termios_tcsetattr, sets_what_tcgetattr_reads)
{
	struct termios t, now;
	int action;

	open_both();
	for (action = TCSANOW; action <= TCSAFLUSH; action++) {
		mote_tcgetattr(s, &t);
		t.c_lflag ^= ECHO;
		t.c_cc[VMIN] = action + 3;
		cr_assert_eq(mote_tcsetattr(s, action, &t), 0);
		tcgetattr(s, &now);
		cr_assert_eq(now.c_lflag, t.c_lflag);
		cr_assert_eq(now.c_cc[VMIN], action + 3);
	}
	mote_errno = 0;
	cr_assert_eq(mote_tcsetattr(s, opaque(3), &t), -1);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_tcsetattr(s, opaque(-1), &t), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(termios_tcgetattr, no_terminal_is_ENOTTY)
{
	struct termios t;
	int fd = open("/dev/null", O_RDWR);

	mote_errno = 0;
	cr_assert_eq(mote_tcgetattr(fd, &t), -1);
	cr_assert_eq(mote_errno, ENOTTY);
	mote_errno = 0;
	cr_assert_eq(mote_tcgetattr(opaque(-1), &t), -1);
	cr_assert_eq(mote_errno, EBADF);
	mote_errno = 0;
	cr_assert_eq(mote_tcgetsid(fd), -1);
	cr_assert_eq(mote_errno, ENOTTY);
}

Test(termios_tcflush, discards_input)
{
	struct termios raw;
	int n;

	open_both();
	mote_tcgetattr(s, &raw);
	mote_cfmakeraw(&raw);
	mote_tcsetattr(s, TCSANOW, &raw);
	cr_assert_eq(write(m, "abc", 3), 3);
	cr_assert_eq(mote_tcflush(s, TCIFLUSH), 0);
	cr_assert_eq(ioctl(s, FIONREAD, &n), 0);
	cr_assert_eq(n, 0);
	cr_assert_eq(mote_tcdrain(s), 0);
	cr_assert_eq(mote_tcflow(s, TCOOFF), 0);
	cr_assert_eq(mote_tcflow(s, TCOON), 0);
	cr_assert_eq(mote_tcsendbreak(s, 0), 0);
	mote_errno = 0;
	cr_assert_eq(mote_tcflush(s, opaque(99)), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(termios_tcsetwinsize, sets_what_tcgetwinsize_reads)
{
	struct winsize size = {24, 80, 1, 2}, now = {0};

	open_both();
	cr_assert_eq(mote_tcsetwinsize(s, &size), 0);
	cr_assert_eq(mote_tcgetwinsize(s, &now), 0);
	cr_assert_eq(memcmp(&size, &now, sizeof(now)), 0);
}

Test(termios_speeds, only_the_constants)
{
	struct termios t = {.c_cflag = CS8 | CREAD};

	cr_assert_eq(mote_cfsetospeed(&t, B115200), 0);
	cr_assert_eq(mote_cfgetospeed(&t), B115200);
	cr_assert_eq(mote_cfgetispeed(&t), B115200);
	cr_assert_eq(t.c_cflag, CS8 | CREAD | B115200);
	cr_assert_eq(mote_cfsetispeed(&t, B0), 0);
	cr_assert_eq(mote_cfgetospeed(&t), B115200);
	cr_assert_eq(mote_cfsetispeed(&t, B9600), 0);
	cr_assert_eq(mote_cfgetospeed(&t), B9600);
	cr_assert_eq(mote_cfsetspeed(&t, B300), 0);
	cr_assert_eq(mote_cfgetospeed(&t), B300);
	mote_errno = 0;
	cr_assert_eq(mote_cfsetospeed(&t, 9600), -1);
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_eq(mote_cfgetospeed(&t), B300);
}

Test(termios_cfmakeraw, agrees_with_the_host)
{
	struct termios mine, host;

	memset(&mine, 0xff, sizeof(mine));
	memset(&host, 0xff, sizeof(host));
	mote_cfmakeraw(&mine);
	cfmakeraw(&host);
	cr_assert_eq(memcmp(&mine, &host, sizeof(host)), 0);
}

Test(pty_openpty, both_ends_are_connected)
{
	struct winsize size = {10, 20, 0, 0}, now;
	char name[64], byte;

	cr_assert_eq(mote_openpty(&m, &s, name, NULL, &size), 0);
	cr_assert_str_eq(name, ptsname(m));
	cr_assert_eq(ioctl(m, TIOCGWINSZ, &now), 0);
	cr_assert_eq(now.ws_col, 20);
	cr_assert_eq(write(s, "x", 1), 1);
	cr_assert_eq(read(m, &byte, 1), 1);
	cr_assert_eq(byte, 'x');
}

Test(pty_forkpty, child_has_the_terminal)
{
	int status;
	pid_t pid = mote_forkpty(&m, NULL, NULL, NULL);

	if (pid == 0)
		_exit(!(isatty(0) && isatty(1) && isatty(2) && getsid(0) == getpid() &&
		        mote_tcgetsid(0) == getpid() && tcgetpgrp(0) == getpgrp()));
	cr_assert_gt(pid, 0);
	cr_assert_eq(waitpid(pid, &status, 0), pid);
	cr_assert_eq(status, 0);
}

Test(utmp_login_tty, no_terminal_is_an_error)
{
	mote_errno = 0;
	cr_assert_eq(mote_login_tty(open("/dev/null", O_RDWR)), -1);
	cr_assert_eq(mote_errno, ENOTTY);
}
