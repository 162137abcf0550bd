/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(write);

Test(errno_location, keeps_what_was_stored)
{
	mote_errno = 7;
	cr_assert_eq(mote_errno, 7);
}

Test(errno_location, failing_call_stores_the_error)
{
	mote_errno = 0;
	cr_assert_eq(mote_write(opaque(-1), "x", 1), -1);
	cr_assert_eq(mote_errno, EBADF);
}

Test(errno_location, successful_call_leaves_it_alone)
{
	mote_errno = 7;
	cr_assert_eq(mote_write(1, "", 0), 0);
	cr_assert_eq(mote_errno, 7);
}
