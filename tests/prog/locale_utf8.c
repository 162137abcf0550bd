/* SPDX-License-Identifier: 0BSD */
/* setlocale: UTF-8 comes in with it, and "C" has bytes */
#define _GNU_SOURCE
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>
#include <wctype.h>

static void say(const char *s)
{
	(void)!write(1, s, strlen(s));
}

static void number(const char *name, long n)
{
	char text[24], *p = text + sizeof text;
	unsigned long u = n < 0 ? -n : n;

	*--p = 0;
	do
		*--p = '0' + u % 10;
	while (u /= 10);
	if (n < 0)
		*--p = '-';
	say(name);
	say(" ");
	say(p);
	say("\n");
}

static void measure(void)
{
	wchar_t wide[16];
	char bytes[16];

	number("MB_CUR_MAX is 1", MB_CUR_MAX == 1);
	number("mbstowcs", mbstowcs(wide, "a\xc3\xa9\xf0\x9f\x98\x80", 16) == 3);
	number("wctomb", wctomb(bytes, 0x20ac));
	number("mblen", mblen("\xe2\x82\xac", 3));
	number("btowc", btowc(0xe9) == WEOF);
}

int main(void)
{
	setenv("LC_ALL", "C.UTF-8", 1);
	say("UTF-8\n");
	number("setlocale", setlocale(LC_ALL, "") != NULL);
	measure();
	say(nl_langinfo(CODESET));
	say("\n");
	number("towupper", towupper(0xe9));
	number("wcwidth", wcwidth(0x4e00));
	say("C\n");
	setenv("LC_ALL", "C", 1);
	say(setlocale(LC_ALL, ""));
	say("\n");
	number("MB_CUR_MAX", MB_CUR_MAX);
	number("wctomb", wctomb((char[16]){0}, 0x20ac));
	return 0;
}
