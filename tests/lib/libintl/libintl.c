/* SPDX-License-Identifier: 0BSD */
/* The gettext family: without catalogues, with catalogues written here, and with hostile ones */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <libintl.h>
#include <limits.h>
#include <locale.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT_AS(char *(const char *), gettext);
SUBJECT_AS(char *(const char *, const char *), dgettext);
SUBJECT_AS(char *(const char *, const char *, int), dcgettext);
SUBJECT_AS(char *(const char *, const char *, unsigned long), ngettext);
SUBJECT_AS(char *(const char *, const char *, const char *, unsigned long), dngettext);
SUBJECT_AS(char *(const char *, const char *, const char *, unsigned long, int), dcngettext);
SUBJECT(textdomain);
SUBJECT(bindtextdomain);
SUBJECT(bind_textdomain_codeset);
SUBJECT(setlocale);

/* Musl's numbers are the host's, but for LC_MESSAGES. */
enum { MOTE_MESSAGES = 5, MOTE_ALL = 6, MOTE_TIME = 2 };

struct pair {
	const char *id, *text;
	uint32_t id_n, text_n;
};
#define PAIR(id, text)                                                                             \
	{                                                                                          \
		id, text, sizeof(id) - 1, sizeof(text) - 1                                         \
	}

static unsigned char file[4096];
static size_t file_n;

static uint32_t ordered(uint32_t word, int swap)
{
	return swap ? __builtin_bswap32(word) : word;
}

static void build(const struct pair *pairs, uint32_t n, int swap)
{
	uint32_t *words = (uint32_t *)file, at = 28 + 16 * n;

	memset(file, 0, sizeof file);
	words[0] = ordered(0x950412de, swap);
	words[2] = ordered(n, swap);
	words[3] = ordered(28, swap);
	words[4] = ordered(28 + 8 * n, swap);
	for (uint32_t i = 0; i < 2 * n; i++) {
		const struct pair *p = &pairs[i % n];
		uint32_t size = i < n ? p->id_n : p->text_n;

		words[7 + 2 * i] = ordered(size, swap);
		words[8 + 2 * i] = ordered(at, swap);
		memcpy(file + at, i < n ? p->id : p->text, size);
		at += size + 1;
	}
	file_n = at;
}

static char *folder;

/* FOLDER/LOCALE/CATEGORY/DOMAIN.mo; a new name each time, as catalogues stay. */
static void put(const char *locale, const char *category, const char *domain)
{
	char path[PATH_MAX + 64];
	int fd;

	if (!folder) {
		folder = test_place("catalogues");
		mkdir(folder, 0700);
	}
	snprintf(path, sizeof path, "%s/%s", folder, locale);
	mkdir(path, 0700);
	snprintf(path, sizeof path, "%s/%s/%s", folder, locale, category);
	mkdir(path, 0700);
	snprintf(path, sizeof path, "%s/%s/%s/%s.mo", folder, locale, category, domain);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	cr_assert(fd >= 0, "%s", path);
	cr_assert_eq(write(fd, file, file_n), (ssize_t)file_n);
	close(fd);
	cr_assert_str_eq(mote_bindtextdomain(domain, folder), folder);
}

static const struct pair greek[] = {
    PAIR("", "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=3; "
             "plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) "
             "? 1 : 2;\n"),
    PAIR("%d file\0%d files", "form 0\0form 1\0form 2"),
    PAIR("hello", "\xce\xb3\xce\xb5\xce\xb9\xce\xac"),
    PAIR("yes", ""),
};

Test(libintl, gives_messages_back_without_catalogues)
{
	char one[] = "one", many[] = "many";

	mote_errno = 77;
	cr_assert_eq(mote_gettext(one), one);
	cr_assert_eq(mote_dgettext("nowhere", one), one);
	cr_assert_eq(mote_dcgettext("nowhere", one, MOTE_TIME), one);
	cr_assert_eq(mote_gettext(NULL), NULL);
	for (unsigned long n = 0; n < 3; n++) {
		char *want = n == 1 ? one : many;

		cr_assert_eq(mote_ngettext(one, many, n), want);
		cr_assert_eq(mote_dngettext("nowhere", one, many, n), want);
		cr_assert_eq(mote_dcngettext("nowhere", one, many, n, MOTE_MESSAGES), want);
		cr_assert_eq(mote_dcngettext("nowhere", one, many, n, -1), want);
		cr_assert_eq(mote_dcngettext("nowhere", one, many, n, MOTE_ALL), want);
	}
	cr_assert_eq(mote_errno, 77);
}

