/* SPDX-License-Identifier: 0BSD */
/* Network interfaces: those that the host finds. */
#include <criterion/criterion.h>
#include <errno.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>

#include "tests/subject.h"

SUBJECT(if_nametoindex);
SUBJECT(if_indextoname);
SUBJECT(if_nameindex);
SUBJECT(if_freenameindex);

Test(net_if_if_nameindex, finds_what_the_host_finds)
{
	struct if_nameindex *mine = mote_if_nameindex(), *theirs = if_nameindex();
	char name[IF_NAMESIZE];
	int i;

	if (!mine || !theirs) {
		fprintf(stderr, "SKIP no netlink sockets here\n");
		return;
	}
	for (i = 0; theirs[i].if_name; i++) {
		cr_assert_eq(mine[i].if_index, theirs[i].if_index);
		cr_assert_str_eq(mine[i].if_name, theirs[i].if_name);
		cr_assert_eq(mote_if_nametoindex(mine[i].if_name), mine[i].if_index);
		cr_assert_eq(mote_if_indextoname(mine[i].if_index, name), name);
		cr_assert_str_eq(name, mine[i].if_name);
	}
	cr_assert(i > 0);
	cr_assert_eq(mine[i].if_index, 0);
	cr_assert_null(mine[i].if_name);
	mote_if_freenameindex(mine);
	if_freenameindex(theirs);
}

Test(net_if_if_nametoindex, fails_for_names_and_numbers_of_nothing)
{
	char name[IF_NAMESIZE];

	mote_errno = 0;
	cr_assert_eq(mote_if_nametoindex("nowhere0"), 0);
	cr_assert_eq(mote_errno, ENODEV);
	mote_errno = 0;
	cr_assert_eq(mote_if_nametoindex("lo and much more than sixteen bytes"), 0);
	cr_assert_eq(mote_errno, ENODEV);
	mote_errno = 0;
	cr_assert_null(mote_if_indextoname(123456, name));
	cr_assert_eq(mote_errno, ENXIO);
}
