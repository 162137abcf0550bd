/* SPDX-License-Identifier: 0BSD */
/*
 * One half of a program; musl.sh compiles this file twice, as `left` against one libc's
 * headers and as `right` against
 * the other's, and links both with mote's library. Each half has the other fill and read
 * its structures.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/user.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

#define PASTE2(a, b) a##_##b
#define PASTE(a, b)  PASTE2(a, b)
#define OURS(name)   PASTE(HALF, name)
#define THEIRS(name) PASTE(OTHER, name)
#define STRING2(a)   #a
#define STRING(a)    STRING2(a)
#define CHECK(what)  printf("%s %-70s %d\n", STRING(HALF), #what, !!(what))
/* A function of both halves: the other's is declared, this one's defined. */
#define BOTH(type, name, args) \
	type THEIRS(name) args; \
	type OURS(name) args; \
	type OURS(name) args

BOTH(int, stat_of, (const char *path, struct stat *st)) { return stat(path, st); }
BOTH(long, sum_of_stat, (const struct stat *st)) {
	return st->st_size + st->st_mode + st->st_nlink + st->st_mtim.tv_nsec;
}
BOTH(struct dirent *, entry_of, (DIR *dir)) { return readdir(dir); }
BOTH(struct sigaction, action, (void (*handler)(int))) {
	struct sigaction act;

	memset(&act, 0, sizeof act);
	act.sa_handler = handler;
	act.sa_flags = SA_RESTART;
	sigaddset(&act.sa_mask, SIGUSR2);
	return act;
}
BOTH(void, registers_of, (pid_t pid, struct user_regs_struct *r)) {
	ptrace(PTRACE_GETREGS, pid, 0, r);
}
BOTH(struct termios, raw, (void)) {
	struct termios t;

	memset(&t, 0, sizeof t);
	cfmakeraw(&t);
	cfsetospeed(&t, B115200);
	t.c_cc[VMIN] = 3;
	return t;
}
BOTH(struct tm, day, (time_t t)) { return *gmtime(&t); }
BOTH(time_t, seconds, (struct tm tm)) { return timegm(&tm); }
BOTH(int, write_line, (FILE *f, const char *s)) {
	return fputs(s, f) < 0 || putc('\n', f) == EOF || ferror(f);
}
BOTH(int, compare, (const void *a, const void *b)) { return *(const int *)a - *(const int *)b; }
BOTH(_Noreturn void, jump, (jmp_buf env, int value)) { longjmp(env, value); }
BOTH(_Noreturn void, signal_jump, (sigjmp_buf env, int value)) { siglongjmp(env, value); }
BOTH(int, format, (char *buf, size_t n, const char *f, va_list ap)) {
	return vsnprintf(buf, n, f, ap);
}
BOTH(double, sum, (int n, ...)) {
	double total = 0;
	va_list ap;

	va_start(ap, n);
	for (; n > 0; n--)
		total += n % 2 ? va_arg(ap, double) : (double)va_arg(ap, long);
	va_end(ap);
	return total;
}
BOTH(div_t, divide, (int a, int b)) { return div(a, b); }
BOTH(lldiv_t, long_divide, (long long a, long long b)) { return lldiv(a, b); }
BOTH(struct sockaddr_in, address, (unsigned short port)) {
	return (struct sockaddr_in){.sin_family = AF_INET, .sin_port = port,
	    .sin_addr = {0x0100007f}};
}
BOTH(int, fault, (int value)) {
	errno = value;
	return -1;
}
BOTH(size_t, wide, (wchar_t *to, const char *from, size_t n, mbstate_t *state)) {
	return mbsrtowcs(to, &from, n, state);
}
BOTH(long double, half_of, (long double x)) { return x / 2; }
BOTH(void, usage_of, (struct rusage *r)) {
	memset(r, 0x11, sizeof *r);
	getrusage(RUSAGE_SELF, r);
}
BOTH(ssize_t, send_all, (int fd, const struct msghdr *m)) { return sendmsg(fd, m, 0); }

static volatile sig_atomic_t caught;
static void handler(int sig) { caught = sig; }

static int formatted(char *buf, size_t n, const char *f, ...)
{
	va_list ap;
	int r;

	va_start(ap, f);
	r = THEIRS(format)(buf, n, f, ap);
	va_end(ap);
	return r;
}

static void files(void)
{
	struct stat st, own;
	struct dirent *e;
	char buf[64];
	int n = 0;
	DIR *dir;
	FILE *f = fopen("a-file", "w+");

	CHECK(THEIRS(write_line)(f, "a line") == 0 && fflush(f) == 0 && ftell(f) == 7);
	rewind(f);
	CHECK(fgets(buf, sizeof buf, f) && !strcmp(buf, "a line\n") && !feof(f) &&
	    getc(f) == EOF && feof(f));
	fclose(f);
	CHECK(THEIRS(stat_of)("a-file", &st) == 0 && stat("a-file", &own) == 0);
	CHECK(st.st_ino == own.st_ino && st.st_size == 7 && S_ISREG(st.st_mode) &&
	    st.st_nlink == 1);
	CHECK(THEIRS(sum_of_stat)(&own) == OURS(sum_of_stat)(&st));
	dir = opendir(".");
	while ((e = THEIRS(entry_of)(dir)) != NULL)
		n += !strcmp(e->d_name, "a-file") && e->d_ino == st.st_ino && e->d_type == DT_REG;
	CHECK(closedir(dir) == 0 && n == 1);
	unlink("a-file");
}

