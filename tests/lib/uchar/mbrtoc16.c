/* SPDX-License-Identifier: 0BSD */
/* mbrtoc16, c16rtomb, mbrtoc32, c32rtomb */
#include <criterion/criterion.h>
#include <errno.h>
#include <locale.h>
#include <string.h>
#include <uchar.h>
#include <wchar.h>

#include "tests/subject.h"

SUBJECT(mbrtoc16);
SUBJECT(c16rtomb);
SUBJECT(mbrtoc32);
SUBJECT(c32rtomb);
SUBJECT(setlocale);

/* What setlocale's requires() pulls into a program; the test archives have no requires(). */
extern const char mote___utf8_decode[], mote___utf8_encode[];
const char *const required[] = {mote___utf8_decode, mote___utf8_encode};

static void utf8(void)
{
	mote_setlocale(LC_ALL, "C.UTF-8");
}

Test(uchar_mbrtoc16, goes_there_and_back_for_every_character, .init = utf8)
{
	for (char32_t c = 1; c < 0x110000; c++) {
		mbstate_t state = {0};
		char bytes[4], again[4];
		char16_t first, second;
		char32_t back;
		size_t n = mote_c32rtomb(bytes, c, NULL);

		if (c >= 0xd800 && c < 0xe000) {
			cr_assert_eq(n, (size_t)-1);
			continue;
		}
		cr_assert_eq(mote_mbrtoc32(&back, bytes, n, &state), n);
		cr_assert_eq(back, c);
		cr_assert_eq(mote_mbrtoc16(&first, bytes, n, &state), n);
		if (c < 0x10000) {
			cr_assert_eq(first, c);
			cr_assert_eq(mote_c16rtomb(again, first, &state), n);
		} else {
			cr_assert_eq(mote_mbrtoc16(&second, "x", 1, &state), (size_t)-3);
			cr_assert_eq(first, 0xd800 + ((c - 0x10000) >> 10));
			cr_assert_eq(second, 0xdc00 + (c & 0x3ff));
			cr_assert_eq(mote_c16rtomb(again, first, &state), 0u);
			cr_assert_eq(mote_c16rtomb(again, second, &state), 4u);
		}
		cr_assert_arr_eq(again, bytes, n);
	}
}

Test(uchar_c16rtomb, refuses_unpaired_surrogates, .init = utf8)
{
	mbstate_t state = {0};
	char bytes[4];

	mote_errno = 0;
	cr_assert_eq(mote_c16rtomb(bytes, 0xdc00, &state), (size_t)-1);
	cr_assert_eq(mote_errno, EILSEQ);
	cr_assert_eq(mote_c16rtomb(bytes, 0xd800, &state), 0u);
	cr_assert_eq(mote_c16rtomb(bytes, 'a', &state), (size_t)-1);
	cr_assert_eq(mote_c16rtomb(bytes, 'a', &state), 1u);
	cr_assert_eq(mote_c16rtomb(NULL, 0, &state), 1u);
	cr_assert_eq(mote_mbrtoc16(NULL, NULL, 0, &state), 0u);
	cr_assert_eq(mote_mbrtoc16(&(char16_t){0}, "", 1, NULL), 0u);
	cr_assert_eq(mote_mbrtoc16(&(char16_t){0}, "\xf0\x9f", 2, NULL), (size_t)-2);
}
