/* SPDX-License-Identifier: 0BSD */
/* Names in messages: the host's answers, and what is malformed. */
#include <criterion/criterion.h>
#include <netinet/in.h>
#include <resolv.h>
#include <stdlib.h>
#include <string.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT_AS(int(const unsigned char *, const unsigned char *, const unsigned char *, char *, int),
    dn_expand);
SUBJECT_AS(int(const unsigned char *, const unsigned char *), dn_skipname);
SUBJECT_AS(int(const char *, unsigned char *, int, unsigned char **, unsigned char **), dn_comp);

/* Two names with a pointer, one after another. */
static const unsigned char message[] = "............\3www\7example\3com\0\4mail\xc0\x10\xc0\x1d\0";

Test(resolv_dn_expand, follows_pointers_backwards)
{
	const unsigned char *end = message + sizeof(message) - 1;
	char name[256];

	cr_assert_eq(mote_dn_expand(message, end, message + 12, name, 256), 17);
	cr_assert_str_eq(name, "www.example.com");
	cr_assert_eq(mote_dn_expand(message, end, message + 29, name, 256), 7);
	cr_assert_str_eq(name, "mail.example.com");
	cr_assert_eq(mote_dn_expand(message, end, message + 36, name, 256), 2);
	cr_assert_str_eq(name, "mail.example.com");
	cr_assert_eq(mote_dn_expand(message, end, message + 38, name, 256), 1);
	cr_assert_str_eq(name, "");
	cr_assert_eq(mote_dn_expand(message, end, message + 38, name, 1), 1);
	/* 16 letters and a 0. */
	cr_assert_eq(mote_dn_expand(message, end, message + 29, name, 17), 7);
	cr_assert_eq(mote_dn_expand(message, end, message + 29, name, 16), -1);
	cr_assert_eq(mote_dn_expand(message, end, message + 29, name, 0), -1);
	cr_assert_eq(mote_dn_expand(message, end, message + 29, name, -1), -1);
	for (int i = 13; i < 29; i++)
		cr_assert_eq(mote_dn_expand(message, message + i, message + 12, name, 256), -1);
}

Test(resolv_dn_expand, refuses_loops_and_what_is_malformed)
{
	static const struct {
		const char *bytes;
		int n, at;
	} bad[] = {
	    {"\xc0\0", 2, 0},
	    {"\1a\xc0\0", 4, 0},
	    {"\1a\xc0\2", 4, 0},
	    {"\xc0\2\xc0\0", 4, 2},
	    {"\xc0\2\1a\0", 5, 0},
	    {"\xc0", 1, 0},
	    {"\1a\xc0", 3, 0},
	    {"\1a\xff\xff", 4, 0},
	    {"\100a\0", 3, 0},
	    {"\200a\0", 3, 0},
	    {"\5abc\0", 5, 0},
	    {"", 0, 0},
	    {"\1a", 2, 0},
	};
	char name[256];

	for (unsigned i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		const unsigned char *m = (const unsigned char *)bad[i].bytes;

		cr_assert_eq(
		    mote_dn_expand(m, m + bad[i].n, m + bad[i].at, name, 256), -1, "%u", i);
	}
}

/* A name of parts with 63 letters each, the last with n. */
static int long_name(unsigned char *m, int last)
{
	int i = 0, part;

	for (part = 0; part < 4; part++) {
		int n = part < 3 ? 63 : last;

		m[i++] = n;
		memset(m + i, 'a', n);
		i += n;
	}
	m[i++] = 0;
	return i;
}

Test(resolv_dn_expand, knows_how_long_a_name_is)
{
	unsigned char m[400];
	char name[300];
	int n = long_name(m, 61);

	cr_assert_eq(n, 255);
	cr_assert_eq(mote_dn_expand(m, m + n, m, name, 300), 255);
	cr_assert_eq(strlen(name), 253);
	cr_assert_eq(mote_dn_expand(m, m + n, m, name, 254), 255);
	cr_assert_eq(mote_dn_expand(m, m + n, m, name, 253), -1);
	n = long_name(m, 62);
	cr_assert_eq(mote_dn_expand(m, m + n, m, name, 300), -1);
}

