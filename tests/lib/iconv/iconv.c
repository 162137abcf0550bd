/* SPDX-License-Identifier: 0BSD */
/* iconv_open, iconv, iconv_close beside the host's */
#include <criterion/criterion.h>
#include <errno.h>
#include <iconv.h>
#include <stdio.h>
#include <string.h>

#include "tests/subject.h"

SUBJECT(iconv_open);
SUBJECT(iconv);
SUBJECT(iconv_close);

static const char *const names[] = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE",
    "UCS-2LE", "UCS-2BE", "UCS-4LE", "WCHAR_T", "US-ASCII", "ISO-8859-1", "ISO-8859-15", "CP1252"};
#define NAMES_N (sizeof(names) / sizeof(*names))

/* Bytes of the result, or -errno; the taken bytes are in *taken. */
static long convert(int mote, const char *to, const char *from, const char *text, size_t n,
    char *out, size_t room, size_t *taken)
{
	iconv_t cd = mote ? mote_iconv_open(to, from) : iconv_open(to, from);
	char *in = (char *)text, *o = out;
	size_t left = n, space = room, r;

	cr_assert_neq(cd, (iconv_t)-1, "%s to %s", from, to);
	errno = mote_errno = 0;
	r = mote ? mote_iconv(cd, &in, &left, &o, &space) : iconv(cd, &in, &left, &o, &space);
	*taken = n - left;
	if (mote)
		mote_iconv_close(cd);
	else
		iconv_close(cd);
	if (r == (size_t)-1)
		return -(mote ? mote_errno : errno);
	return o - out;
}

Test(iconv, agrees_with_the_host_on_each_character)
{
	for (size_t i = 0; i < NAMES_N; i++)
		for (unsigned c = 0; c < 0x110100; c += c < 0x3000 ? 1 : 0xfd) {
			char host[8], mote[8], back[8];
			size_t taken;
			long n = convert(0, names[i], "UTF-32LE", (char *)&c, 4, host, 8, &taken);
			long m = convert(1, names[i], "UTF-32LE", (char *)&c, 4, mote, 8, &taken);

			/* The host drops tags. */
			if (c >> 7 == 0xe0000 >> 7)
				continue;
			/* What is missing is an error of the host's and a * of mote's. */
			if (n == -EILSEQ && m > 0) {
				cr_assert(memchr(mote, '*', m), "U+%04X to %s", c, names[i]);
				continue;
			}
			cr_assert_eq(n, m, "U+%04X to %s: %ld and not %ld", c, names[i], m, n);
			if (n < 0)
				continue;
			cr_assert_eq(memcmp(host, mote, n), 0, "U+%04X to %s", c, names[i]);
			cr_assert_eq(convert(1, "UTF-32LE", names[i], mote, n, back, 8, &taken), 4);
			cr_assert_eq(memcmp(back, &c, 4), 0, "U+%04X from %s", c, names[i]);
		}
}

Test(iconv, agrees_with_the_host_on_each_start_of_utf8)
{
	char text[4], host[16], mote[16];
	size_t host_taken, mote_taken;

	for (unsigned lead = 0x80; lead < 0x100; lead++)
		for (unsigned second = 0x70; second < 0xd0; second++)
			for (size_t n = 1; n <= 4; n++) {
				long a, b;

				text[0] = (char)lead;
				text[1] = (char)second;
				text[2] = text[3] = (char)0x85;
				a = convert(0, "UTF-32LE", "UTF-8", text, n, host, 16, &host_taken);
				b = convert(1, "UTF-32LE", "UTF-8", text, n, mote, 16, &mote_taken);
				/* A truncated character whose lead byte is wrong: the host waits.
				 */
				if (a == -EINVAL && b == -EILSEQ)
					continue;
				cr_assert_eq(a, b, "%02x %02x of %zu: %ld and not %ld", lead,
				    second, n, b, a);
				cr_assert_eq(host_taken, mote_taken);
			}
}

