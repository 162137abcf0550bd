/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/utsname.h>
#include <termios.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(gethostname);
SUBJECT(getdomainname);
SUBJECT(getlogin);
SUBJECT(getlogin_r);
SUBJECT(ttyname);
SUBJECT(ttyname_r);
SUBJECT(tcgetpgrp);
SUBJECT(tcsetpgrp);
SUBJECT(getentropy);
SUBJECT_AS(int(void), issetugid);
SUBJECT(gethostid);
SUBJECT(setusershell);
SUBJECT(getusershell);
SUBJECT(endusershell);
SUBJECT(sbrk);
SUBJECT(brk);

Test(unistd_gethostname, cuts_with_an_end)
{
	char buf[100];
	struct utsname uts;

	uname(&uts);
	memset(buf, 'x', sizeof(buf));
	cr_assert_eq(mote_gethostname(buf, sizeof(buf)), 0);
	cr_assert_str_eq(buf, uts.nodename);
	memset(buf, 'x', sizeof(buf));
	cr_assert_eq(mote_gethostname(buf, 2), 0);
	cr_assert_eq(buf[0], uts.nodename[0]);
	cr_assert_eq(buf[1], 0);
	cr_assert_eq(buf[2], 'x');
	cr_assert_eq(mote_gethostname(buf, 0), 0);
	cr_assert_eq(buf[0], uts.nodename[0]);
}

Test(unistd_getdomainname, does_not_cut)
{
	char mine[100], host[100];

	cr_assert_eq(mote_getdomainname(mine, sizeof(mine)), 0);
	cr_assert_eq(getdomainname(host, sizeof(host)), 0);
	cr_assert_str_eq(mine, host);
	cr_assert_eq(mote_getdomainname(mine, strlen(host) + 1), 0);
	mote_errno = 0;
	cr_assert_eq(mote_getdomainname(mine, strlen(host)), -1);
	cr_assert_eq(mote_errno, EINVAL);
}

/* The start hook gave mote the environment the process began with. */
Test(unistd_getlogin, is_LOGNAME)
{
	const char *name = getenv("LOGNAME");
	char buf[300];

	if (!name) {
		cr_assert_null(mote_getlogin());
		cr_assert_eq(mote_getlogin_r(buf, sizeof(buf)), ENXIO);
	} else {
		cr_assert_str_eq(mote_getlogin(), name);
		cr_assert_eq(mote_getlogin_r(buf, strlen(name) + 1), 0);
		cr_assert_str_eq(buf, name);
		cr_assert_eq(mote_getlogin_r(buf, strlen(name)), ERANGE);
	}
}

Test(unistd_ttyname, names_a_pseudo_terminal)
{
	int m = posix_openpt(O_RDWR | O_NOCTTY), s;
	char buf[64], host[64];

	if (m < 0)
		cr_skip_test("no pseudo terminals");
	grantpt(m);
	unlockpt(m);
	s = open(ptsname(m), O_RDWR | O_NOCTTY);
	cr_assert_geq(s, 0);
	cr_assert_eq(ttyname_r(s, host, sizeof(host)), 0);
	cr_assert_eq(mote_ttyname_r(s, buf, sizeof(buf)), 0);
	cr_assert_str_eq(buf, host);
	cr_assert_str_eq(mote_ttyname(s), host);
	cr_assert_eq(mote_ttyname_r(s, buf, strlen(host) + 1), 0);
	cr_assert_eq(mote_ttyname_r(s, buf, strlen(host)), ERANGE);
	cr_assert_eq(mote_ttyname_r(s, buf, 0), ERANGE);
}

Test(unistd_ttyname, no_terminal_is_an_error)
{
	char buf[64];
	int fd = open("/dev/null", O_RDWR);

	cr_assert_eq(mote_ttyname_r(fd, buf, sizeof(buf)), ENOTTY);
	cr_assert_eq(mote_ttyname_r(opaque(-1), buf, sizeof(buf)), EBADF);
	mote_errno = 0;
	cr_assert_null(mote_ttyname(fd));
	cr_assert_eq(mote_errno, ENOTTY);
}

Test(unistd_tcsetpgrp, changes_the_foreground_group)
{
	int m = posix_openpt(O_RDWR | O_NOCTTY), s;

	if (m < 0)
		cr_skip_test("no pseudo terminals");
	grantpt(m);
	unlockpt(m);
	if (setsid() < 0)
		cr_skip_test("leads a group already");
	s = open(ptsname(m), O_RDWR);
	cr_assert_eq(ioctl(s, TIOCSCTTY, 0), 0);
	cr_assert_eq(mote_tcgetpgrp(s), getpgrp());
	cr_assert_eq(mote_tcsetpgrp(s, getpgrp()), 0);
	mote_errno = 0;
	cr_assert_eq(mote_tcsetpgrp(s, opaque(-1)), -1);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_tcgetpgrp(open("/dev/null", O_RDWR)), -1);
	cr_assert_eq(mote_errno, ENOTTY);
}

Test(unistd_getentropy, fills_up_to_256_bytes)
{
	unsigned char buf[257] = {0}, zero[257] = {0};

	cr_assert_eq(mote_getentropy(buf, 256), 0);
	cr_assert_neq(memcmp(buf, zero, 32), 0);
	cr_assert_eq(buf[256], 0);
	cr_assert_eq(mote_getentropy(buf, 0), 0);
	mote_errno = 0;
	cr_assert_eq(mote_getentropy(buf, 257), -1);
	cr_assert_eq(mote_errno, EIO);
}

Test(unistd_getusershell, reads_the_list_again_and_again)
{
	char first[300], *shell;
	int n = 0, again = 0;

	shell = mote_getusershell();
	cr_assert(shell && shell[0] == '/');
	strcpy(first, shell);
	while ((shell = mote_getusershell())) {
		cr_assert_eq(shell[0], '/');
		cr_assert_null(strpbrk(shell, " \t\n#"));
		n++;
	}
	cr_assert_null(mote_getusershell());
	mote_setusershell();
	cr_assert_str_eq(mote_getusershell(), first);
	while (mote_getusershell())
		again++;
	cr_assert_eq(n, again);
	mote_endusershell();
	cr_assert_str_eq(mote_getusershell(), first);
	/* The host's list is the same. */
	setusershell();
	mote_setusershell();
	while ((shell = getusershell()))
		cr_assert_str_eq(mote_getusershell(), shell);
	cr_assert_null(mote_getusershell());
}

Test(unistd_sbrk, moves_the_end)
{
	char *before = mote_sbrk(0);

	cr_assert_eq(mote_sbrk(10000), before);
	before[9999] = 1;
	cr_assert_eq(mote_sbrk(0), before + 10000);
	cr_assert_eq(mote_sbrk(-10000), before + 10000);
	cr_assert_eq(mote_brk(before + 100), 0);
	cr_assert_eq(mote_sbrk(0), before + 100);
	cr_assert_eq(mote_brk(before), 0);
	mote_errno = 0;
	cr_assert_eq(mote_sbrk(1l << 46), (void *)-1);
	cr_assert_eq(mote_errno, ENOMEM);
	mote_errno = 0;
	cr_assert_eq(mote_brk((void *)1), -1);
	cr_assert_eq(mote_errno, ENOMEM);
}

Test(unistd_issetugid, tests_run_with_ordinary_rights)
{
	cr_assert_eq(mote_issetugid(), 0);
	cr_assert_eq(mote_gethostid(), 0);
}
