/* SPDX-License-Identifier: 0BSD */
/* Users: the host's answers about its own /etc/passwd, and files of all kinds of lines. */
#include <criterion/criterion.h>
#include <errno.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT(getpwnam);
SUBJECT(getpwuid);
SUBJECT(getpwnam_r);
SUBJECT(getpwuid_r);
SUBJECT(getpwent);
SUBJECT(setpwent);
SUBJECT(endpwent);
SUBJECT(fgetpwent);
SUBJECT(putpwent);
SUBJECT(fopen);
SUBJECT(fclose);
/* What reading pulls in when mote's own linker script is used. */
SUBJECT_AS(void (FILE *), __unread);
static const void *const pulled[] __attribute__((__used__)) = {mote___unread};

/* Of lib/internal/lines.h: the search in any file. */
struct lines {
	int fd;
	unsigned pos, end;
	char buf[1024];
};
extern const struct {
	const char *path;
	int (*rest)(void *, char *, size_t);
} mote___passwd_database;
extern int mote___lines_open(struct lines *, const char *);
extern void mote___lines_close(struct lines *);
extern int mote___entry_next(const void *, struct lines *, void *, char *, size_t, const char *,
                             const uid_t *);

static int same(const struct passwd *a, const struct passwd *b)
{
	return !strcmp(a->pw_name, b->pw_name) && !strcmp(a->pw_passwd, b->pw_passwd) &&
	       a->pw_uid == b->pw_uid && a->pw_gid == b->pw_gid &&
	       !strcmp(a->pw_gecos, b->pw_gecos) && !strcmp(a->pw_dir, b->pw_dir) &&
	       !strcmp(a->pw_shell, b->pw_shell);
}

Test(pwd_getpwnam, finds_every_user_that_the_host_finds)
{
	struct passwd *expected, *found, entry;
	FILE *f = fopen("/etc/passwd", "r");
	char buf[4096];
	int n = 0;

	/* Its getpwent may have other sources too. */
	while ((expected = fgetpwent(f))) {
		n++;
		found = mote_getpwent();
		cr_assert(found && same(found, expected));
		found = mote_getpwnam(expected->pw_name);
		cr_assert(found && same(found, expected));
		found = mote_getpwuid(expected->pw_uid);
		cr_assert(found && found->pw_uid == expected->pw_uid);
		cr_assert_eq(mote_getpwnam_r(expected->pw_name, &entry, buf, sizeof(buf), &found), 0);
		cr_assert(found == &entry && same(found, expected));
		cr_assert_eq(mote_getpwuid_r(expected->pw_uid, &entry, buf, sizeof(buf), &found), 0);
		cr_assert(found == &entry && found->pw_uid == expected->pw_uid);
	}
	cr_assert(n > 3);
	mote_errno = 0;
	cr_assert_null(mote_getpwent());
	cr_assert_null(mote_getpwent());
	cr_assert_eq(mote_errno, 0);
	mote_setpwent();
	cr_assert_eq(mote_getpwent()->pw_uid, 0);
	mote_endpwent();
	mote_endpwent();
	cr_assert_eq(mote_getpwent()->pw_uid, 0);
}

Test(pwd_getpwnam, finds_nobody_without_an_error)
{
	struct passwd entry, *found = &entry;
	char buf[4096];

	mote_errno = 0;
	cr_assert_null(mote_getpwnam("no such user"));
	cr_assert_null(mote_getpwnam(""));
	cr_assert_null(mote_getpwuid(4000000000U));
	cr_assert_eq(mote_errno, 0);
	cr_assert_eq(mote_getpwnam_r("nosuch", &entry, buf, sizeof(buf), &found), 0);
	cr_assert_null(found);
}

Test(pwd_getpwnam_r, needs_room_for_its_text_and_no_more)
{
	struct passwd *expected = getpwuid(0), entry, *found;
	size_t need = strlen(expected->pw_name) + strlen(expected->pw_passwd) +
	              strlen(expected->pw_gecos) + strlen(expected->pw_dir) +
	              strlen(expected->pw_shell) + strlen("0:0") + 6, n;
	char buf[512];

	for (n = 0; n < need; n++) {
		found = &entry;
		cr_assert_eq(mote_getpwuid_r(0, &entry, buf, n, &found), ERANGE);
		cr_assert_null(found);
		cr_assert_eq(mote_getpwnam_r("root", &entry, buf, n, &found), ERANGE);
	}
	cr_assert_eq(mote_getpwnam_r("root", &entry, buf, need, &found), 0);
	cr_assert(found && same(found, expected));
}

static char file_name[PATH_MAX];

