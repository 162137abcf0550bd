/* SPDX-License-Identifier: 0BSD */
/* syslog: what goes to /dev/log, if there is none yet, and to standard error. */
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <syslog.h>
#include <unistd.h>

#include "tests/subject.h"

SUBJECT(openlog);
SUBJECT(closelog);
SUBJECT(setlogmask);
SUBJECT(syslog);

Test(syslog_syslog, writes_to_standard_error_on_demand, .init = cr_redirect_stderr)
{
	char expected[200];

	mote_openlog("prog", LOG_PERROR | LOG_PID, LOG_DAEMON);
	mote_errno = ENOENT;
	mote_syslog(LOG_ERR, "cannot open %s: %m\n", "file");
	cr_assert_eq(mote_errno, ENOENT);
	mote_openlog("prog", LOG_PERROR, LOG_DAEMON);
	mote_syslog(LOG_INFO, "%d %s", 5, "words");
	mote_openlog(NULL, LOG_PERROR, LOG_DAEMON);
	mote_syslog(LOG_INFO, "bare");
	cr_assert_eq(mote_setlogmask(LOG_UPTO(LOG_ERR)), 0xff);
	cr_assert_eq(mote_setlogmask(0), LOG_UPTO(LOG_ERR));
	mote_syslog(LOG_INFO, "masked");
	mote_closelog();
	mote_closelog();
	snprintf(expected, sizeof(expected),
	         "prog[%d]: cannot open file: No such file or directory\nprog: 5 words\nbare\n",
	         getpid());
	cr_assert_stderr_eq_str(expected);
}

Test(syslog_syslog, sends_a_datagram_as_rfc_3164_has_it)
{
	struct sockaddr_un address = {AF_UNIX, "/dev/log"};
	int fd = socket(AF_UNIX, SOCK_DGRAM, 0), n;
	static char long_text[3000];
	char s[2000];

	/* The same test may run under qemu meanwhile. */
	flock(open("/dev", O_RDONLY | O_DIRECTORY), LOCK_EX);
	if (access("/dev/log", F_OK) == 0 || bind(fd, (void *)&address, sizeof(address))) {
		fprintf(stderr, "SKIP /dev/log is not this test's\n");
		return;
	}
	mote_openlog("prog", 0, LOG_LOCAL0);
	mote_syslog(LOG_WARNING, "hello %s", "log");
	n = recv(fd, s, sizeof(s) - 1, MSG_DONTWAIT);
	cr_expect(n > 20);
	s[n > 0 ? n : 0] = 0;
	cr_expect(!strncmp(s, "<132>", 5));
	cr_expect(s[8] == ' ' && s[11] == ' ' && s[14] == ':' && s[17] == ':' && s[20] == ' ');
	cr_expect_str_eq(s + 21, "prog: hello log");
	memset(long_text, 'x', sizeof(long_text) - 1);
	mote_syslog(LOG_USER | LOG_DEBUG, "%s", long_text);
	n = recv(fd, s, sizeof(s) - 1, MSG_DONTWAIT);
	cr_expect_eq(n, 1023);
	/* The listener comes back. */
	close(fd);
	unlink("/dev/log");
	mote_syslog(LOG_USER | LOG_DEBUG, "lost");
	fd = socket(AF_UNIX, SOCK_DGRAM, 0);
	bind(fd, (void *)&address, sizeof(address));
	mote_syslog(LOG_USER | LOG_DEBUG, "found");
	n = recv(fd, s, sizeof(s) - 1, MSG_DONTWAIT);
	s[n > 0 ? n : 0] = 0;
	cr_expect(!strncmp(s, "<15>", 4) && strstr(s, "prog: found"));
	mote_closelog();
	close(fd);
	unlink("/dev/log");
}
