/* SPDX-License-Identifier: 0BSD */
/* Internet addresses: the host's answers to good, bad and random texts. */
#include <arpa/inet.h>
#include <criterion/criterion.h>
#include <errno.h>
#include <netinet/in.h>
#include <string.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(inet_pton);
SUBJECT(inet_ntop);
SUBJECT(inet_aton);
SUBJECT(inet_addr);
SUBJECT(inet_network);
SUBJECT(inet_ntoa);
SUBJECT(inet_makeaddr);
SUBJECT(inet_lnaof);
SUBJECT(inet_netof);
SUBJECT_AS(uint32_t (uint32_t), htonl);
SUBJECT_AS(uint32_t (uint32_t), ntohl);
SUBJECT_AS(uint16_t (uint16_t), htons);
SUBJECT_AS(uint16_t (uint16_t), ntohs);
extern const struct in6_addr mote_in6addr_any, mote_in6addr_loopback;

static const char *const texts[] = {
	"", "1.2.3.4", "255.255.255.255", "0.0.0.0", "256.1.1.1", "1.2.3", "1.2.3.4.5", "01.2.3.4",
	"1.2.3.04", "1..2.3", ".1.2.3", "1.2.3.", "1.2.3.4 ", " 1.2.3.4", "1.2.3.4x",
	"0x1.2.3.4", "00.0.0.0",
	"a.b.c.d", "-1.2.3.4", "::", ":", ":::", "::1", "1::", "1:", ":1", "1::2", "1::2::3",
	"1:2:3:4:5:6:7:8",
	"1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8",
	"1:2:3:4:5:6:7:8::",
	"::1:2:3:4:5:6:7:8", "1::3:4:5:6:7:8", "1:2:3:4::5:6:7:8", "12345::", "0001::",
	"00001::", "g::",
	"::1.2.3.4", "::ffff:1.2.3.4", "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:1.2.3.4",
	"1:2:3:4:5:6:7:1.2.3.4",
	"1.2.3.4::", "::1.2.3", "::1.2.3.4.5", "::1.2.3.4:5", "::01.2.3.4", "::256.2.3.4",
	"1:2:3:4:5:6::1.2.3.4",
	"1:2:3:4:5::1.2.3.4", "ABCD:ef01::", "fe80::1%lo", "fe80::1/64", "::1 ", " ::1",
	"1:::2", "::.1.2.3",
	"::1.", "::1.2.3.4.", "1:2:3:4:5:6:7:", ":1:2:3:4:5:6:7", "0:0:0:0:0:0:0:0", "::0", "0::0",
};

static void compare(const char *s)
{
	unsigned char mine[16], theirs[16];
	int family;

	for (family = AF_INET; family <= AF_INET6; family += AF_INET6 - AF_INET) {
		memset(mine, 7, 16);
		memset(theirs, 7, 16);
		cr_assert_eq(mote_inet_pton(family, s, mine), inet_pton(family, s, theirs),
		             "%d \"%s\"", family, s);
		if (inet_pton(family, s, theirs))
			cr_assert_arr_eq(mine, theirs, 16, "%d \"%s\"", family, s);
	}
}

Test(arpa_inet_inet_pton, reads_what_the_host_reads)
{
	static const char some[] = "0123456789abcfgF::::..% ";
	char s[64];
	size_t i;
	int n, k;

	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		compare(texts[i]);
	for (n = 0; n < 300000; n++) {
		if (n & 1) {
			/* One change to a text of the list. */
			strcpy(s, texts[guard_random() % (sizeof(texts) / sizeof(*texts))]);
			if (*s)
				s[guard_random() % strlen(s)] = some[guard_random() % (sizeof(some) - 1)];
		} else {
			k = guard_random() % 24;
			s[k] = 0;
			while (k--)
				s[k] = some[guard_random() % (sizeof(some) - 1)];
		}
		compare(s);
	}
}

Test(arpa_inet_inet_pton, reads_nothing_behind_the_text)
{
	unsigned char a[16];
	size_t i;

	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		const char *s = guard_copy_tail(0, texts[i], strlen(texts[i]) + 1);

		mote_inet_pton(AF_INET, s, a);
		mote_inet_pton(AF_INET6, s, a);
		mote_inet_aton(s, (void *)a);
	}
}

/* Addresses, read and written, are 4 or 16 bytes, and texts as many as their size says. */
Test(arpa_inet_inet_ntop, touches_what_belongs_to_it)
{
	unsigned char *a4 = (void *)guard_tail(0, 4), *a16 = (void *)guard_tail(1, 16);
	char text[64], *s;
	size_t i;

	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		s = guard_copy_tail(2, texts[i], strlen(texts[i]) + 1);
		mote_inet_aton(s, (void *)a4);
		mote_inet_addr(s);
		mote_inet_network(s);
		if (mote_inet_pton(AF_INET, s, a4) == 1) {
			cr_assert_not_null(inet_ntop(AF_INET, a4, text, sizeof(text)));
			s = guard_tail(3, strlen(text) + 1);
			cr_assert_eq(mote_inet_ntop(AF_INET, a4, s, strlen(text) + 1), s);
			cr_assert_str_eq(s, text);
			cr_assert_null(mote_inet_ntop(AF_INET, a4, s + 1, strlen(text)));
		}
		s = guard_copy_tail(2, texts[i], strlen(texts[i]) + 1);
		if (mote_inet_pton(AF_INET6, s, a16) == 1) {
			cr_assert_not_null(mote_inet_ntop(AF_INET6, a16, text, sizeof(text)));
			s = guard_tail(3, strlen(text) + 1);
			cr_assert_eq(mote_inet_ntop(AF_INET6, a16, s, strlen(text) + 1), s);
			cr_assert_str_eq(s, text);
			cr_assert_null(mote_inet_ntop(AF_INET6, a16, s + 1, strlen(text)));
		}
	}
}

