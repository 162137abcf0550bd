/* SPDX-License-Identifier: 0BSD */
/* strerror, strerror_l, strerror_r, strsignal */
#include <criterion/criterion.h>
#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <signal.h>

#include "tests/guard.h"
#include "tests/subject.h"

SUBJECT(strerror);
SUBJECT(strerror_l);
SUBJECT_AS(int(int, char *, size_t), strerror_r);
SUBJECT_AS(int(int, char *, size_t), __xpg_strerror_r);
SUBJECT_AS(char *(int), strsignal);

/* Texts where mote says it in other words than the host, which says it longer. */
static const struct {
	int error;
	const char *text;
} other[] = {
    {ENOMEM, "Out of memory"},
    {EXDEV, "Cross-device link"},
    {ENOTTY, "Not a terminal"},
    {EDOM, "Argument out of domain"},
    {ERANGE, "Result out of range"},
    {EILSEQ, "Illegal byte sequence"},
};

Test(string_strerror, has_the_texts_that_users_know)
{
	static const int same[] = {0, EPERM, ENOENT, ESRCH, EINTR, EIO, ENXIO, E2BIG, ENOEXEC,
	    EBADF, ECHILD, EAGAIN, EACCES, EFAULT, ENOTBLK, EBUSY, EEXIST, ENODEV, ENOTDIR, EISDIR,
	    EINVAL, ENFILE, EMFILE, ETXTBSY, EFBIG, ENOSPC, ESPIPE, EROFS, EMLINK, EPIPE, EDEADLK,
	    ENAMETOOLONG, ENOLCK, ENOSYS, ENOTEMPTY, ELOOP, ENOMSG, EIDRM, EPROTO, EOPNOTSUPP,
	    EADDRINUSE, ENETDOWN, ENETUNREACH, ECONNRESET, ENOBUFS, ETIMEDOUT, ECONNREFUSED,
	    EHOSTDOWN, EHOSTUNREACH, EALREADY, ESTALE, EDQUOT, ECANCELED, EOWNERDEAD,
	    ENOTRECOVERABLE, EMSGSIZE, EPROTONOSUPPORT, EDESTADDRREQ};

	for (size_t i = 0; i < sizeof same / sizeof *same; i++)
		if (same[i] != ENOMSG)
			cr_expect_str_eq(mote_strerror(same[i]), strerror(same[i]));
	for (size_t i = 0; i < sizeof other / sizeof *other; i++)
		cr_expect_str_eq(mote_strerror(other[i].error), other[i].text);
}

Test(string_strerror, has_a_text_of_its_own_for_every_error_of_the_host)
{
	char texts[134][64];

	for (int e = 0; e <= 133; e++) {
		strcpy(texts[e], mote_strerror(e));
		cr_expect_eq(!strcmp(texts[e], "Unknown error"),
		    !strncmp(strerror(e), "Unknown", 7), "%d", e);
		cr_expect(texts[e][0] >= 'A' && texts[e][0] <= 'Z', "%d: %s", e, texts[e]);
		for (int before = 0; before < e; before++)
			cr_expect(
			    e == 58 || strcmp(texts[e], texts[before]), "%d and %d", before, e);
	}
	cr_expect_str_eq(texts[133], "Memory error");
}

Test(string_strerror, takes_every_number)
{
	static const int wrong[] = {-1, 134, 256, 4095, INT_MAX, INT_MIN};

	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		cr_assert_str_eq(mote_strerror(wrong[i]), "Unknown error");
		cr_assert_str_eq(mote_strerror_l(wrong[i], LC_GLOBAL_LOCALE), "Unknown error");
	}
	cr_assert_str_eq(mote_strerror_l(ENOENT, LC_GLOBAL_LOCALE), "No such file or directory");
}

Test(string_strerror_r, writes_n_bytes_at_most)
{
	for (int e = -1; e < 136; e++) {
		char whole[64];

		strcpy(whole, mote_strerror(e));
		for (size_t n = 0; n < 60; n++) {
			char *to = memset(guard_tail(0, n), 'x', n);
			int result = mote_strerror_r(e, to, n);

			cr_assert_eq(result, strlen(whole) < n ? 0 : ERANGE);
			if (n) {
				cr_assert_eq(strlen(to), strlen(whole) < n ? strlen(whole) : n - 1);
				cr_assert(!strncmp(to, whole, n - 1));
			}
		}
	}
}

/* glibc's headers call it so. */
Test(string_strerror_r, has_its_name_of_glibc_s)
{
	cr_assert_eq(opaque(&mote___xpg_strerror_r), opaque(&mote_strerror_r));
}

Test(string_strsignal, names_every_signal)
{
	cr_assert_str_eq(mote_strsignal(SIGHUP), "Hangup");
	cr_assert_str_eq(mote_strsignal(SIGSEGV), "Segmentation fault");
	cr_assert_str_eq(mote_strsignal(SIGTERM), "Terminated");
	cr_assert_str_eq(mote_strsignal(SIGSYS), "Bad system call");
	for (int s = 32; s <= 64; s++)
		cr_assert_str_eq(mote_strsignal(s), "Real-time signal");
	cr_assert_str_eq(mote_strsignal(0), "Unknown signal");
	cr_assert_str_eq(mote_strsignal(65), "Unknown signal");
	cr_assert_str_eq(mote_strsignal(-1), "Unknown signal");
	cr_assert_str_eq(mote_strsignal(INT_MIN), "Unknown signal");
	for (int s = 1; s < 32; s++)
		cr_assert(mote_strsignal(s) > mote_strsignal(s - 1) && mote_strsignal(s)[0]);
}
