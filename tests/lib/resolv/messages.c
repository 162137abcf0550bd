/* SPDX-License-Identifier: 0BSD */
/* Questions and the parts of answers; tests/net/ asks servers. */
#include <arpa/nameser.h>
#include <criterion/criterion.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>
#include <string.h>

#include "tests/subject.h"

SUBJECT_AS(int(int, const char *, int, int, const unsigned char *, int, const unsigned char *,
               unsigned char *, int),
    res_mkquery);
SUBJECT_AS(int(const char *, int, int, unsigned char *, int), res_query);
SUBJECT_AS(int(const char *, int, int, unsigned char *, int), res_search);
SUBJECT_AS(int(const char *, const char *, int, int, unsigned char *, int), res_querydomain);
SUBJECT_AS(int(const unsigned char *, int, unsigned char *, int), res_send);
SUBJECT_AS(int(void), res_init);
SUBJECT_AS(void *(void), __res_state);
SUBJECT_AS(int(const unsigned char *, int, ns_msg *), ns_initparse);
SUBJECT_AS(int(ns_msg *, ns_sect, int, ns_rr *), ns_parserr);
SUBJECT_AS(int(const unsigned char *, const unsigned char *, ns_sect, int), ns_skiprr);
SUBJECT_AS(int(const unsigned char *, const unsigned char *, const unsigned char *, char *, size_t),
    ns_name_uncompress);
SUBJECT_AS(unsigned(const unsigned char *), ns_get16);
SUBJECT_AS(unsigned long(const unsigned char *), ns_get32);
SUBJECT_AS(void(unsigned, unsigned char *), ns_put16);
SUBJECT_AS(void(unsigned long, unsigned char *), ns_put32);
SUBJECT(_ns_flagdata);

Test(resolv_res_mkquery, writes_the_hosts_question)
{
	static const char *const names[] = {
	    "example.com", "example.com.", "a", "", ".", "_x._tcp.a.b"};
	unsigned char a[300], b[300];

	for (unsigned i = 0; i < sizeof(names) / sizeof(*names); i++) {
		int n = res_mkquery(0, names[i], 1, 28, NULL, 0, NULL, b, sizeof(b));

		cr_assert_eq(mote_res_mkquery(0, names[i], 1, 28, NULL, 0, NULL, a, sizeof(a)), n);
		/* The id is another; the host does not set AD. */
		b[3] |= 0x20;
		cr_assert_arr_eq(a + 2, b + 2, n - 2);
		cr_assert_eq(mote_res_mkquery(0, names[i], 1, 28, NULL, 0, NULL, a, n), n);
		cr_assert_eq(mote_res_mkquery(0, names[i], 1, 28, NULL, 0, NULL, a, n - 1), -1);
	}
	cr_assert_eq(mote_res_mkquery(4, "a", 255, 257, NULL, 0, NULL, a, 300), 19);
	cr_assert_arr_eq(a + 2, "\x21\x20\0\1\0\0\0\0\0\0\1a\0\1\1\0\xff", 17);
	cr_assert_eq(mote_res_mkquery(16, "a", 1, 1, NULL, 0, NULL, a, 300), -1);
	cr_assert_eq(mote_res_mkquery(-1, "a", 1, 1, NULL, 0, NULL, a, 300), -1);
	cr_assert_eq(mote_res_mkquery(0, "a", 65536, 1, NULL, 0, NULL, a, 300), -1);
	cr_assert_eq(mote_res_mkquery(0, "a", 1, 65536, NULL, 0, NULL, a, 300), -1);
	cr_assert_eq(mote_res_mkquery(0, "a", 1, -1, NULL, 0, NULL, a, 300), -1);
}

