/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <pty.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(getpass);

/* What the child with a terminal of its own gets when this is typed; shown is all it wrote. */
static int ask(const char *typed, const char *expected, char *shown)
{
	struct termios before, after;
	int m, status;
	ssize_t n;
	pid_t pid = forkpty(&m, NULL, NULL, NULL);

	if (pid < 0)
		cr_skip_test("no pseudo terminals");
	if (pid == 0) {
		char *line;

		tcgetattr(0, &before);
		line = mote_getpass("Password: ");
		tcgetattr(0, &after);
		_exit(!line || strcmp(line, expected) || memcmp(&before, &after, 36));
	}
	/* The prompt says that what is typed will not be shown. */
	n = read(m, shown, 100);
	write(m, typed, strlen(typed));
	waitpid(pid, &status, 0);
	while (n < 100) {
		ssize_t more = read(m, shown + n, 100 - n);

		if (more <= 0)
			break;
		n += more;
	}
	shown[n] = 0;
	return status;
}

Test(unistd_getpass, asks_on_the_terminal_and_shows_nothing)
{
	char shown[101];

	cr_assert_eq(ask("secret\n", "secret", shown), 0);
	cr_assert_str_eq(shown, "Password: \r\n");
	cr_assert_eq(ask("\n", "", shown), 0);
}

Test(unistd_getpass, long_lines_are_cut)
{
	char typed[202], expected[128], shown[101];

	memset(typed, 'x', 200);
	strcpy(typed + 200, "\n");
	memset(expected, 'x', 127);
	expected[127] = 0;
	cr_assert_eq(ask(typed, expected, shown), 0);
}

Test(unistd_getpass, no_terminal_is_an_error)
{
	if (setsid() < 0)
		cr_skip_test("leads a group already");
	mote_errno = 0;
	cr_assert_null(mote_getpass(""));
	cr_assert_eq(mote_errno, ENXIO);
}
