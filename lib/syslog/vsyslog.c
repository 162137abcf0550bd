/* SPDX-License-Identifier: 0BSD */
/*
 * vsyslog, openlog, closelog, setlogmask - send messages to the system's log
 *
 * A message is a datagram to /dev/log: "<priority>Mmm dd hh:mm:ss ident[pid]: text", UTC, at most
 * 1024 bytes. Without a listener there LOG_CONS writes it to /dev/console. LOG_PERROR writes it
 * to standard error too. ident is kept by value, up to 63 bytes.
 *
 * Returns  setlogmask: the mask before; others nothing
 * Safety   not thread-safe, no allocation; errno stays, and %m is what it was
 * Source   POSIX.1-2017 closelog; RFC 3164 §4.1
 * Differs  from musl 1.2.5: nothing
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <syslog.h>
#include <time.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

static char ident[64];
static int options, fd_plus_1, mask = 0xff, facility = LOG_USER;

static const struct sockaddr_un address = {AF_UNIX, _PATH_LOG};

void closelog(void)
{
	if (fd_plus_1)
		sys_close(fd_plus_1 - 1);
	fd_plus_1 = 0;
}

static void connect_log(void)
{
	int fd = sys_socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		return;
	fd_plus_1 = fd + 1;
	if (sys_connect(fd, (const struct sockaddr *)&address, sizeof(address)))
		closelog();
}

void openlog(const char *name, int flags, int fac)
{
	*ident = 0;
	if (name)
		strlcpy(ident, name, sizeof(ident));
	options = flags;
	facility = fac;
	if (flags & LOG_NDELAY && !fd_plus_1)
		connect_log();
}

int setlogmask(int new)
{
	int old = mask;

	if (new)
		mask = new;
	return old;
}

static int send_log(const char *s, int n)
{
	if (!fd_plus_1)
		connect_log();
	return fd_plus_1 && sys_sendto(fd_plus_1 - 1, s, n, MSG_NOSIGNAL, NULL, 0) >= 0;
}

void vsyslog(int priority, const char *format, va_list ap)
{
	char s[1024], when[26], *text;
	time_t now;
	struct tm tm;
	int error = errno, n, length, fd;

	if (!(mask & LOG_MASK(LOG_PRI(priority))) || priority & ~0x3ff)
		return;
	if (!LOG_FAC(priority))
		priority |= facility;
	sys_time(&now); /* which needs no quick clock */
	/* Of "Sun Sep 16 01:03:52 1973" the part between. */
	asctime_r(gmtime_r(&now, &tm), when);
	n = snprintf(s, sizeof(s), "<%d>%.15s ", priority, when + 4);
	text = s + n;
	n += sprintf(text,
	    options & LOG_PID ? "%s[%d]: "
	    : *ident          ? "%s: "
	                      : "",
	    ident, sys_getpid());
	fail(error); /* for %m */
	length = vsnprintf(s + n, sizeof(s) - n, format, ap);
	if (length > (int)sizeof(s) - 1 - n)
		length = sizeof(s) - 1 - n;
	if (length > 0)
		n += length;
	if (n && s[n - 1] == '\n')
		n--;
	/* Once more if the listener has gone and come since. */
	if (!send_log(s, n) && (closelog(), !send_log(s, n)) && options & LOG_CONS) {
		fd = sys_open("/dev/console", O_WRONLY | O_NOCTTY | O_CLOEXEC, 0);
		if (fd >= 0) {
			s[n] = '\n';
			sys_write(fd, text, s + n + 1 - text);
			sys_close(fd);
		}
	}
	if (options & LOG_PERROR) {
		s[n] = '\n';
		sys_write(2, text, s + n + 1 - text);
	}
	fail(error);
}