Test(arpa_inet_inet_pton, knows_two_families)
{
	unsigned char a[16];

	mote_errno = 0;
	cr_assert_eq(mote_inet_pton(AF_UNIX, "1.2.3.4", a), -1);
	cr_assert_eq(mote_errno, EAFNOSUPPORT);
	mote_errno = 0;
	cr_assert_null(mote_inet_ntop(AF_UNIX, a, (char[16]){0}, 16));
	cr_assert_eq(mote_errno, EAFNOSUPPORT);
}

Test(arpa_inet_inet_ntop, writes_what_the_host_writes)
{
	unsigned char a[16];
	char mine[64], theirs[64];
	int n, i;

	for (n = 0; n < 300000; n++) {
		for (i = 0; i < 16; i++)
			a[i] = guard_random() % 3 ? 0 : guard_random() >> (guard_random() & 8);
		if (n % 8 == 0)
			memset(a, 0, 10), memset(a + 10, 255, 2);
		cr_assert_eq(mote_inet_ntop(AF_INET, a, mine, 16), mine);
		cr_assert_str_eq(mine, inet_ntop(AF_INET, a, theirs, 16));
		cr_assert_eq(mote_inet_ntop(AF_INET6, a, mine, 46), mine);
		inet_ntop(AF_INET6, a, theirs, 46);
		/* RFC 5952 §5: only well-known prefixes have the mixed notation. */
		if (strchr(theirs, '.') && strncmp(theirs, "::ffff:", 7))
			continue;
		cr_assert_str_eq(mine, theirs);
	}
}

Test(arpa_inet_inet_ntop, needs_room_for_its_text)
{
	struct in6_addr a;
	char s[64];
	socklen_t n;

	inet_pton(AF_INET6, "1111:2222:3333:4444:5555:6666:7777:8888", &a);
	for (n = 0; n < 40; n++) {
		mote_errno = 0;
		memset(s, 'x', sizeof(s));
		cr_assert_null(mote_inet_ntop(AF_INET6, &a, s, n));
		cr_assert_eq(mote_errno, ENOSPC);
		cr_assert_eq(s[n], 'x');
	}
	cr_assert_not_null(mote_inet_ntop(AF_INET6, &a, s, 40));
	cr_assert_null(mote_inet_ntop(AF_INET, "\1\2\3\4", s, 7));
	cr_assert_not_null(mote_inet_ntop(AF_INET, "\1\2\3\4", s, 8));
}

Test(arpa_inet_inet_aton, reads_what_the_host_reads)
{
	static const char some[] = "0123456789axX...7 ";
	static const char *const list[] = {
		"127.1", "0x7f000001", "017700000001", "1.2.65535", "1.2.65536", "1.16777215",
		"1.16777216",
		"4294967295", "4294967296", "0x", "0xg", "08", "1.2.3.0400", "1.2.3.0377",
		"0x.1", "1.0x",
		"99999999999999999999", "1.2.3.4.", "", ".", "0",
	};
	struct in_addr mine, theirs;
	char s[64];
	int n, k, result;

	for (n = 0; n < 300000; n++) {
		if (n < (int)(sizeof(list) / sizeof(*list)))
			strcpy(s, list[n]);
		else {
			k = guard_random() % 14;
			s[k] = 0;
			while (k--)
				s[k] = some[guard_random() % (sizeof(some) - 1)];
		}
		/* The host takes anything behind a blank, and digits that do not fit. */
		if (strchr(s, ' '))
			continue;
		result = inet_aton(s, &theirs);
		cr_assert_eq(mote_inet_aton(s, &mine), result, "\"%s\"", s);
		if (result)
			cr_assert_eq(mine.s_addr, theirs.s_addr, "\"%s\"", s);
		cr_assert_eq(mote_inet_addr(s), inet_addr(s));
	}
	cr_assert_eq(mote_inet_aton("1.2.3.4 x", &mine), 0);
}

Test(arpa_inet_inet_network, shifts_its_parts_as_the_host_does)
{
	static const char *const list[] = {
		"127", "127.1", "1.2.3", "1.2.3.4", "0x7f.010", "256", "1.256", "", "x",
	};
	size_t i;

	for (i = 0; i < sizeof(list) / sizeof(*list); i++)
		cr_assert_eq(mote_inet_network(list[i]), inet_network(list[i]), "%s", list[i]);
}

Test(arpa_inet_inet_makeaddr, knows_classes_as_the_host_does)
{
	int i;

	for (i = 0; i < 100000; i++) {
		in_addr_t net = guard_random() >> guard_random() % 32, host = guard_random() << 1;
		struct in_addr a = {host ^ net << 20};

		cr_assert_eq(mote_inet_makeaddr(net, host).s_addr, inet_makeaddr(net, host).s_addr);
		cr_assert_eq(mote_inet_lnaof(a), inet_lnaof(a));
		cr_assert_eq(mote_inet_netof(a), inet_netof(a));
		cr_assert_str_eq(mote_inet_ntoa(a), inet_ntoa(a));
	}
}

Test(arpa_inet_htonl, turns_bytes_around)
{
	cr_assert_eq(mote_htonl(0x01020304), 0x04030201);
	cr_assert_eq(mote_ntohl(0x01020304), 0x04030201);
	cr_assert_eq(mote_htons(0x0102), 0x0201);
	cr_assert_eq(mote_ntohs(0x0102), 0x0201);
	cr_assert_arr_eq(&mote_in6addr_any, &in6addr_any, 16);
	cr_assert_arr_eq(&mote_in6addr_loopback, &in6addr_loopback, 16);
}
