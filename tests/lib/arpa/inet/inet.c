/* SPDX-License-Identifier: 0BSD */
/* inet_pton, inet_ntop, inet_aton, inet_addr, inet_network, inet_ntoa, byte order, classes */
#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <errno.h>
#include <string.h>

#include "tests/guard.h"
#include "tests/subject.h"

#undef htonl
#undef htons
#undef ntohl
#undef ntohs

SUBJECT(htonl);
SUBJECT(htons);
SUBJECT(ntohl);
SUBJECT(ntohs);
SUBJECT(inet_addr);
SUBJECT(inet_aton);
SUBJECT(inet_lnaof);
SUBJECT(inet_makeaddr);
SUBJECT(inet_netof);
SUBJECT(inet_network);
SUBJECT(inet_ntoa);
SUBJECT(inet_ntop);
SUBJECT(inet_pton);
SUBJECT(in6addr_any);
SUBJECT(in6addr_loopback);

static const char *const texts[] = {
    "",
    " ",
    ".",
    "1",
    "1.2",
    "1.2.3",
    "1.2.3.4",
    "1.2.3.4.5",
    "1.2.3.",
    "1.2.3.4.",
    ".1.2.3",
    "1..2.3",
    "1.2.3.4 ",
    " 1.2.3.4",
    "1.2.3.4 x",
    "1.2.3.4\t",
    "1.2.3.4x",
    "1.2.3.4\n",
    "1.2\r",
    "1.2.3.4\v",
    "1.2.3.4\f",
    "1.2.3.4\b",
    "1.2.3.4\x0e",
    "256.1.1.1",
    "1.256.1.1",
    "1.1.1.256",
    "255.255.255.255",
    "0.0.0.0",
    "01.2.3.4",
    "1.2.3.04",
    "1.2.3.00",
    "0.0.0.00",
    "1.2.3.0",
    "08.1",
    "010.020.030.040",
    "0x1.0x2.0x3.0X4f",
    "0x7f000001",
    "0x",
    "0x.1",
    "1.0x",
    "0xg",
    "4294967295",
    "4294967296",
    "42949672950000000000000000000",
    "1.16777215",
    "1.16777216",
    "1.2.65535",
    "1.2.65536",
    "1.2.3.255",
    "1.2.3.256",
    "037777777777",
    "040000000000",
    "-1.2.3.4",
    "+1.2.3.4",
    "1.-2.3.4",
    "1000.2.3.4",
    "1.2.3.1000000000000",
    "1.2.3.4\xe9",
    "a.b.c.d",
    "1,2,3,4",
    "127.1",
    "::",
    ":::",
    "::::",
    ":",
    "1",
    "1:",
    ":1",
    "1:2",
    "::1",
    "1::",
    "1::2",
    "1::2::3",
    "1:::2",
    "::1::",
    "::1:",
    ":1::",
    "1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7:8:",
    ":1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7::",
    "::2:3:4:5:6:7:8",
    "1:2:3:4::5:6:7:8",
    "1:2:3:4:5:6:7:8::",
    "::1:2:3:4:5:6:7:8",
    "1:2:3::4:5:6:7",
    "::1.2.3.4",
    "::ffff:1.2.3.4",
    "::FFFF:1.2.3.4",
    "1:2:3:4:5:6:1.2.3.4",
    "1:2:3:4:5:6:7:1.2.3.4",
    "1:2:3:4:5:1.2.3.4",
    "1:2:3:4:5::1.2.3.4",
    "1:2:3:4:5:6::1.2.3.4",
    "::1.2.3",
    "::1.2.3.4.5",
    "::1.2.3.256",
    "::01.2.3.4",
    "::1.2.3.4:5",
    "1.2.3.4::",
    "1.2.3.4:1::",
    "::1.2.3.4 ",
    "::a.2.3.4",
    "::1. 2.3.4",
    "12345::",
    "::12345",
    "00001::",
    "::0001",
    "::00000",
    "abcd:EF01::",
    "::g",
    "fe80::1%lo",
    "[::1]",
    "::1 ",
    " ::1",
    "::1/64",
    "::ffff",
    "::-1",
    "1:2:3:4:5:6:7:g",
    "::1234.2.3.4",
    "::255.2.3.4",
    "::.1.2.3",
    "::1.",
    "\xff::",
    "::1.2.3.4x",
    "100000001::",
};

/* Is there a number of more than eight digits that is not mere zeros? */
static int overflows(const char *s)
{
	for (; *s; s += strspn(s, ".")) {
		size_t n = strcspn(s, "."), zeros = strspn(s, "0");

		if (n > zeros + 8)
			return 1;
		s += n;
	}
	return 0;
}

static void check_text(const char *text)
{
	const char *s = guard_copy_tail(0, text, strlen(text) + 1);
	static const int families[] = {AF_INET, AF_INET6};
	struct in_addr a = {0x55}, b = {0x55};

	for (int i = 0; i < 2; i++) {
		unsigned char x[17], y[17];

		memset(x, 0x55, sizeof x);
		memset(y, 0x55, sizeof y);
		int expected = inet_pton(families[i], text, y);

		cr_assert_eq(mote_inet_pton(families[i], s, x), expected, "%s", text);
		if (!expected)
			memset(y, 0x55, sizeof y);
		cr_assert_arr_eq(x, y, sizeof x, "%s", text);
	}
	/* The host lets white space end an address, whatever comes behind. */
	if (strpbrk(text, " \t\n\v\f\r"))
		return;
	cr_assert_eq(mote_inet_aton(s, &a), inet_aton(text, &b), "%s", text);
	cr_assert_eq(a.s_addr, b.s_addr, "%s", text);
	cr_assert_eq(mote_inet_addr(s), inet_addr(text), "%s", text);
	/* The host forgets what does not fit a number. */
	in_addr_t net = overflows(text) ? INADDR_NONE : inet_network(text);

	cr_assert_eq(mote_inet_network(s), net, "%s", text);
}

