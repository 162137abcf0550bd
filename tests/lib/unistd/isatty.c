/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(isatty);

Test(unistd_isatty, knows_a_terminal)
{
	int fd = posix_openpt(O_RDWR | O_NOCTTY);

	if (fd < 0)
		cr_skip_test("no pseudo terminals");
	mote_errno = 7;
	cr_assert_eq(mote_isatty(fd), 1);
	cr_assert_eq(mote_errno, 7);
}

Test(unistd_isatty, other_files_are_ENOTTY)
{
	mote_errno = 0;
	cr_assert_eq(mote_isatty(open("/dev/null", O_RDWR)), 0);
	cr_assert_eq(mote_errno, ENOTTY);
}

Test(unistd_isatty, no_file_is_EBADF)
{
	mote_errno = 0;
	cr_assert_eq(mote_isatty(opaque(-1)), 0);
	cr_assert_eq(mote_errno, EBADF);
}
