/* SPDX-License-Identifier: 0BSD */
/* socketpair */
#include <criterion/criterion.h>
#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT_AS(int(int, int, int, int *), socketpair);

Test(sys_socket_socketpair, connects_two)
{
	int fds[2];
	char c;

	cr_assert_eq(mote_socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
	cr_assert_eq(write(fds[0], "x", 1), 1);
	cr_assert_eq(read(fds[1], &c, 1), 1);
	cr_assert_eq(c, 'x');
}

Test(sys_socket_socketpair, stores_nothing_on_an_error)
{
	int fds[2] = {-7, -8};

	cr_assert_eq(mote_socketpair(AF_INET, SOCK_STREAM, 0, fds), -1);
	cr_assert_eq(mote_errno, EOPNOTSUPP);
	cr_assert(fds[0] == -7 && fds[1] == -8);
	cr_assert_eq(mote_socketpair(-1, SOCK_STREAM, 0, fds), -1);
	cr_assert(fds[0] == -7 && fds[1] == -8);
}
