/* SPDX-License-Identifier: 0BSD */
/* Passwords: entries as the host reads them, from strings and streams. */
#include <criterion/criterion.h>
#include <errno.h>
#include <shadow.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT(getspnam);
SUBJECT(getspnam_r);
SUBJECT(getspent);
SUBJECT(setspent);
SUBJECT(endspent);
SUBJECT(sgetspent);
SUBJECT(fgetspent);
SUBJECT(putspent);
SUBJECT(fopen);
SUBJECT(fclose);
/* What reading pulls in when mote's own linker script is used. */
SUBJECT_AS(void (FILE *), __unread);
static const void *const pulled[] __attribute__((__used__)) = {mote___unread};

static int same(const struct spwd *a, const struct spwd *b)
{
	return a && b && !strcmp(a->sp_namp, b->sp_namp) && !strcmp(a->sp_pwdp, b->sp_pwdp) &&
	       !memcmp(&a->sp_lstchg, &b->sp_lstchg, 6 * sizeof(long)) && a->sp_flag == b->sp_flag;
}

Test(shadow_getspnam, finds_every_user_that_the_host_finds)
{
	FILE *f = fopen("/etc/shadow", "r");
	struct spwd *expected, *found, entry;
	char buf[1000];

	if (!f) {
		fprintf(stderr, "SKIP /etc/shadow cannot be read\n");
		return;
	}
	while ((expected = fgetspent(f))) {
		cr_assert(same(mote_getspent(), expected));
		cr_assert(same(mote_getspnam(expected->sp_namp), expected));
		cr_assert_eq(mote_getspnam_r(expected->sp_namp, &entry, buf, sizeof(buf), &found), 0);
		cr_assert(same(found, expected));
		cr_assert_eq(mote_getspnam_r(expected->sp_namp, &entry, buf, 10, &found), ERANGE);
		cr_assert_null(found);
	}
	cr_assert_null(mote_getspent());
	mote_setspent();
	cr_assert_not_null(mote_getspent());
	mote_endspent();
	mote_errno = 0;
	cr_assert_null(mote_getspnam("no such user"));
	cr_assert_eq(mote_errno, 0);
}

Test(shadow_sgetspent, cuts_a_line_as_the_host_does)
{
	static const char *const lines[] = {
		"a:b:1:2:3:4:5:6:7", "a:*:19000:0:99999:7:::", "a:::::::: ", "a::::::::",
		"a:b:1:2:3:4:5:6:7\n",
	};
	static const char *const bad[] = {
		"", "a", "a:b", ":b:1:2:3:4:5:6:7", "a:b:x:::::::", "a:b:1:2:3:4:5:6", "a:b:-1::::::",
	};
	size_t i;

	for (i = 0; i < sizeof(lines) / sizeof(*lines); i++)
		if (!strchr(lines[i], ' '))
			cr_assert(same(mote_sgetspent(lines[i]), sgetspent(lines[i])), "%s", lines[i]);
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		cr_assert_null(mote_sgetspent(bad[i]), "%s", bad[i]);
}

Test(shadow_putspent, writes_what_fgetspent_reads)
{
	struct spwd sp = {"name", "*", 1, -1, 3, -1, -1, 6, -1};
	const char *name = test_place("shadow");
	FILE *f;

	f = mote_fopen(name, "w");
	cr_assert_eq(mote_putspent(&sp, f), 0);
	sp.sp_namp = "a\nb";
	cr_assert_eq(mote_putspent(&sp, f), -1);
	mote_fclose(f);
	sp.sp_namp = "name";
	f = fopen(name, "a");
	fputs("bad line\nlast:x:::::::", f);
	fclose(f);
	f = mote_fopen(name, "r");
	cr_assert(same(mote_fgetspent(f), &sp));
	cr_assert_str_eq(mote_fgetspent(f)->sp_namp, "last");
	cr_assert_null(mote_fgetspent(f));
	mote_fclose(f);
	unlink(name);
}