Test(inet_pton, agrees_with_the_host_on_chosen_texts)
{
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		check_text(texts[i]);
}

Test(inet_pton, agrees_with_the_host_on_random_texts)
{
	for (int round = 0; round < 200000; round++) {
		const char *set = round & 1 ? "0127:::f" : round & 2 ? "012.5" : "0:.a1:";
		size_t n = guard_random() % (round & 1 ? 20 : 12), size = strlen(set);
		char text[24];

		for (size_t k = 0; k < n; k++)
			text[k] = set[guard_random() % size];
		text[n] = 0;
		check_text(text);
	}
}

Test(inet_pton, refuses_other_families)
{
	char out[16] = "x";

	mote_errno = 0;
	cr_assert_eq(mote_inet_pton(AF_UNIX, "1.2.3.4", out), -1);
	cr_assert_eq(mote_errno, EAFNOSUPPORT);
	cr_assert_str_eq(out, "x");
	mote_errno = 0;
	cr_assert_null(mote_inet_ntop(AF_UNSPEC, &mote_in6addr_any, out, sizeof out));
	cr_assert_eq(mote_errno, EAFNOSUPPORT);
}

static void check_addr(int family, const void *addr)
{
	char a[INET6_ADDRSTRLEN + 1], b[INET6_ADDRSTRLEN + 1];
	unsigned char back[16];

	cr_assert_eq(inet_ntop(family, addr, b, sizeof b), b);
	/* RFC 5952 5: only a well-known prefix brings IPv4 notation; the host has it for ::1.2.3.4.
	 */
	if (family == AF_INET6 && strchr(b, '.') && strncmp(b, "::ffff:", 7) != 0)
		return;
	for (socklen_t size = 0; size < sizeof a; size++) {
		memset(a, 'x', sizeof a);
		mote_errno = 0;
		if (size > strlen(b)) {
			cr_assert_eq(mote_inet_ntop(family, addr, a, size), a);
			cr_assert_str_eq(a, b);
			cr_assert_eq(mote_errno, 0);
		} else {
			cr_assert_null(mote_inet_ntop(family, addr, a, size));
			cr_assert_eq(mote_errno, ENOSPC);
			cr_assert_eq(a[0], 'x');
		}
	}
	cr_assert_eq(mote_inet_pton(family, b, back), 1);
	cr_assert_arr_eq(back, addr, family == AF_INET ? 4 : 16);
}

Test(inet_ntop, writes_every_pattern_of_zero_groups_as_the_host)
{
	for (unsigned zeros = 0; zeros < 256; zeros++)
		for (int kind = 0; kind < 3; kind++) {
			struct in6_addr addr;

			for (int i = 0; i < 8; i++)
				addr.s6_addr16[i] = zeros >> i & 1 ? 0
				                    : kind == 0    ? 0xffff
				                    : kind == 1    ? 0x0100
				                                   : guard_random();
			check_addr(AF_INET6, &addr);
		}
}

Test(inet_ntop, writes_random_addresses_as_the_host)
{
	for (int round = 0; round < 3000; round++) {
		unsigned char addr[16];

		for (int i = 0; i < 16; i++)
			addr[i] = guard_random() % 3 ? guard_random() >> (guard_random() % 8) : 0;
		check_addr(AF_INET6, addr);
		check_addr(AF_INET, addr);
	}
}

Test(inet_ntoa, writes_as_the_host)
{
	for (int round = 0; round < 3000; round++) {
		struct in_addr addr = {guard_random()}, back;

		cr_assert_str_eq(mote_inet_ntoa(addr), inet_ntoa(addr));
		cr_assert_eq(mote_inet_aton(inet_ntoa(addr), &back), 1);
		cr_assert_eq(back.s_addr, addr.s_addr);
	}
}

Test(inet_makeaddr, classes_are_the_hosts)
{
	static const in_addr_t nets[] = {0, 1, 10, 127, 128, 172 << 8 | 16, 65535, 65536,
	    192 << 16 | 168 << 8, 0xffffff, 0x1000000, 0xffffffff};

	for (int round = 0; round < 10000; round++) {
		in_addr_t net = nets[(unsigned)round % 12], host = guard_random();
		struct in_addr addr = {guard_random()};

		if (round & 1)
			host &= 0xff;
		cr_assert_eq(mote_inet_makeaddr(net, host).s_addr, inet_makeaddr(net, host).s_addr);
		cr_assert_eq(mote_inet_lnaof(addr), inet_lnaof(addr));
		cr_assert_eq(mote_inet_netof(addr), inet_netof(addr));
	}
}

Test(inet_htonl, reverses_bytes)
{
	cr_assert_eq(mote_htonl(0x01020384), 0x84030201);
	cr_assert_eq(mote_ntohl(0x01020384), 0x84030201);
	cr_assert_eq(mote_htons(0x0184), 0x8401);
	cr_assert_eq(mote_ntohs(0x0184), 0x8401);
}

Test(inet_in6addr, objects_are_the_hosts)
{
	cr_assert_arr_eq(&mote_in6addr_any, &in6addr_any, 16);
	cr_assert_arr_eq(&mote_in6addr_loopback, &in6addr_loopback, 16);
}