Test(libintl, names_domains_as_the_host_does)
{
	char name[NAME_MAX + 2];

	cr_assert_str_eq(mote_textdomain(NULL), textdomain(NULL));
	cr_assert_str_eq(mote_textdomain("mine"), textdomain("mine"));
	cr_assert_str_eq(mote_textdomain(NULL), textdomain(NULL));
	cr_assert_str_eq(mote_textdomain(""), textdomain(""));
	memset(name, 'x', NAME_MAX + 1);
	name[NAME_MAX + 1] = 0;
	mote_errno = 0;
	cr_assert_eq(mote_textdomain(name), NULL);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_bindtextdomain(name, "/x"), NULL);
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_eq(mote_bindtextdomain(NULL, "/x"), NULL);
	cr_assert_eq(mote_bindtextdomain("unbound", NULL), NULL);
	cr_assert_str_eq(mote_bindtextdomain("bound", "/x"), bindtextdomain("bound", "/x"));
	cr_assert_str_eq(mote_bindtextdomain("bound", "/y"), bindtextdomain("bound", "/y"));
	cr_assert_str_eq(mote_bindtextdomain("bound", NULL), bindtextdomain("bound", NULL));
	mote_errno = 0;
	cr_assert_eq(mote_bind_textdomain_codeset("bound", "utf-8"), NULL);
	cr_assert_eq(mote_bind_textdomain_codeset("bound", NULL), NULL);
	cr_assert_eq(mote_errno, 0);
	cr_assert_eq(mote_bind_textdomain_codeset("bound", "KOI8-R"), NULL);
	cr_assert_eq(mote_errno, EINVAL);
}

Test(libintl, reads_catalogues_of_both_byte_orders)
{
	for (int swap = 0; swap < 2; swap++) {
		const char *domain = swap ? "swapped" : "plain";

		build(greek, 4, swap);
		put("el", "LC_MESSAGES", domain);
		cr_assert_str_eq(mote_dgettext(domain, "hello"), "hello", "in the C locale");
		cr_assert(mote_setlocale(MOTE_ALL, "el_GR.UTF-8"));
		mote_errno = 77;
		mote_textdomain(domain);
		cr_assert_str_eq(mote_gettext("hello"), greek[2].text);
		cr_assert_str_eq(mote_gettext("yes"), "");
		cr_assert_str_eq(mote_gettext("no"), "no");
		cr_assert_str_eq(mote_dcgettext(domain, "hello", MOTE_TIME), "hello");
		for (unsigned long n = 0; n < 300; n++) {
			int form = n % 10 == 1 && n % 100 != 11 ? 0
			    : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 10 || n % 100 >= 20)
			    ? 1
			    : 2;
			char want[] = "form 0";

			want[5] += form;
			cr_assert_str_eq(mote_ngettext("%d file", "%d files", n), want);
		}
		cr_assert_eq(mote_errno, 77);
		mote_setlocale(MOTE_ALL, "C");
	}
	test_remove(folder);
}

Test(libintl, looks_for_variants_first)
{
	static const char *const names[] = {"sr", "sr@latin", "sr_RS", "sr_RS@latin"};

	mote_setlocale(MOTE_MESSAGES, "sr_RS.UTF-8@latin");
	for (int i = 0; i < 4; i++) {
		struct pair pair = {"which", names[i], 5, strlen(names[i])};
		char domain[] = "variant0";

		domain[7] += i;
		build(&pair, 1, 0);
		for (int j = i; j < 4; j++) {
			domain[7] = '0' + j;
			put(names[i], "LC_MESSAGES", domain);
		}
	}
	for (int i = 0; i < 4; i++) {
		char domain[] = "variant0";

		domain[7] += i;
		cr_assert_str_eq(mote_dgettext(domain, "which"), names[i]);
	}
	mote_setlocale(MOTE_MESSAGES, "C");
	test_remove(folder);
}