static void write_file(void)
{
	FILE *f;
	int i;

	strcpy(file_name, test_place("passwd"));
	f = fopen(file_name, "w");
	fputs("root:x:0:0:root:/root:/bin/sh\n"
	      "\n"
	      ":\n"
	      "::::::\n"
	      ":x:1:1:no name:/:/\n"
	      "short:x:2:2\n"
	      "letters:x:2a:2::/:/\n"
	      "empty:x::2::/:/\n"
	      "great:x:4294967296:2::/:/\n"
	      "group:x:3:x::/:/\n"
	      "+nis::::::\n", f);
	fputs("long:x:77:77:", f);
	for (i = 0; i < 100000; i++)
		fputc('y', f);
	fputs(":/:/\n", f);
	for (i = 0; i < 100000; i++)
		fputc('z', f);
	fputs("\ncolons:x:5:6:a:b:c:d:e\n"
	      "empty_texts::4294967295:0:::\n"
	      "last:x:9:10:no newline:/:/bin/last", f);
	fclose(f);
}

Test(pwd_fgetpwent, skips_what_is_no_entry)
{
	struct passwd *pw;
	FILE *f;

	write_file();
	f = mote_fopen(file_name, "r");
	cr_assert_str_eq(mote_fgetpwent(f)->pw_name, "root");
	pw = mote_fgetpwent(f);
	cr_assert_str_eq(pw->pw_name, "colons");
	cr_assert_str_eq(pw->pw_shell, "c:d:e");
	pw = mote_fgetpwent(f);
	cr_assert_str_eq(pw->pw_name, "empty_texts");
	cr_assert_eq(pw->pw_uid, 4294967295);
	cr_assert_str_eq(pw->pw_shell, "");
	pw = mote_fgetpwent(f);
	cr_assert_str_eq(pw->pw_shell, "/bin/last");
	cr_assert_null(mote_fgetpwent(f));
	mote_fclose(f);
	unlink(file_name);
}

static int find(const char *name, const uid_t *uid, struct passwd *pw, char *buf, size_t n)
{
	struct lines l;
	int result;

	cr_assert_eq(mote___lines_open(&l, file_name), 0);
	result = mote___entry_next(&mote___passwd_database, &l, pw, buf, n, name, uid);
	mote___lines_close(&l);
	return result;
}

Test(pwd_getpwnam, looks_behind_lines_that_are_too_long)
{
	static char big[200000];
	struct passwd pw;
	char buf[300];
	uid_t uid;

	write_file();
	cr_assert_eq(find("last", NULL, &pw, buf, sizeof(buf)), 1);
	cr_assert_eq(pw.pw_gid, 10);
	uid = 4294967295;
	cr_assert_eq(find(NULL, &uid, &pw, buf, sizeof(buf)), 1);
	cr_assert_str_eq(pw.pw_name, "empty_texts");
	cr_assert_eq(find("long", NULL, &pw, buf, sizeof(buf)), -ERANGE);
	uid = 77;
	cr_assert_eq(find(NULL, &uid, &pw, buf, sizeof(buf)), -ERANGE);
	cr_assert_eq(find(NULL, &uid, &pw, big, sizeof(big)), 1);
	cr_assert_eq(strlen(pw.pw_gecos), 100000);
	cr_assert_eq(find("short", NULL, &pw, buf, sizeof(buf)), 0);
	cr_assert_eq(find("group", NULL, &pw, buf, sizeof(buf)), 0);
	cr_assert_eq(find("great", NULL, &pw, buf, sizeof(buf)), 0);
	cr_assert_eq(find("nobody", NULL, &pw, buf, sizeof(buf)), 0);
	unlink(file_name);
}

Test(pwd_putpwent, writes_what_fgetpwent_reads)
{
	struct passwd pw = {"name", "x", 4294967295U, 5, "Full Name", "/home", NULL}, *again;
	FILE *f;

	strcpy(file_name, test_place("passwd"));
	f = mote_fopen(file_name, "w");
	cr_assert_eq(mote_putpwent(&pw, f), 0);
	pw.pw_gecos = "a:b";
	mote_errno = 0;
	cr_assert_eq(mote_putpwent(&pw, f), -1);
	cr_assert_eq(mote_errno, EINVAL);
	mote_fclose(f);
	f = mote_fopen(file_name, "r");
	again = mote_fgetpwent(f);
	pw.pw_gecos = "Full Name";
	pw.pw_shell = "";
	cr_assert(again && same(again, &pw));
	cr_assert_null(mote_fgetpwent(f));
	mote_fclose(f);
	unlink(file_name);
}
