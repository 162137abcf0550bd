/* SPDX-License-Identifier: 0BSD */
/*
 * Names of small headers whose functions have nothing to do, or one thing.
 *
 * Exit    5
 */
#include <err.h>
#include <errno.h>
#include <netdb.h>
#include <shadow.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <syslog.h>
#include <unistd.h>

extern char **_environ;
pid_t _Fork(void);
/* Of headers that are hidden: tools/hidden-headers.txt. */
int pthread_equal(pthread_t, pthread_t);
int thrd_equal(pthread_t, pthread_t);

static void say(const char *what, long value)
{
	printf("%s %ld\n", what, value);
}

/* Where nobody listens: nothing to see, no crash. */
static void log_it(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	openlog("names_rest", LOG_NDELAY | LOG_PID, LOG_USER);
	setlogmask(LOG_MASK(LOG_EMERG));
	vsyslog(LOG_DEBUG, format, ap);
	closelog();
	va_end(ap);
}

__attribute__((__noreturn__)) static void leave(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	verrx(5, format, ap);
}

int main(void)
{
	posix_spawnattr_t attributes;
	sigset_t set;
	int state;
	pid_t child;

	say("hstrerror", hstrerror(HOST_NOT_FOUND) && *hstrerror(12345));
	say("_environ", _environ == environ);
	posix_spawnattr_init(&attributes);
	sigfillset(&set);
	posix_spawnattr_setsigdefault(&attributes, &set);
	sigemptyset(&set);
	say("getsigdefault", posix_spawnattr_getsigdefault(&attributes, &set));
	say("SIGTERM", sigismember(&set, SIGTERM));
	posix_spawnattr_destroy(&attributes);
	say("pthread_equal", !!(pthread_equal)((pthread_t)1, (pthread_t)1));
	say("pthread_equal", !!(pthread_equal)((pthread_t)1, (pthread_t)2));
	say("thrd_equal", !!(thrd_equal)((pthread_t)1, (pthread_t)1));
	say("thrd_equal", !!(thrd_equal)((pthread_t)1, (pthread_t)2));
	errno = 0;
	say("ulckpwdf", ulckpwdf());
	/* Only root may have the lock, and then once. */
	say("lckpwdf", lckpwdf() == 0 ? ulckpwdf() : errno == EACCES || errno == EROFS ? 0 : errno);
	fflush(stdout);
	child = _Fork();
	if (!child)
		_exit(9);
	waitpid(child, &state, 0);
	say("_Fork", WEXITSTATUS(state));
	log_it("%d", 1);
	fflush(stdout);
	leave("%s %d", "goodbye", 1);
}