static void signals(void)
{
	struct sigaction act = THEIRS(action)(handler), old;
	struct user_regs_struct r;
	sigset_t now;
	pid_t pid;

	CHECK(sigaction(SIGUSR1, &act, NULL) == 0 && raise(SIGUSR1) == 0 && caught == SIGUSR1);
	CHECK(sigaction(SIGUSR1, NULL, &old) == 0 && old.sa_handler == handler &&
	    (old.sa_flags & SA_RESTART));
	CHECK(sigismember(&old.sa_mask, SIGUSR2) == 1 && sigismember(&old.sa_mask, SIGUSR1) == 0);
	sigprocmask(SIG_BLOCK, NULL, &now);
	CHECK(sigismember(&now, SIGUSR2) == 0);
	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		ptrace(PTRACE_TRACEME, 0, 0, 0);
		__asm__ volatile("mov $0x1234567, %%r12\n"
				 "mov $0x7654321, %%rdi\n int3" ::: "r12", "rdi");
		_exit(0);
	}
	waitpid(pid, NULL, 0);
	memset(&r, 0, sizeof r);
	THEIRS(registers_of)(pid, &r);
	CHECK(r.r12 == 0x1234567 && r.rdi == 0x7654321 && r.cs == 0x33);
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
}

static void jumps(void)
{
	jmp_buf env;
	sigjmp_buf signal_env;
	volatile int kept = 5;
	sigset_t set;
	int v;

	v = setjmp(env);
	if (v == 0) {
		kept = 6;
		THEIRS(jump)(env, 42);
	}
	CHECK(v == 42 && kept == 6);
	v = sigsetjmp(signal_env, 1);
	if (v == 0) {
		sigemptyset(&set);
		sigaddset(&set, SIGUSR1);
		sigprocmask(SIG_BLOCK, &set, NULL);
		THEIRS(signal_jump)(signal_env, 0);
	}
	sigprocmask(SIG_BLOCK, NULL, &set);
	CHECK(v == 1 && sigismember(&set, SIGUSR1) == 0);
}

static void values(void)
{
	struct termios t = THEIRS(raw)();
	struct tm tm = THEIRS(day)(1000000000);
	struct sockaddr_in in = THEIRS(address)(0x1234);
	int a[] = {5, 3, 9, 1, 7}, key = 7, *found;
	struct utsname name;
	struct rusage use;
	mbstate_t state;
	wchar_t w[8];
	char buf[64];
	lldiv_t q = THEIRS(long_divide)(-70000000007, 10);
	div_t d = THEIRS(divide)(17, 5);

	CHECK(cfgetospeed(&t) == B115200 && t.c_cc[VMIN] == 3 && (t.c_cflag & CSIZE) == CS8 &&
	    sizeof t == 60);
	CHECK(tm.tm_year == 101 && tm.tm_mon == 8 && tm.tm_mday == 9 && tm.tm_hour == 1 &&
	    tm.tm_min == 46 && tm.tm_sec == 40);
	CHECK(tm.tm_wday == 0 && tm.tm_yday == 251 && tm.tm_gmtoff == 0 &&
	    THEIRS(seconds)(tm) == 1000000000);
	CHECK(in.sin_family == AF_INET && in.sin_port == 0x1234 &&
	    in.sin_addr.s_addr == 0x0100007f);
	qsort(a, 5, sizeof *a, THEIRS(compare));
	found = bsearch(&key, a, 5, sizeof *a, THEIRS(compare));
	CHECK(a[0] == 1 && a[1] == 3 && a[2] == 5 && a[3] == 7 && a[4] == 9 && found == a + 3);
	CHECK(formatted(buf, sizeof buf, "%d %s %.2f %ld %c", 1, "two", 3.5, 4l, '5') == 14 &&
	    !strcmp(buf, "1 two 3.50 4 5"));
	CHECK(THEIRS(sum)(4, 1l, 2.5, 3l, 4.25) == 10.75);
	CHECK(q.quot == -7000000000 && q.rem == -7 && d.quot == 3 && d.rem == 2);
	CHECK(THEIRS(fault)(ERANGE) == -1 && errno == ERANGE);
	CHECK(THEIRS(half_of)(3.0L) == 1.5L);
	memset(&state, 0, sizeof state);
	CHECK(THEIRS(wide)(w, "abc", 8, &state) == 3 && w[2] == L'c' && mbsinit(&state));
	THEIRS(usage_of)(&use);
	CHECK(use.ru_utime.tv_usec < 1000000 && use.ru_minflt > 0 && use.ru_nsignals == 0);
	CHECK(uname(&name) == 0 && !strcmp(name.sysname, "Linux"));
}

static void messages(void)
{
	char buf[16];
	struct iovec iov = {(char *)"message", 7};
	struct msghdr m;
	struct pollfd p;
	int pair[2];

	memset(&m, 0, sizeof m);
	m.msg_iov = &iov;
	m.msg_iovlen = 1;
	socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
	CHECK(THEIRS(send_all)(pair[0], &m) == 7);
	p.fd = pair[1];
	p.events = POLLIN;
	CHECK(poll(&p, 1, 600000) == 1 && p.revents == POLLIN &&
	    recv(pair[1], buf, sizeof buf, 0) == 7);
}

void THEIRS(test)(void);
void OURS(test)(void);
void OURS(test)(void)
{
	files();
	signals();
	jumps();
	values();
	messages();
}

#ifdef MAIN
int main(void)
{
	OURS(test)();
	THEIRS(test)();
	return 0;
}
#endif
