/* SPDX-License-Identifier: 0BSD */
/* Hardware addresses: the host's answers, and musl's spelling. */
#include <criterion/criterion.h>
#include <netinet/ether.h>
#include <string.h>

#include "tests/subject.h"

SUBJECT(ether_aton);
SUBJECT(ether_aton_r);
SUBJECT(ether_ntoa);
SUBJECT(ether_ntoa_r);
SUBJECT(ether_line);
SUBJECT(ether_hostton);
SUBJECT(ether_ntohost);

Test(netinet_ether_aton, reads_what_the_host_reads)
{
	static const char *const texts[] = {"00:11:22:33:44:55", "0:1:2:a:B:cC", "FF:ff:Ff:00:0:1"};
	static const char *const bad[] = {"", "1:2:3:4:5", "1:2:3:4:5:", "1:2:3:4:5:6:7",
	    "1:2:3:4:5:100", "g:2:3:4:5:6", "1::3:4:5:6", "1-2-3-4-5-6", " 1:2:3:4:5:6",
	    "1:2:3:4:5:6 ", "+1:2:3:4:5:6", "0x1:2:3:4:5:6"};
	struct ether_addr a, kept = {{9, 9, 9, 9, 9, 9}};

	for (unsigned i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		cr_assert_arr_eq(mote_ether_aton(texts[i]), ether_aton(texts[i]), 6);
		cr_assert_eq(mote_ether_aton_r(texts[i], &a), &a);
		cr_assert_arr_eq(&a, ether_aton(texts[i]), 6);
	}
	for (unsigned i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		a = kept;
		cr_assert_null(mote_ether_aton_r(bad[i], &a), "%s", bad[i]);
		cr_assert_arr_eq(&a, &kept, 6);
		cr_assert_null(mote_ether_aton(bad[i]));
	}
}

Test(netinet_ether_ntoa, writes_two_digits_each)
{
	struct ether_addr a = {{0, 0x1a, 0xff, 9, 0x80, 0x7f}};
	char text[18];

	cr_assert_str_eq(mote_ether_ntoa(&a), "00:1A:FF:09:80:7F");
	cr_assert_eq(mote_ether_ntoa_r(&a, text), text);
	cr_assert_str_eq(text, "00:1A:FF:09:80:7F");
	cr_assert_arr_eq(mote_ether_aton(text), &a, 6);
}

Test(netinet_ether_line, reads_what_the_host_reads)
{
	static const char *const lines[] = {"0:1:2:3:4:5 host", "0:1:2:3:4:5\t host # comment",
	    "  0:1:2:3:4:5 host more\n", "0:1:2:3:4:5 host#x"};
	static const char *const bad[] = {"", "# comment", "0:1:2:3:4:5", "0:1:2:3:4:5 ",
	    "0:1:2:3:4 host", "0:1:2:3:4:5 # host", "0:1:2:3:4:5host"};
	struct ether_addr a;
	char name[100];

	for (unsigned i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
		cr_assert_eq(mote_ether_line(lines[i], &a, name), 0, "%s", lines[i]);
		cr_assert_str_eq(name, "host");
		cr_assert_arr_eq(&a, "\0\1\2\3\4\5", 6);
	}
	for (unsigned i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		cr_assert_eq(mote_ether_line(bad[i], &a, name), -1, "%s", bad[i]);
	cr_assert_eq(mote_ether_hostton("no such host", &a), -1);
	memset(&a, 0xee, sizeof(a));
	cr_assert_eq(mote_ether_ntohost(name, &a), -1);
}
