/* SPDX-License-Identifier: 0BSD */
/* The names of wide streams that share code with others. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

static void say(const char *what, long value)
{
	char text[64];

	write(1, text, snprintf(text, sizeof(text), "%s %ld\n", what, value));
}

int main(void)
{
	wchar_t line[20], now[20];
	locale_t c = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	struct tm tm = {.tm_year = 126, .tm_mon = 10, .tm_mday = 30};
	FILE *f = tmpfile();

	setlocale(LC_CTYPE, "C.UTF-8");
	say("putwc", putwc(0xe9, f));
	say("putwc_unlocked", putwc_unlocked(0x20ac, f));
	say("fputwc_unlocked", fputwc_unlocked(L'\n', f));
	say("fputws_unlocked", fputws_unlocked(L"\x4e00z\n", f) >= 0);
	rewind(f);
	say("getwc", getwc(f));
	say("getwc_unlocked", getwc_unlocked(f));
	say("fgetwc_unlocked", fgetwc_unlocked(f));
	say("fgetws_unlocked", !!fgetws_unlocked(line, 20, f));
	say("line", line[0] + line[1] + line[2] + line[3]);
	say("the end", getwc(f) == WEOF);
	fclose(f);
	/* Nothing is on descriptor 0. */
	say("getwchar", getwchar() == WEOF);
	say("getwchar_unlocked", getwchar_unlocked() == WEOF);
	say("putwchar", putwchar(L'w'));
	say("putwchar_unlocked", putwchar_unlocked(0xe4));
	putwchar(L'\n');
	fflush(stdout);
	say("wcsftime_l", wcsftime_l(now, 20, L"%F", &tm, c));
	say("wcsftime_l", wcsftime_l(now, 10, L"%F", &tm, c));
	say("strtof_l", strtof_l("0x1.8p3z", NULL, c) * 2);
	say("strtold_l", strtold_l("-2.5e1", NULL, c) * 2);
	return 0;
}
