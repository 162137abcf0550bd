/* SPDX-License-Identifier: 0BSD */
/*
 * A call that fails leaves what its pointers name as it was, where its text says so.
 *
 * Native  qemu-user stores a rest for nanosleep, and its vfork is a fork
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <grp.h>
#include <inttypes.h>
#include <limits.h>
#include <locale.h>
#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <uchar.h>
#include <unistd.h>
#include <wchar.h>

static unsigned char before[4096];

/* With object full of a pattern, does call leave it so? ok is what says that the call failed. */
#define KEEPS(object, ok)                                                                          \
	do {                                                                                       \
		memset(&(object), 0x5a, sizeof(object));                                           \
		memcpy(before, &(object), sizeof(object));                                         \
		tell(#ok, (ok) && memcmp(before, &(object), sizeof(object)) == 0);                 \
	} while (0)

static void tell(const char *what, int ok)
{
	printf("%s: %s\n", what, ok ? "yes" : "no");
	fflush(stdout);
}

static void conversions(void)
{
	mbstate_t state;
	wchar_t wc, wide[4];
	char32_t c32;
	char16_t c16;
	char s[8];
	const char *from;
	const wchar_t bad[] = {'a', 0xd900, 0}, *wfrom;

#define FRESH memset(&state, 0, sizeof(state))
	FRESH;
	KEEPS(wc, mbrtowc(&wc, "\xff", 1, &state) == (size_t)-1);
	FRESH;
	KEEPS(wc, mbrtowc(&wc, "\xe2\x82", 2, &state) == (size_t)-2);
	KEEPS(wc, mbrtowc(&wc, "\x28", 1, &state) == (size_t)-1);
	FRESH;
	KEEPS(wc, mbrtowc(&wc, "x", 0, &state) == (size_t)-2);
	KEEPS(wc, mbtowc(&wc, "\xff", 1) == -1);
	KEEPS(wc, mbtowc(&wc, "\xe2\x82", 2) == -1);
	FRESH;
	KEEPS(c32, mbrtoc32(&c32, "\xc0", 1, &state) == (size_t)-1);
	FRESH;
	KEEPS(c32, mbrtoc32(&c32, "\xf0\x90", 2, &state) == (size_t)-2);
	FRESH;
	KEEPS(c16, mbrtoc16(&c16, "\xc0", 1, &state) == (size_t)-1);
	FRESH;
	KEEPS(c16, mbrtoc16(&c16, "\xf0\x90", 2, &state) == (size_t)-2);
	KEEPS(s, wctomb(s, 0xdc00) == -1);
	FRESH;
	KEEPS(s, wcrtomb(s, 0xd800, &state) == (size_t)-1);
	FRESH;
	KEEPS(s, c32rtomb(s, 0xdfff, &state) == (size_t)-1);
	/* What came before the error is there, and nothing else. */
	from = "a\xff";
	FRESH;
	memset(wide, 0x5a, sizeof(wide));
	tell("mbsrtowcs", mbsrtowcs(wide, &from, 4, &state) == (size_t)-1 && wide[0] == 'a' &&
	                      wide[1] == 0x5a5a5a5a && *from == '\xff');
	from = "a\xff";
	tell("mbsrtowcs only counts",
	    mbsrtowcs(NULL, &from, 4, memset(&state, 0, sizeof(state))) == (size_t)-1 && *from == 'a');
	wfrom = bad;
	memset(s, 0x5a, sizeof(s));
	tell("wcsrtombs", wcsrtombs(s, &wfrom, 8, &state) == (size_t)-1 && s[0] == 'a' &&
	                      s[1] == 0x5a && wfrom == bad + 1);
	wfrom = bad;
	tell("wcsrtombs only counts",
	    wcsrtombs(NULL, &wfrom, 0, &state) == (size_t)-1 && wfrom == bad);
}

static void numbers(void)
{
	char *end;

	tell("strtol without a number", strtol(" +", &end, 10) == 0 && *end == ' ');
	tell("strtod without a number", strtod(" +e", &end) == 0 && *end == ' ');
}

static void files(void)
{
	int fds[2], n;
	struct stat st;
	struct statvfs sv;
	struct termios t;
	char s[64], name[] = "stores-nothing";
	socklen_t size;
	fpos_t place;
	FILE *f;

	KEEPS(fds, pipe2(fds, -1) == -1);
	KEEPS(st, stat("/nonexistent", &st) == -1);
	KEEPS(st, fstat(-1, &st) == -1);
	KEEPS(sv, statvfs("/nonexistent", &sv) == -1);
	KEEPS(sv, fstatvfs(-1, &sv) == -1);
	KEEPS(t, tcgetattr(-1, &t) == -1);
	KEEPS(n, (size = sizeof(n), getsockopt(-1, SOL_SOCKET, SO_TYPE, &n, &size)) == -1);
	KEEPS(size, getsockname(-1, (struct sockaddr *)s, &size) == -1);
	KEEPS(size, accept(-1, (struct sockaddr *)s, &size) == -1);
	KEEPS(s, readlink("/", s, sizeof(s)) == -1);
	tell("mkstemp of another template", mkstemp(name) == -1 && !strcmp(name, "stores-nothing"));
	tell("mkdtemp of another template", !mkdtemp(name) && !strcmp(name, "stores-nothing"));
	if (pipe(fds))
		return;
	f = fdopen(fds[0], "r");
	KEEPS(place, fgetpos(f, &place) == -1);
	fclose(f);
	close(fds[1]);
}

static void signals_and_times(void)
{
	struct sigaction sa;
	sigset_t set;
	struct timespec ts;
	struct itimerval it;
	struct rlimit limit;
	struct rusage usage;
	timer_t timer;
	int status;

	KEEPS(sa, sigaction(-1, NULL, &sa) == -1);
	KEEPS(sa, sigaction(SIGKILL, &(struct sigaction){.sa_handler = SIG_IGN}, &sa) == -1);
	KEEPS(set, sigprocmask(77, &(sigset_t){{0}}, &set) == -1);
	KEEPS(set, sigaddset(&set, 0) == -1);
	KEEPS(set, sigdelset(&set, 1000) == -1);
	KEEPS(ts, clock_gettime(77, &ts) == -1);
	KEEPS(ts, clock_getres(77, &ts) == -1);
	KEEPS(ts, nanosleep(&(struct timespec){0, -1}, &ts) == -1);
	KEEPS(ts, clock_nanosleep(CLOCK_MONOTONIC, 0, &(struct timespec){0, 1000000000}, &ts) == EINVAL);
	KEEPS(it, getitimer(77, &it) == -1);
	KEEPS(it, setitimer(77, &(struct itimerval){{0, 0}, {0, 0}}, &it) == -1);
	KEEPS(timer, timer_create(77, NULL, &timer) == -1);
	KEEPS(limit, getrlimit(77, &limit) == -1);
	KEEPS(usage, getrusage(77, &usage) == -1);
	KEEPS(status, waitpid(-1, &status, WNOHANG) == -1);
	ts = (struct timespec){0, 1};
	tell("pselect leaves its time",
	    pselect(0, NULL, NULL, NULL, &ts, NULL) == 0 && ts.tv_nsec == 1);
	ts = (struct timespec){0, 1};
	tell("ppoll leaves its time", ppoll(NULL, 0, &ts, NULL) == 0 && ts.tv_nsec == 1);
}

static void others(void)
{
	static const struct option longs[] = {{"file", required_argument, NULL, 'f'}, {0}};
	static const char *const argv[] = {"p", "-a", "--file", "x", NULL};
	struct in_addr v4;
	struct in6_addr v6;
	struct passwd pw, *found;
	struct group gr, *group;
	char s[8];
	void *p;
	pid_t pid;
	int i;
	uid_t ids[3];

	KEEPS(v4, inet_pton(AF_INET, "1.2.3.256", &v4) == 0);
	KEEPS(v6, inet_pton(AF_INET6, "1:2:3:4:5:6:7:8:9", &v6) == 0);
	KEEPS(v6, inet_pton(AF_INET6, "::1.2.3", &v6) == 0);
	KEEPS(v6, inet_pton(77, "::", &v6) == -1);
	KEEPS(v4, inet_aton("1.2.3.4.5", &v4) == 0);
	KEEPS(p, posix_memalign(&p, 3, 8) == EINVAL);
	KEEPS(p, posix_memalign(&p, 64, SIZE_MAX / 2) == ENOMEM);
	KEEPS(pid, posix_spawn(&pid, "/nonexistent/x", NULL, NULL, (char *[]){"x", NULL}, NULL) == ENOENT);
	tell("getpwnam_r", getpwnam_r("nobody of that name", &pw, s, 8, &found) != 1 && !found);
	tell("getgrnam_r", getgrnam_r("nobody of that name", &gr, s, 8, &group) != 1 && !group);
	KEEPS(ids, getgroups(-1, ids) == -1);
	KEEPS(s, !getcwd(s, 1));
	/* argv may be constant as long as nothing moves, and a letter has no index. */
	opterr = 0;
	KEEPS(i, getopt_long(4, (char **)argv, "a", longs, &i) == 'a');
	tell("a word has one", getopt_long(4, (char **)argv, "a", longs, &i) == 'f' && i == 0);
}

int main(void)
{
	if (!setlocale(LC_ALL, "C.UTF-8"))
		return 2;
	conversions();
	numbers();
	files();
	signals_and_times();
	others();
	return 0;
}
