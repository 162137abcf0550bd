/* SPDX-License-Identifier: 0BSD */
/* getsubopt, a64l, l64a, getloadavg, abs and div, pseudo-terminals: what is left of stdlib.h. */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(getsubopt);
SUBJECT(a64l);
SUBJECT(l64a);
SUBJECT(getloadavg);
SUBJECT(abs);
SUBJECT(labs);
SUBJECT(llabs);
SUBJECT(div);
SUBJECT(ldiv);
SUBJECT(lldiv);
SUBJECT(posix_openpt);
SUBJECT(grantpt);
SUBJECT(unlockpt);
SUBJECT(ptsname);
SUBJECT(ptsname_r);

Test(stdlib_getsubopt, agrees_with_the_host)
{
	static char *keys[] = {"ro", "rw", "size", "s", "", NULL};
	static const char *texts[] = {"", "ro", "rw,ro", "size=10,ro", "ro=", "s=a=b,size",
	    "none,ro", "none=1,rw", ",ro", "ro,", "=x,ro", "siz,sizes,size"};
	size_t i;
	int r;

	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		char a[50], b[50], *p = a, *q = b, *v, *w;

		strcpy(a, texts[i]);
		strcpy(b, texts[i]);
		while (*q) {
			v = w = NULL;
			r = mote_getsubopt(&p, keys, &v);
			cr_assert_eq(r, getsubopt(&q, keys, &w), "%s", texts[i]);
			cr_assert_eq(p - a, q - b);
			cr_assert_eq(!v, !w);
			if (v)
				cr_assert_str_eq(v, w);
		}
	}
}

Test(stdlib_a64l, agrees_with_the_host)
{
	static const long numbers[] = {
	    0, 1, 63, 64, 4095, 4096, INT_MAX, INT_MIN, -1, 0x123456789, -2};
	size_t i;
	long n;

	for (i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		cr_assert_str_eq(mote_l64a(numbers[i]), l64a(numbers[i]));
		cr_assert_eq(mote_a64l(mote_l64a(numbers[i])), (int)numbers[i]);
	}
	for (i = 0; i < 10000; i++) {
		n = (int)(guard_random() * 2);
		cr_assert_str_eq(mote_l64a(n), l64a(n));
		cr_assert_eq(mote_a64l(mote_l64a(n)), n);
	}
	cr_assert_eq(mote_a64l(""), 0);
	cr_assert_eq(mote_a64l("./0"), a64l("./0"));
	cr_assert_eq(mote_a64l("zzzzzzzz"), -1);
	cr_assert_eq(mote_a64l("/-/"), 1);
}

Test(stdlib_getloadavg, gives_up_to_three)
{
	double load[4] = {-1, -1, -1, -1};

	cr_assert_eq(mote_getloadavg(load, 2), 2);
	cr_assert(load[0] >= 0 && load[1] >= 0 && load[2] == -1);
	cr_assert_eq(mote_getloadavg(load, 4), 3);
	cr_assert(load[2] >= 0 && load[2] < 100000 && load[3] == -1);
	cr_assert_eq(mote_getloadavg(load, 0), 0);
	cr_assert_eq(mote_getloadavg(load, -1), -1);
}

Test(stdlib_abs, takes_the_sign_off)
{
	cr_assert_eq(mote_abs(opaque(-5)), 5);
	cr_assert_eq(mote_abs(opaque(5)), 5);
	cr_assert_eq(mote_abs(opaque(-INT_MAX)), INT_MAX);
	cr_assert_eq(mote_labs(opaque(-5000000000)), 5000000000);
	cr_assert_eq(mote_llabs(opaque(-5000000000ll)), 5000000000);
	cr_assert_eq(mote_llabs(opaque(7ll)), 7);
}

Test(stdlib_div, rounds_towards_zero)
{
	static const int a[] = {7, -7, 7, -7, 0, INT_MAX, INT_MIN}, b[] = {2, 2, -2, -2, 5, 3, 3};
	int i;

	for (i = 0; i < 7; i++) {
		div_t d = mote_div(a[i], b[i]);
		ldiv_t l = mote_ldiv(a[i], b[i]);
		lldiv_t ll = mote_lldiv(a[i], b[i]);

		cr_assert(d.quot == a[i] / b[i] && d.rem == a[i] % b[i]);
		cr_assert(l.quot == a[i] / b[i] && l.rem == a[i] % b[i]);
		cr_assert(ll.quot == a[i] / b[i] && ll.rem == a[i] % b[i]);
	}
}

Test(stdlib_posix_openpt, opens_a_pair_that_talks)
{
	int fd = mote_posix_openpt(O_RDWR | O_NOCTTY), other;
	char name[32], small[5], buf[8];

	if (fd < 0)
		cr_skip_test("no pseudo-terminals here");
	cr_assert_eq(mote_grantpt(fd), 0);
	cr_assert_eq(mote_unlockpt(fd), 0);
	cr_assert_str_eq(mote_ptsname(fd), ptsname(fd));
	cr_assert_eq(mote_ptsname_r(fd, name, sizeof(name)), 0);
	cr_assert_str_eq(name, ptsname(fd));
	cr_assert_eq(mote_ptsname_r(fd, name, strlen(name)), ERANGE);
	cr_assert_eq(mote_ptsname_r(fd, small, sizeof(small)), ERANGE);
	other = open(name, O_RDWR | O_NOCTTY);
	cr_assert_geq(other, 0);
	cr_assert_eq(write(fd, "hi\n", 3), 3);
	cr_assert_eq(read(other, buf, sizeof(buf)), 3);
}

Test(stdlib_ptsname, of_something_else_is_an_error)
{
	int fd[2];
	char name[32];

	cr_assert_eq(pipe(fd), 0);
	mote_errno = 0;
	cr_assert_null(mote_ptsname(fd[0]));
	cr_assert_eq(mote_errno, ENOTTY);
	cr_assert_eq(mote_ptsname_r(-1, name, sizeof(name)), EBADF);
	mote_errno = 0;
	cr_assert_eq(mote_unlockpt(-1), -1);
	cr_assert_eq(mote_errno, EBADF);
}
