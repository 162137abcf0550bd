/* SPDX-License-Identifier: 0BSD */
/* fopen, fdopen, freopen, fclose, fileno, tmpfile and the names of temporary files */
#include "tests/lib/stdio/streams.h"

static const char *const modes[] = {
	"r", "w", "a", "r+", "w+", "a+", "rb", "wb", "ab", "r+b", "rb+", "w+b", "wb+", "ab+", "a+b",
	"re", "we", "r+e", "wx", "w+x", "wbx", "rx", "ax", "rt", "", "x", "+", "z", "br",
};

Test(stdio_fopen, opens_as_the_host_does_in_every_mode)
{
	const char *name = path("modes");
	char a[64], b[64];

	for (size_t i = 0; i < sizeof(modes) / sizeof(*modes); i++)
		for (int exists = 0; exists < 2; exists++) {
			struct {
				int flags, cloexec, error, put, get;
				size_t n;
				long at;
			} seen[2];

			memset(seen, 0, sizeof(seen));
			for (int k = 0; k < 2; k++) {
				FILE *f;

				unlink(name);
				if (exists)
					put_file(name, "0123456789", 10);
				errno = mote_errno = 0;
				f = k ? mote_fopen(name, modes[i]) : fopen(name, modes[i]);
				if (!f) {
					seen[k].error = k ? mote_errno : errno;
					continue;
				}
				if (k) {
					seen[k].flags = fcntl(mote_fileno(f), F_GETFL);
					seen[k].cloexec = fcntl(mote_fileno(f), F_GETFD);
					seen[k].at = mote_ftell(f);
					seen[k].get = mote_fgetc(f);
					mote_rewind(f);
					seen[k].put = mote_fputc('x', f);
					mote_fclose(f);
				} else {
					seen[k].flags = fcntl(fileno(f), F_GETFL);
					seen[k].cloexec = fcntl(fileno(f), F_GETFD);
					seen[k].at = ftell(f);
					seen[k].get = fgetc(f);
					rewind(f);
					seen[k].put = fputc('x', f);
					fclose(f);
				}
				seen[k].n = get_file(name, k ? b : a, 64);
			}
			cr_expect_arr_eq(&seen[0], &seen[1], sizeof(seen[0]),
			    "%s %d: flags %o %o error %d %d get %d %d put %d %d at %ld %ld",
			    modes[i], exists, seen[0].flags, seen[1].flags, seen[0].error,
			    seen[1].error, seen[0].get, seen[1].get, seen[0].put, seen[1].put,
			    seen[0].at, seen[1].at);
			if (seen[0].n == seen[1].n)
				cr_expect_arr_eq(a, b, seen[0].n, "%s", modes[i]);
		}
	unlink(name);
}

Test(stdio_fopen, takes_no_descriptor_when_it_fails)
{
	int before = dup(0), after;

	close(before);
	cr_assert_null(mote_fopen("/nowhere/at/all", "r"));
	cr_assert_eq(mote_errno, ENOENT);
	cr_assert_null(mote_fopen("/dev/null", "q"));
	cr_assert_eq(mote_errno, EINVAL);
	after = dup(0);
	cr_assert_eq(before, after);
}

Test(stdio_fopen, writing_a_stream_open_for_reading_fails_at_once)
{
	FILE *f = mote_fopen("/dev/null", "r");

	cr_assert_eq(mote_fputc('x', f), EOF);
	cr_assert_eq(mote_errno, EBADF);
	cr_assert(mote_ferror(f));
	cr_assert_eq(mote_fwrite("abc", 1, 3, f), 0);
	cr_assert_eq(mote_fputs("abc", f), EOF);
	cr_assert_eq(mote_fgetc(f), EOF);
	cr_assert(mote_feof(f));
	cr_assert_eq(mote_fclose(f), 0);
}

Test(stdio_fopen, reading_a_stream_open_for_writing_fails_at_once)
{
	FILE *f = mote_fopen("/dev/null", "w");
	char s[4];

	cr_assert_eq(mote_fgetc(f), EOF);
	cr_assert_eq(mote_errno, EBADF);
	cr_assert(mote_ferror(f));
	cr_assert(!mote_feof(f));
	cr_assert_eq(mote_fread(s, 1, 4, f), 0);
	cr_assert_null(mote_fgets(s, 4, f));
	cr_assert_eq(mote_ungetc('a', f), EOF);
	cr_assert_eq(mote_fclose(f), 0);
}

Test(stdio_fdopen, checks_the_descriptor)
{
	int fd = open("/dev/null", O_RDONLY);

	cr_assert_null(mote_fdopen(fd, "w"));
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_null(mote_fdopen(fd, "r+"));
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_null(mote_fdopen(fd, "?"));
	cr_assert_eq(mote_errno, EINVAL);
	cr_assert_null(mote_fdopen(-1, "r"));
	cr_assert_eq(mote_errno, EBADF);
	cr_assert_eq(fcntl(fd, F_GETFD), 0, "still open, still not closed on exec");
}

Test(stdio_fdopen, sets_append_and_close_on_exec)
{
	int fd = open(path("fdopen"), O_RDWR | O_CREAT | O_TRUNC, 0600);
	FILE *f = mote_fdopen(fd, "a+e");

	cr_assert(fcntl(fd, F_GETFL) & O_APPEND);
	cr_assert(fcntl(fd, F_GETFD) & FD_CLOEXEC);
	mote_fputs("abc", f);
	mote_rewind(f);
	mote_fputs("def", f);
	mote_rewind(f);
	cr_assert_eq(mote_fgetc(f), 'a');
	mote_fclose(f);
	cr_assert_eq(fcntl(fd, F_GETFD), -1);
	unlink(path("fdopen"));
}