Test(resolv_dn_skipname, ends_at_a_pointer_or_a_0)
{
	const unsigned char *end = message + sizeof(message) - 1;

	cr_assert_eq(mote_dn_skipname(message + 12, end), 17);
	cr_assert_eq(mote_dn_skipname(message + 29, end), 7);
	cr_assert_eq(mote_dn_skipname(message + 36, end), 2);
	cr_assert_eq(mote_dn_skipname(message + 38, end), 1);
	cr_assert_eq(mote_dn_skipname(message + 36, message + 37), -1);
	cr_assert_eq(mote_dn_skipname(message + 12, message + 28), -1);
	cr_assert_eq(mote_dn_skipname(end, end), -1);
	cr_assert_eq(mote_dn_skipname((const unsigned char *)"\100a", end), -1);
	cr_assert_eq(mote_dn_skipname((const unsigned char *)"\200a", end), -1);
}

Test(resolv_dn_comp, writes_what_the_host_writes)
{
	static const char *const names[] = {"www.example.com", "mail.example.com", "example.com",
	    "com", "example.com.", "", ".", "a.b.c.d.example.com", "d.example.com", "xexample.com",
	    "org", "www.example.com"};
	static unsigned char a[1000], b[1000];
	unsigned char *pa[20] = {a, NULL}, *pb[20] = {b, NULL};
	int at = 12;

	for (unsigned i = 0; i < sizeof(names) / sizeof(*names); i++) {
		int n = dn_comp(names[i], b + at, 500, pb, pb + 20);

		cr_assert_eq(mote_dn_comp(names[i], a + at, 500, pa, pa + 20), n, "%s", names[i]);
		cr_assert_arr_eq(a + at, b + at, n);
		/* Just enough room, and one byte less. */
		if (n > 2)
			cr_assert_eq(mote_dn_comp(names[i], a + 600, n, NULL, NULL) < 0,
			    dn_comp(names[i], b + 600, n, NULL, NULL) < 0);
		at += n;
	}
	cr_assert_eq(mote_dn_comp("a.b", a, 5, NULL, NULL), 5);
	cr_assert_eq(mote_dn_comp("a.b", a, 4, NULL, NULL), -1);
	cr_assert_eq(mote_dn_comp("a.b", a, 0, NULL, NULL), -1);
	cr_assert_eq(mote_dn_comp("a.b", a, -1, NULL, NULL), -1);
	cr_assert_eq(mote_dn_comp("a..b", a, 100, NULL, NULL), -1);
	cr_assert_eq(mote_dn_comp(".a", a, 100, NULL, NULL), -1);
	cr_assert_eq(mote_dn_comp("a..", a, 100, NULL, NULL), -1);
	cr_assert_eq(mote_dn_comp("..", a, 100, NULL, NULL), -1);
}

Test(resolv_dn_comp, and_dn_expand_go_round)
{
	static unsigned char m[2000];
	unsigned char *names[10] = {m, NULL};
	char text[256], back[256];
	int at = 12, n;

	srand(1);
	for (int i = 0; i < 100; i++) {
		sprintf(text, "%c%c.%c.x%d.test", 'a' + rand() % 3, 'a' + rand() % 3,
		    'a' + rand() % 2, rand() % 3);
		n = mote_dn_comp(text, m + at, 100, names, names + 10);
		cr_assert(n > 0);
		cr_assert_eq(mote_dn_skipname(m + at, m + at + n), n);
		cr_assert_eq(mote_dn_expand(m, m + at + n, m + at, back, 256), n);
		cr_assert_str_eq(back, text);
		at += n;
	}
	cr_assert(at < 1000);
}
