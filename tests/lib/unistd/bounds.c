/* SPDX-License-Identifier: 0BSD */
/*
 * Names and lists of others are written into n bytes and nowhere else: each buffer ends where a
 * page begins that nobody may touch, whether the text has room, just has it, or has not.
 */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "tests/guard.h"
#include "tests/place.h"
#include "tests/subject.h"

SUBJECT(readlink);
SUBJECT(readlinkat);
SUBJECT(getcwd);
SUBJECT(gethostname);
SUBJECT(getdomainname);
SUBJECT(ttyname_r);
SUBJECT(ptsname_r);
SUBJECT(confstr);
SUBJECT(getgroups);
SUBJECT(getrandom);
SUBJECT(getentropy);
SUBJECT_AS(int(int, char *, size_t), strerror_r); /* the host shows GNU's */

static char folder[PATH_MAX];

static void enter(void)
{
	cr_assert(mkdtemp(strcpy(folder, test_place("XXXXXX"))) && !chdir(folder));
}

static void leave(void)
{
	cr_assert_eq(test_remove(folder), 0);
}

/* n bytes of 'x' at the end of the area, the byte before them too. */
static char *room(size_t n)
{
	return (char *)memset(guard_tail(0, n + 1), 'x', n + 1) + 1;
}

Test(unistd_readlink, stores_n_bytes_and_no_zero, .init = enter, .fini = leave)
{
	char target[PATH_MAX], *s;

	for (size_t k = 1; k < 4000; k = k < 40 ? k + 1 : k * 2 + 1) {
		memset(target, 'a' + k % 26, k);
		target[k] = 0;
		cr_assert(!symlink(target, "l"));
		for (size_t n = k > 40 ? k - 2 : 1; n < k + 3; n++) {
			size_t stored = n < k ? n : k;

			s = room(n);
			cr_assert_eq(mote_readlink("l", s, n), (ssize_t)stored);
			cr_assert(s[-1] == 'x' && !memcmp(s, target, stored));
			cr_assert(stored == n || s[stored] == 'x');
			s = room(n);
			cr_assert_eq(mote_readlinkat(AT_FDCWD, "l", s, n), (ssize_t)stored);
			cr_assert(s[-1] == 'x' && !memcmp(s, target, stored));
			cr_assert(stored == n || s[stored] == 'x');
		}
		cr_assert(!unlink("l"));
	}
}

Test(unistd_readlink, of_no_bytes_is_as_the_host_has_it, .init = enter, .fini = leave)
{
	cr_assert(!symlink("target", "l"));
	mote_errno = 0;
	errno = 0;
	cr_assert_eq(mote_readlink("l", room(0), 0), readlink("l", room(0), 0));
	cr_assert_eq(mote_errno, errno);
	cr_assert(!unlink("l"));
}

Test(unistd_getcwd, needs_room_for_the_zero, .init = enter, .fini = leave)
{
	char *s;

	for (size_t n = 1; n < strlen(folder) + 4; n++) {
		s = room(n);
		mote_errno = 0;
		if (n <= strlen(folder)) {
			cr_assert_null(mote_getcwd(s, n));
			cr_assert_eq(mote_errno, ERANGE);
		} else {
			cr_assert_eq(mote_getcwd(s, n), s);
			cr_assert_str_eq(s, folder);
		}
		cr_assert_eq(s[-1], 'x');
	}
}

Test(unistd_gethostname, stays_within_n)
{
	struct utsname uts;
	char host[70], *s;

	cr_assert(!uname(&uts) && !getdomainname(host, sizeof host));
	for (size_t n = 1; n < 70; n++) {
		s = room(n);
		cr_assert_eq(mote_gethostname(s, n), 0);
		cr_assert(s[-1] == 'x' && strlen(s) < n && !strncmp(s, uts.nodename, n - 1));
		s = room(n);
		cr_assert_eq(mote_getdomainname(s, n), n <= strlen(host) ? -1 : 0);
		cr_assert_eq(s[-1], 'x');
	}
}

Test(unistd_ttyname_r, stays_within_n)
{
	int fd = posix_openpt(O_RDWR | O_NOCTTY), tty;
	char name[64], *s;

	if (fd < 0 || unlockpt(fd) || ptsname_r(fd, name, sizeof name) ||
	    (tty = open(name, O_RDWR | O_NOCTTY)) < 0)
		cr_skip_test("no terminal can be made here");
	for (size_t n = 1; n < strlen(name) + 3; n++) {
		s = room(n);
		cr_assert_eq(mote_ptsname_r(fd, s, n), n <= strlen(name) ? ERANGE : 0);
		cr_assert(s[-1] == 'x' && (n <= strlen(name) || !strcmp(s, name)));
		s = room(n);
		cr_assert_eq(mote_ttyname_r(tty, s, n), n <= strlen(name) ? ERANGE : 0);
		cr_assert(s[-1] == 'x' && (n <= strlen(name) || !strcmp(s, name)));
	}
	close(tty);
	close(fd);
}

Test(unistd_confstr, cuts_with_an_end)
{
	char whole[64], *s;
	size_t k = mote_confstr(_CS_PATH, whole, sizeof whole);

	cr_assert(k > 2 && k == strlen(whole) + 1);
	for (size_t n = 1; n < k + 3; n++) {
		s = room(n);
		cr_assert_eq(mote_confstr(_CS_PATH, s, n), k);
		cr_assert(s[-1] == 'x' && strlen(s) == (n < k ? n : k) - 1);
		cr_assert(!strncmp(s, whole, strlen(s)));
	}
}

Test(unistd_getgroups, stores_what_it_says)
{
	int k = getgroups(0, NULL);
	gid_t *list = (gid_t *)guard_tail(0, k * sizeof *list);
	gid_t host[k + 1];

	cr_assert_eq(mote_getgroups(0, NULL), k);
	cr_assert_eq(mote_getgroups(k, list), k);
	cr_assert(getgroups(k, host) == k && !memcmp(host, list, k * sizeof *list));
}

Test(unistd_getentropy, fills_n_bytes)
{
	char *s;

	for (size_t n = 1; n <= 256; n = n * 2 + (n == 1)) {
		s = room(n);
		cr_assert(!mote_getentropy(s, n) && s[-1] == 'x');
		s = room(n);
		cr_assert(mote_getrandom(s, n, 0) == (ssize_t)n && s[-1] == 'x');
	}
}

Test(string_strerror_r, stays_within_n)
{
	char whole[64], *s;

	cr_assert(!mote_strerror_r(ENOENT, whole, sizeof whole));
	for (size_t n = 1; n < strlen(whole) + 3; n++) {
		s = room(n);
		cr_assert_eq(mote_strerror_r(ENOENT, s, n), n <= strlen(whole) ? ERANGE : 0);
		cr_assert(s[-1] == 'x' && strlen(s) < n && !strncmp(s, whole, strlen(s)));
	}
}