Test(stdio_freopen, keeps_the_descriptor)
{
	const char *one = path("one"), *two = path("two");
	FILE *f = mote_fopen(one, "w");
	int fd = mote_fileno(f);
	char s[8];

	mote_fputs("first", f);
	cr_assert_eq(mote_freopen(two, "w+", f), f);
	cr_assert_eq(mote_fileno(f), fd);
	cr_assert_eq(get_file(one, s, 8), 5);
	mote_fputs("second", f);
	mote_rewind(f);
	cr_assert_eq(mote_fgetc(f), 's');
	mote_fclose(f);
	cr_assert_eq(get_file(two, s, 8), 6);
	unlink(one);
	unlink(two);
}

Test(stdio_freopen, without_a_path_changes_the_mode)
{
	const char *name = path("mode");
	FILE *f = mote_fopen(name, "w+");
	char s[16];

	mote_fputs("abc", f);
	cr_assert_eq(mote_freopen(NULL, "a", f), f);
	cr_assert(fcntl(mote_fileno(f), F_GETFL) & O_APPEND);
	lseek(mote_fileno(f), 0, SEEK_SET);
	mote_fputs("def", f);
	mote_fclose(f);
	cr_assert_eq(get_file(name, s, 16), 6);
	f = mote_fopen(name, "r");
	cr_assert_null(mote_freopen(NULL, "w", f));
	cr_assert_eq(mote_errno, EBADF);
	unlink(name);
}

Test(stdio_freopen, that_fails_closes_the_stream)
{
	FILE *f = mote_fopen("/dev/null", "r");
	int fd = mote_fileno(f);

	cr_assert_null(mote_freopen("/nowhere/at/all", "r", f));
	cr_assert_eq(mote_errno, ENOENT);
	cr_assert_eq(fcntl(fd, F_GETFD), -1);
}

Test(stdio_fclose, gives_input_back_to_the_descriptor)
{
	const char *name = path("back");
	int fd, copy;
	FILE *f;
	char s[8];

	put_file(name, "one\ntwo\n", 8);
	fd = open(name, O_RDONLY);
	copy = dup(fd);
	f = mote_fdopen(fd, "r");
	mote_fgets(s, 8, f);
	cr_assert_eq(lseek(copy, 0, SEEK_CUR), 8);
	mote_fclose(f);
	cr_assert_eq(lseek(copy, 0, SEEK_CUR), 4);
	unlink(name);
}

Test(stdio_fclose, reports_a_full_disk_and_closes)
{
	FILE *f = mote_fopen("/dev/full", "w");
	int fd = mote_fileno(f);

	cr_assert_eq(mote_fputc('x', f), 'x');
	cr_assert_eq(mote_fclose(f), EOF);
	cr_assert_eq(mote_errno, ENOSPC);
	cr_assert_eq(fcntl(fd, F_GETFD), -1);
}

Test(stdio_fclose, reports_a_descriptor_that_is_gone)
{
	FILE *f = mote_fopen("/dev/null", "w");

	close(mote_fileno(f));
	cr_assert_eq(mote_fclose(f), EOF);
	cr_assert_eq(mote_errno, EBADF);
}

Test(stdio_tmpfile, has_no_name_and_is_open_both_ways)
{
	FILE *f = mote_tmpfile();
	struct stat st;

	cr_assert(f);
	cr_assert_eq(mote_fputs("abc", f), 0);
	mote_rewind(f);
	cr_assert_eq(mote_fgetc(f), 'a');
	fstat(mote_fileno(f), &st);
	cr_assert_eq(st.st_nlink, 0);
	cr_assert_eq(st.st_mode & 0777, 0600);
	mote_fclose(f);
}

Test(stdio_tmpnam, gives_names_that_nothing_has)
{
	char s[L_tmpnam], *t;

	cr_assert_eq(mote_tmpnam(s), s);
	cr_assert_eq(access(s, F_OK), -1);
	t = mote_tmpnam(NULL);
	cr_assert_str_neq(s, t);
	t = mote_tempnam("/", "abcdefgh");
	cr_assert_eq(strncmp(t, "//abcde", 7), 0);
	cr_assert_eq(strlen(t), 13);
	mote_free(t);
	t = mote_tempnam("/nowhere/at/all", NULL);
	cr_assert_eq(strncmp(t, "/tmp/", 5), 0);
	mote_free(t);
}

Test(stdio_remove, takes_files_and_empty_folders)
{
	const char *name = path("remove");

	put_file(name, "", 0);
	cr_assert_eq(mote_remove(name), 0);
	cr_assert_eq(mote_remove(name), -1);
	cr_assert_eq(mote_errno, ENOENT);
	mkdir(name, 0700);
	cr_assert_eq(mote_remove(name), 0);
	cr_assert_eq(access(name, F_OK), -1);
	cr_assert_eq(mote_remove("/proc/self"), -1);
}

Test(stdio_ctermid, is_dev_tty)
{
	char s[L_ctermid];

	cr_assert_eq(mote_ctermid(s), s);
	cr_assert_str_eq(s, "/dev/tty");
	cr_assert_str_eq(mote_ctermid(NULL), "/dev/tty");
}