Test(iconv, tells_what_is_not_whole)
{
	static const struct {
		const char *from, *text;
		size_t n;
		int error;
		size_t taken;
	} rows[] = {{"UTF-8", "a\303", 2, EINVAL, 1}, {"UTF-8", "a\377", 2, EILSEQ, 1},
	    {"UTF-16LE", "a\0b", 3, EINVAL, 2}, {"UTF-16LE", "\0\xd8", 2, EINVAL, 0},
	    {"UTF-16LE",
	        "\0\xd8"
	        "a\0",
	        4, EILSEQ, 0},
	    {"UTF-16LE", "\0\xdc", 2, EILSEQ, 0}, {"UCS-2LE", "\0\xd8\0\xdc", 4, EILSEQ, 0},
	    {"UTF-32BE", "\0\x11\0\0", 4, EILSEQ, 0}, {"ASCII", "\200", 1, EILSEQ, 0},
	    {"CP1252", "\201", 1, EILSEQ, 0}};
	char out[16];
	size_t taken;

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		cr_assert_eq(
		    convert(1, "UTF-8", rows[i].from, rows[i].text, rows[i].n, out, 16, &taken),
		    -rows[i].error, "row %zu", i);
		cr_assert_eq(taken, rows[i].taken, "row %zu", i);
	}
	cr_assert_eq(convert(1, "UTF-16BE", "UTF-8", "abc", 3, out, 5, &taken), -E2BIG);
	cr_assert_eq(taken, 2);
}

Test(iconv, reads_a_mark)
{
	char out[16];
	size_t taken;

	cr_assert_eq(convert(1, "UTF-8", "UTF-16",
	                 "\xff\xfe"
	                 "a\0",
	                 4, out, 16, &taken),
	    1);
	cr_assert_eq(out[0], 'a');
	cr_assert_eq(convert(1, "UTF-8", "UTF-16", "\xfe\xff\0a", 4, out, 16, &taken), 1);
	cr_assert_eq(convert(1, "UTF-8", "UTF-16", "\0a\xfe\xff", 4, out, 16, &taken), 4);
	cr_assert_eq(convert(1, "UTF-8", "UTF-32", "\xff\xfe\0\0a\0\0", 8, out, 16, &taken), 1);
	cr_assert_eq(convert(1, "UTF-8", "UCS-2",
	                 "\xff\xfe"
	                 "a\0",
	                 4, out, 16, &taken),
	    1);
	cr_assert_eq(convert(1, "UTF-8", "UTF-16LE",
	                 "\xff\xfe"
	                 "a\0",
	                 4, out, 16, &taken),
	    4);
	cr_assert_eq(convert(1, "UTF-16", "UTF-8", "a", 1, out, 16, &taken), 2);
	cr_assert_eq(out[1], 'a');
}

Test(iconv, starts_again_without_a_text)
{
	iconv_t cd = mote_iconv_open("utf8", "utf16");
	char text[] = "\xff\xfe"
	              "a\0",
	     out[8], *in = text, *o = out;
	size_t n = 4, room = 8;

	cr_assert_eq(mote_iconv(cd, &in, &n, &o, &room), 0);
	cr_assert_eq(mote_iconv(cd, NULL, NULL, &o, &room), 0);
	in = text;
	n = 4;
	cr_assert_eq(mote_iconv(cd, &in, &n, &o, &room), 0);
	cr_assert_eq(memcmp(out, "aa", 2), 0);
	cr_assert_eq(mote_iconv_close(cd), 0);
}

Test(iconv, counts_what_is_lost_and_knows_names)
{
	char text[] = "\303\244\342\202\254x", out[8], *in = text, *o = out;
	size_t n = 6, room = 8;
	iconv_t cd = mote_iconv_open("ascii//TRANSLIT", "Utf_8");

	cr_assert_neq(cd, (iconv_t)-1);
	cr_assert_eq(mote_iconv(cd, &in, &n, &o, &room), 2);
	cr_assert_eq(memcmp(out, "**x", 3), 0);
	mote_iconv_close(cd);
	cr_assert_eq(mote_iconv_open("UTF-8", "KOI8-R"), (iconv_t)-1);
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_eq(mote_iconv_open("utf", "UTF-8"), (iconv_t)-1);
	cd = mote_iconv_open("", "ISO8859-1");
	cr_assert_neq(cd, (iconv_t)-1);
	mote_iconv_close(cd);
}