Test(resolv_res_mkquery, knows_how_long_a_name_is)
{
	static const char *const bad[] = {"a..b", ".a", "a..", ".."};
	unsigned char a[300];
	char name[300];

	for (unsigned i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		cr_assert_eq(mote_res_mkquery(0, bad[i], 1, 1, NULL, 0, NULL, a, 300), -1);
	memset(name, 'a', 300);
	name[63] = 0;
	cr_assert_eq(mote_res_mkquery(0, name, 1, 1, NULL, 0, NULL, a, 300), 12 + 65 + 4);
	name[63] = 'a';
	name[64] = 0;
	cr_assert_eq(mote_res_mkquery(0, name, 1, 1, NULL, 0, NULL, a, 300), -1);
	memset(name, 'a', 300);
	name[63] = name[127] = name[191] = '.';
	name[253] = 0;
	cr_assert_eq(mote_res_mkquery(0, name, 1, 1, NULL, 0, NULL, a, 300), 12 + 255 + 4);
	name[253] = '.';
	name[254] = 0;
	cr_assert_eq(mote_res_mkquery(0, name, 1, 1, NULL, 0, NULL, a, 300), 12 + 255 + 4);
	name[253] = 'a';
	cr_assert_eq(mote_res_mkquery(0, name, 1, 1, NULL, 0, NULL, a, 300), -1);
}

Test(resolv_res_mkquery, has_ids_that_differ)
{
	static unsigned char seen[65536];
	unsigned char a[100];
	int n = 0, id;

	for (int i = 0; i < 1000; i++) {
		mote_res_mkquery(0, "a", 1, 1, NULL, 0, NULL, a, 100);
		id = a[0] << 8 | a[1];
		n += !seen[id];
		seen[id] = 1;
	}
	cr_assert(n > 950, "%d of 1000", n);
}

Test(resolv_res_send, refuses_what_is_no_question)
{
	unsigned char a[512], q[100] = {0};
	int n = mote_res_mkquery(0, "a", 1, 1, NULL, 0, NULL, q, 100);

	for (int i = 0; i < n; i++)
		cr_assert_eq(mote_res_send(q, i, a, 512), -1);
	memset(q + 12, 1, n - 12);
	cr_assert_eq(mote_res_send(q, n, a, 512), -1);
	cr_assert_eq(mote_res_query("a..b", 1, 1, a, 512), -1);
	cr_assert_eq(mote_res_search("a..b", 1, 1, a, 512), -1);
	cr_assert_eq(mote_res_querydomain("a.", "b", 1, 1, a, 512), -1);
	memset(a, 'a', 254);
	a[254] = 0;
	cr_assert_eq(mote_res_querydomain((char *)a, "", 1, 1, a, 512), -1);
	cr_assert_eq(mote_res_init(), 0);
	cr_assert_eq(mote___res_state(), mote___res_state());
}

static const unsigned char answer[] = "\x12\x34\x81\x80\0\1\0\2\0\0\0\1\3www\2xy\0\0\1\0\1"
                                      "\xc0\x0c\0\5\0\1\0\0\1\0\0\4\1a\xc0\x10"
                                      "\1a\xc0\x10\0\1\0\1\0\0\0\x3c\0\4\1\2\3\4"
                                      "\0\0\x29\x10\0\0\0\0\0\0\0";

Test(resolv_ns_parserr, reads_each_record)
{
	int n = sizeof(answer) - 1;
	ns_msg m;
	ns_rr rr;

	cr_assert_eq(mote_ns_initparse(answer, n, &m), 0);
	cr_assert_eq(ns_msg_id(m), 0x1234);
	cr_assert_eq(ns_msg_count(m, ns_s_an), 2);
	cr_assert_eq(m._flags >> 15 & 1, 1);
	cr_assert_eq(mote_ns_parserr(&m, ns_s_qd, 0, &rr), 0);
	cr_assert_str_eq(rr.name, "www.xy");
	cr_assert(rr.type == 1 && rr.rr_class == 1 && !rr.rdata && !rr.rdlength && !rr.ttl);
	cr_assert_eq(mote_ns_parserr(&m, ns_s_an, 1, &rr), 0);
	cr_assert_str_eq(rr.name, "a.xy");
	cr_assert(rr.type == 1 && rr.ttl == 60 && rr.rdlength == 4);
	cr_assert_arr_eq(rr.rdata, "\1\2\3\4", 4);
	cr_assert_eq(mote_ns_parserr(&m, ns_s_an, 0, &rr), 0);
	cr_assert(rr.type == 5 && rr.ttl == 256 && !strcmp(rr.name, "www.xy"));
	/* On from there. */
	cr_assert_eq(mote_ns_parserr(&m, ns_s_an, -1, &rr), 0);
	cr_assert_str_eq(rr.name, "a.xy");
	mote_errno = 0;
	cr_assert_eq(mote_ns_parserr(&m, ns_s_an, -1, &rr), -1);
	cr_assert_eq(mote_errno, ENODEV);
	cr_assert_eq(mote_ns_parserr(&m, ns_s_ar, -1, &rr), 0);
	cr_assert(rr.type == 41 && !*rr.name);
	cr_assert_eq(mote_ns_parserr(&m, ns_s_ns, 0, &rr), -1);
	cr_assert_eq(mote_ns_parserr(&m, ns_s_max, 0, &rr), -1);
	cr_assert_eq(mote_ns_parserr(&m, ns_s_an, 2, &rr), -1);
	cr_assert_eq(mote_ns_skiprr(answer + 12, answer + n, ns_s_qd, 1), 12);
	cr_assert_eq(mote_ns_skiprr(answer + 24, answer + n, ns_s_an, 2), 34);
	cr_assert_eq(mote_ns_skiprr(answer + 24, answer + n, ns_s_an, 0), 0);
}

Test(resolv_ns_initparse, refuses_what_is_cut_or_left_over)
{
	unsigned char more[100];
	char name[256];
	ns_msg m;

	for (int n = 0; n < (int)sizeof(answer) - 1; n++) {
		mote_errno = 0;
		cr_assert_eq(mote_ns_initparse(answer, n, &m), -1);
		cr_assert_eq(mote_errno, EMSGSIZE);
	}
	memcpy(more, answer, sizeof(answer));
	cr_assert_eq(mote_ns_initparse(more, sizeof(answer), &m), -1);
	mote_errno = 0;
	cr_assert_eq(mote_ns_name_uncompress(answer, answer + 19, answer + 12, name, 256), -1);
	cr_assert_eq(mote_errno, EMSGSIZE);
	cr_assert_eq(
	    mote_ns_name_uncompress(answer, answer + 40, answer + 12, name, (size_t)-1), 8);
	cr_assert_str_eq(name, "www.xy");
}

Test(resolv_ns_get16, and_its_like_move_numbers)
{
	unsigned char b[5];

	mote_ns_put32(0x89abcdefUL, b);
	cr_assert_arr_eq(b, "\x89\xab\xcd\xef", 4);
	cr_assert_eq(mote_ns_get32(b), 0x89abcdefUL);
	cr_assert_eq(mote_ns_get16(b + 1), 0xabcd);
	mote_ns_put16(0x1fedc, b + 1);
	cr_assert_arr_eq(b, "\x89\xfe\xdc\xef", 4);
	for (int i = 0; i < 10; i++) {
		cr_assert_eq(mote__ns_flagdata[i].mask >> mote__ns_flagdata[i].shift,
		    i == 1 || i == 9 ? 15 : 1);
		cr_assert_eq(mote__ns_flagdata[i].shift, "\17\13\12\11\10\7\6\5\4\0"[i]);
	}
}