/* The rule's form for n, or -1. */
static long form_of(const char *rule, unsigned long n)
{
	static int number;
	char header[1024], domain[16], *s;
	struct pair pairs[] = {{"", header, 0, 0}, PAIR("a\0b", "0\0001\0002\0003")};

	pairs[0].text_n = snprintf(header, sizeof header, "nplurals=4; plural=%s", rule);
	snprintf(domain, sizeof domain, "rule%d", number++);
	build(pairs, 2, 0);
	put("xx", "LC_MESSAGES", domain);
	mote_setlocale(MOTE_MESSAGES, "xx");
	s = mote_dngettext(domain, "a", "b", n);
	return *s >= '0' && *s <= '3' ? *s - '0' : -1;
}

#define RULE(expression)                                                                           \
	for (unsigned long n = 0; n < 13; n++)                                                     \
	cr_assert_eq(form_of(#expression ";", n), (long)(expression), "%s, n = %lu", #expression, n)

#pragma GCC diagnostic ignored "-Wparentheses"
#pragma GCC diagnostic ignored "-Wtype-limits"
Test(libintl, evaluates_plural_rules_as_C_does)
{
	RULE(0);
	RULE(n != 1);
	RULE(n > 1 ? 2 : !n);
	RULE(n == 1 ? 0 : n == 2 ? 1 : n < 7 ? 2 : 3);
	RULE((n * 3 + 10 - 2 * 5) % 4);
	RULE(n / 2 / 2);
	RULE(3 - 2 - 1 + n % 2);
	RULE(n >= 3 && n <= 5 || !(n == 7) && n > 8);
	RULE(!n == 0);
	RULE(1 < 2 == 1);
	RULE(n > 2 == n < 5);
	test_remove(folder);
}

Test(libintl, refuses_rules_that_are_none)
{
	static const char *const rules[] = {"", ";", "n n", "n/0", "n%(n-n)", "(n", "n)", "n?1", "n=1",
	    "n?1:", "m", "4", "0-1", "n&1", "!", "1+", "n==", ":", "((((((n)))))"};
	char deep[900];

	for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
		cr_assert_eq(form_of(rules[i], 5), -1, "%s", rules[i]);
	for (int i = 0; i < 3; i++) {
		memset(deep, "(!n"[i], sizeof deep);
		deep[sizeof deep - 1] = 0;
		for (size_t j = 1; i == 2 && j < sizeof deep - 1; j += 2)
			deep[j] = '?';
		cr_assert_eq(form_of(deep, 5), -1);
	}
	test_remove(folder);
}

Test(libintl, stays_inside_of_hostile_catalogues)
{
	char domain[16];
	int number = 0, found = 0;

	mote_setlocale(MOTE_MESSAGES, "el");
	build(greek, 4, 0);
	/* Each word of the header and of the tables with a value out of bounds, and each length. */
	for (size_t at = 0; at < 28 + 16 * 4; at += 4)
		for (int i = 0; i < 4; i++) {
			static const uint32_t values[] = {~0u, 0x80000000, 0x7ffffffc, 4096};

			build(greek, 4, 0);
			memcpy(file + at, &values[i], 4);
			snprintf(domain, sizeof domain, "bad%d", number++);
			put("el", "LC_MESSAGES", domain);
			found += *mote_dgettext(domain, "hello") != 'h';
			mote_dngettext(domain, "%d file", "%d files", 7);
			mote_dgettext(domain, "zzz");
		}
	cr_assert_gt(found, 0);
	build(greek, 4, 0);
	for (size_t whole = file_n, n = 0; n < whole; n += 7) {
		file_n = n;
		snprintf(domain, sizeof domain, "cut%d", number++);
		put("el", "LC_MESSAGES", domain);
		mote_dngettext(domain, "%d file", "%d files", 7);
		cr_assert_str_eq(mote_dgettext(domain, "yes"), "yes");
	}
	mote_setlocale(MOTE_MESSAGES, "C");
	test_remove(folder);
}
