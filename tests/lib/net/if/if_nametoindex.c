/* SPDX-License-Identifier: 0BSD */
/* if_nameindex, if_freenameindex, if_nametoindex, if_indextoname */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(if_freenameindex);
SUBJECT(if_indextoname);
SUBJECT(if_nameindex);
SUBJECT(if_nametoindex);

static int lowest_fd(void)
{
	int fd = dup(0);

	close(fd);
	return fd;
}

Test(if_nameindex, lists_what_the_host_lists)
{
	struct if_nameindex *expected = if_nameindex(), *list;
	int fd = lowest_fd();

	if (!expected)
		cr_skip_test("SKIP: the kernel answers no netlink dump");
	for (int round = 0; round < 50; round++) {
		list = mote_if_nameindex();
		cr_assert_not_null(list);
		for (size_t i = 0;; i++) {
			cr_assert_eq(list[i].if_index, expected[i].if_index);
			if (!expected[i].if_name)
				break;
			cr_assert_str_eq(list[i].if_name, expected[i].if_name);
		}
		mote_if_freenameindex(list);
	}
	cr_assert_eq(lowest_fd(), fd);
	if_freenameindex(expected);
}

Test(if_nameindex, names_and_indexes_lead_to_each_other)
{
	struct if_nameindex *list = if_nameindex();

	if (!list)
		cr_skip_test("SKIP: the kernel answers no netlink dump");
	for (size_t i = 0; list[i].if_name; i++) {
		char name[IF_NAMESIZE];

		cr_assert_eq(mote_if_nametoindex(list[i].if_name), list[i].if_index);
		cr_assert_eq(mote_if_indextoname(list[i].if_index, name), name);
		cr_assert_str_eq(name, list[i].if_name);
	}
	if_freenameindex(list);
}

Test(if_nametoindex, what_is_not_there_is_an_error)
{
	static const char *const names[] = {"", "none", "exactly15bytes_", "exactly16bytes__",
	    "much longer than the name of an interface can be"};
	char name[IF_NAMESIZE] = "x";
	int fd = lowest_fd();

	for (int i = 0; i < 5; i++) {
		mote_errno = 0;
		cr_assert_eq(mote_if_nametoindex(names[i]), 0);
		cr_assert_eq(mote_errno, ENODEV);
	}
	for (int i = 0; i < 3; i++) {
		mote_errno = 0;
		cr_assert_null(mote_if_indextoname((const unsigned[]){0, 99999, -1u}[i], name));
		cr_assert_eq(mote_errno, ENXIO);
	}
	cr_assert_str_eq(name, "x");
	cr_assert_eq(lowest_fd(), fd);
}

Test(if_nameindex, reports_that_no_descriptor_is_left)
{
	struct rlimit limit = {lowest_fd(), 0};
	char name[IF_NAMESIZE];

	getrlimit(RLIMIT_NOFILE, &limit);
	limit.rlim_cur = lowest_fd();
	cr_assert_eq(setrlimit(RLIMIT_NOFILE, &limit), 0);
	mote_errno = 0;
	cr_assert_null(mote_if_nameindex());
	cr_assert_eq(mote_errno, EMFILE);
	mote_errno = 0;
	cr_assert_eq(mote_if_nametoindex("lo"), 0);
	cr_assert_eq(mote_errno, EMFILE);
	mote_errno = 0;
	cr_assert_null(mote_if_indextoname(1, name));
	cr_assert_eq(mote_errno, EMFILE);
}
