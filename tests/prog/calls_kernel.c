/* SPDX-License-Identifier: 0BSD */
/*
 * Wrappers that add nothing to the kernel's call give its result and its error, arguments in the
 * kernel's order: each beside syscall() with the same ones. Calls that change something are made
 * with arguments that are refused, or change nothing.
 *
 * Mote    the kernel's own call is the oracle
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/acct.h>
#include <sys/epoll.h>
#include <sys/fanotify.h>
#include <sys/fsuid.h>
#include <sys/inotify.h>
#include <sys/io.h>
#include <sys/ipc.h>
#include <sys/klog.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/personality.h>
#include <sys/quota.h>
#include <sys/reboot.h>
#include <sys/resource.h>
#include <sys/sem.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/swap.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>

int arch_prctl(int, unsigned long);
int capget(void *, void *), capset(void *, const void *);
int init_module(void *, unsigned long, const char *), delete_module(const char *, unsigned);
int membarrier(int, int);
int pivot_root(const char *, const char *);

static int calls, bad;

static void judge(const char *what, long a, int a_errno, long b, int b_errno)
{
	calls++;
	if (a == b && a_errno == b_errno)
		return;
	bad++;
	printf("%s: %ld, errno %d; the kernel's: %ld, errno %d\n", what, a, a_errno, b, b_errno);
}

/* The wrapper and the call of the same name; then the call by another. */
#define SAME(name, ...) SAME_AS(name(__VA_ARGS__), SYS_##name, __VA_ARGS__)
#define SAME_AS(call, ...)                                                                         \
	do {                                                                                       \
		long a_, b_;                                                                       \
		int e_;                                                                            \
		errno = 0;                                                                         \
		a_ = (long)(call);                                                                 \
		e_ = errno;                                                                        \
		errno = 0;                                                                         \
		b_ = syscall(__VA_ARGS__);                                                         \
		judge(#call, a_, e_, b_, errno);                                                   \
	} while (0)

static const char *const nowhere = "/nowhere/at/all";
static char bytes[4096];

static void files(void)
{
	struct iovec v[2] = {{bytes, 3}, {bytes + 10, 0}};
	struct timespec now[2] = {{0, UTIME_OMIT}, {0, UTIME_OMIT}};
	struct stat st, st2;
	struct statfs fs;
	int fd = creat("calls_kernel.tmp", 0600), in, ends[2], link;

	write(fd, "abcdef", 6);
	in = open("calls_kernel.tmp", O_RDWR);
	link = symlink("target", "calls_kernel.link");
	SAME(creat, nowhere, 0600);
	SAME(chmod, "calls_kernel.tmp", 0640);
	SAME(chmod, nowhere, 0640);
	SAME(chown, "calls_kernel.tmp", -1, -1);
	SAME(chown, nowhere, -1, -1);
	SAME(lchown, "calls_kernel.link", -1, -1);
	SAME(fchown, fd, -1, -1);
	SAME(fchown, -1, -1, -1);
	SAME(fchownat, AT_FDCWD, "calls_kernel.link", -1, -1, AT_SYMLINK_NOFOLLOW);
	SAME(fchownat, -1, "x", 1, 2, 0);
	SAME(ftruncate, in, 6);
	SAME(ftruncate, in, -1L);
	SAME(ftruncate, -1, 0);
	SAME(fallocate, in, FALLOC_FL_KEEP_SIZE, 0, 4);
	SAME(fallocate, in, 0, 0L, -4L);
	SAME(fsync, fd);
	SAME(fsync, -1);
	SAME(fdatasync, fd);
	SAME(fdatasync, -1);
	SAME(syncfs, -1);
	SAME(sync_file_range, in, 0L, 6L, 0L);
	SAME(sync_file_range, -1, 1L, 2L, 3L);
	SAME(linkat, AT_FDCWD, nowhere, AT_FDCWD, "x", 0);
	SAME(linkat, -1, "a", -1, "b", -1);
	SAME(mkdirat, AT_FDCWD, nowhere, 0700);
	SAME(mkdirat, -1, "x", 0700);
	SAME(mknodat, AT_FDCWD, nowhere, S_IFIFO | 0600, 0);
	SAME(mknodat, -1, "x", S_IFIFO, 0);
	SAME(renameat, AT_FDCWD, nowhere, AT_FDCWD, "x");
	SAME(renameat, -1, "a", -1, "b");
	SAME(unlinkat, AT_FDCWD, nowhere, 0);
	SAME(unlinkat, -1, "x", AT_REMOVEDIR);
	SAME(readlinkat, AT_FDCWD, "calls_kernel.link", bytes, sizeof(bytes));
	SAME(readlinkat, AT_FDCWD, "calls_kernel.link", bytes, 2);
	SAME(readlinkat, -1, "x", bytes, 1);
	SAME(utimensat, AT_FDCWD, "calls_kernel.tmp", now, 0);
	SAME(utimensat, -1, "x", now, AT_SYMLINK_NOFOLLOW);
	SAME(futimesat, -1, "x", NULL);
	SAME(fstatfs, fd, &fs);
	SAME(fstatfs, -1, &fs);
	judge("lstat", lstat("calls_kernel.link", &st), 0, stat("calls_kernel.link", &st2) + 1, 0);
	judge("lstat's type", st.st_mode & S_IFMT, 0, S_IFLNK, 0);
	SAME_AS(posix_close(-1, 0), SYS_close, -1);
	lseek(in, 0, SEEK_SET);
	judge("readv", readv(in, v, 2), 0, 3, 0);
	judge("readv's bytes", memcmp(bytes, "abc", 3), 0, 0, 0);
	SAME(readv, -1, v, 2);
	SAME(writev, -1, v, 2);
	SAME_AS(writev(in, v, -1), SYS_writev, in, v, -1);
	judge("preadv", preadv(in, v, 1, 2), 0, 3, 0);
	judge("preadv's bytes", memcmp(bytes, "cde", 3), 0, 0, 0);
	judge("pwritev", pwritev(in, v, 1, 0), 0, 3, 0);
	judge("pwritev's bytes", pread(in, bytes, 6, 0) + memcmp(bytes, "cdedef", 6), 0, 6, 0);
	SAME_AS(preadv(-1, v, 1, 0), SYS_preadv, -1, v, 1, 0L, 0L);
	SAME_AS(pwritev(-1, v, 1, 0), SYS_pwritev, -1, v, 1, 0L, 0L);
	SAME(readahead, in, 0, 6);
	SAME(readahead, -1, 0, 6);
	SAME(sendfile, -1, in, NULL, 3);
	pipe(ends);
	SAME(splice, -1, NULL, ends[1], NULL, 3L, SPLICE_F_NONBLOCK);
	SAME(splice, ends[0], NULL, -1, NULL, 3L, SPLICE_F_NONBLOCK);
	SAME(tee, ends[0], -1, 3, SPLICE_F_NONBLOCK);
	SAME(tee, -1, ends[1], 3, SPLICE_F_NONBLOCK);
	SAME(vmsplice, -1, v, 1, 0);
	judge("sendfile", sendfile(ends[1], in, &(off_t){0}, 6), 0, 6, 0);
	judge("splice", splice(ends[0], NULL, ends[1], NULL, 0, 0), 0, 0, 0);
	SAME(getxattr, "calls_kernel.tmp", "user.none", bytes, 10);
	SAME(lgetxattr, "calls_kernel.link", "user.none", bytes, 10);
	SAME(fgetxattr, in, "user.none", bytes, 10);
	SAME(listxattr, "calls_kernel.tmp", bytes, 10);
	SAME(llistxattr, "calls_kernel.link", bytes, 10);
	SAME(flistxattr, in, bytes, 10);
	SAME(setxattr, "calls_kernel.tmp", "nonsense", "v", 1, 0);
	SAME(lsetxattr, "calls_kernel.link", "nonsense", "v", 1, XATTR_CREATE);
	SAME(fsetxattr, in, "nonsense", "v", 1, 99);
	SAME(removexattr, "calls_kernel.tmp", "user.none");
	SAME(lremovexattr, "calls_kernel.link", "user.none");
	SAME(fremovexattr, in, "user.none");
	SAME(name_to_handle_at, -1, "x", NULL, NULL, 0);
	SAME(open_by_handle_at, -1, NULL, 0);
	SAME_AS(getdents(-1, (void *)bytes, 100), SYS_getdents64, -1, bytes, 100);
	SAME_AS(getdents(in, (void *)bytes, 100), SYS_getdents64, in, bytes, 100);
	SAME(acct, nowhere);
	SAME(chroot, nowhere);
	SAME(pivot_root, nowhere, nowhere);
	SAME(mount, nowhere, nowhere, "nothing", 0, NULL);
	SAME_AS(umount(nowhere), SYS_umount2, nowhere, 0);
	SAME(umount2, nowhere, MNT_DETACH);
	SAME(swapon, nowhere, 0);
	SAME(swapoff, nowhere);
	SAME(quotactl, QCMD(Q_GETQUOTA, 77), nowhere, 0, NULL);
	SAME(fanotify_init, -1, 0);
	SAME(fanotify_mark, -1, FAN_MARK_ADD, FAN_OPEN, AT_FDCWD, "x");
	SAME(inotify_rm_watch, -1, 1);
	judge("inotify_init", inotify_init() < 0, 0, 0, 0);
	judge("epoll_create", epoll_create(1) < 0, 0, 0, 0);
	SAME(epoll_create, 0);
	sync();
	judge("symlink", link, 0, 0, 0);
	unlink("calls_kernel.tmp");
	unlink("calls_kernel.link");
}

static void sockets(void)
{
	struct sockaddr address = {AF_UNIX, ""};
	socklen_t n = sizeof(address);
	int value, s = socket(AF_UNIX, SOCK_STREAM, 0);

	SAME(accept, -1, NULL, NULL);
	SAME(accept, s, &address, &n);
	SAME(accept4, -1, NULL, NULL, SOCK_CLOEXEC);
	SAME(accept4, s, NULL, NULL, 12345);
	SAME(connect, -1, &address, n);
	SAME(connect, s, &address, 1);
	SAME(getpeername, s, &address, &n);
	SAME(getpeername, -1, &address, &n);
	n = sizeof(value);
	SAME(getsockopt, s, SOL_SOCKET, SO_TYPE, &value, &n);
	judge("getsockopt's value", value, 0, SOCK_STREAM, 0);
	SAME(getsockopt, -1, 1, 2, &value, &n);
	SAME(listen, -1, 5);
	SAME(listen, s, 5);
	SAME(shutdown, -1, SHUT_RD);
	SAME(shutdown, s, 77);
	SAME(sendto, -1, "x", 1, 0, &address, n);
	SAME(sendto, s, "x", 1, MSG_NOSIGNAL, NULL, 0);
	SAME(recvfrom, -1, bytes, 1, 0, NULL, NULL);
	SAME(recvfrom, s, bytes, 1, MSG_DONTWAIT, &address, &n);
}

static void memory(void)
{
	unsigned char resident[2];
	struct iovec mine = {bytes, 4}, theirs = {(void *)"wxyz", 4};
	char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	page[0] = 1;
	SAME(madvise, page, 4096, MADV_NORMAL);
	SAME(madvise, page + 1, 4096, MADV_NORMAL);
	SAME(madvise, page, 4096, 7777);
	SAME(mincore, page, 8192, resident);
	SAME(mincore, page + 1, 8192, resident);
	SAME(mlock, page + 1, (size_t)-4096);
	SAME(mlock2, page, 4096, 99);
	SAME(munlock, page, 4096);
	SAME(munlock, NULL, (size_t)-4096);
	SAME(mlockall, 0);
	SAME_AS(munlockall(), SYS_munlockall);
	SAME(msync, page, 4096, MS_ASYNC);
	SAME(msync, page + 1, 4096, MS_ASYNC);
	SAME(msync, page, 4096, MS_ASYNC | MS_SYNC);
	SAME(remap_file_pages, page, 4096, 1, 0, 0);
	SAME(membarrier, 0, 0);
	SAME(membarrier, 9999, 0);
	SAME(process_vm_readv, getpid(), &mine, 1L, &theirs, 1L, 0L);
	SAME(process_vm_readv, getpid(), &mine, 1L, &theirs, 1L, 1L);
	SAME(process_vm_writev, getpid(), &mine, 1L, &theirs, 1L, 1L);
	munmap(page, 8192);
}

static void identity(void)
{
	gid_t some[1] = {0};
	uid_t r, e, s;
	gid_t rg, eg, sg;

	SAME(getgroups, 0, NULL);
	SAME(getgroups, -1, NULL);
	SAME(setgroups, (size_t)65537, some);
	SAME(getresuid, &r, &e, &s);
	judge("getresuid's", r == getuid() && e == geteuid() && s == e, 0, 1, 0);
	SAME(getresgid, &rg, &eg, &sg);
	judge("getresgid's", rg == getgid() && eg == getegid() && sg == eg, 0, 1, 0);
	SAME(setuid, r);
	SAME(setuid, -1);
	SAME(setgid, rg);
	SAME(setgid, -1);
	SAME(setreuid, -1, -1);
	SAME(setregid, -1, -1);
	SAME(setresuid, -1, e, -1);
	SAME(setresgid, -1, eg, -1);
	SAME_AS(seteuid(e), SYS_setresuid, -1, e, -1);
	SAME_AS(setegid(eg), SYS_setresgid, -1, eg, -1);
	SAME(setfsuid, -1);
	SAME(setfsgid, -1);
	SAME(setpgid, -1, 0);
	SAME(setpgid, 0, -1);
	SAME_AS(gettid(), SYS_gettid);
	SAME(personality, 0xffffffff);
	SAME(setns, -1, 0);
	SAME(unshare, 1);
	SAME(sethostname, "x", (size_t)-1);
	SAME(setdomainname, "x", (size_t)-1);
	judge("initgroups", initgroups("", -1) == 0 && geteuid(), 0, 0, 0);
}

static void system_wide(void)
{
	struct {
		unsigned version;
		int pid;
	} header = {0x20080522, 0};
	struct {
		unsigned e, p, i;
	} sets[2];
	struct timespec t = {0, -1}, resolution;
	struct timeval tv = {0, -1};
	struct itimerval timer;
	struct sched_param param = {0};
	struct sembuf op = {0, 0, IPC_NOWAIT};
	struct timex x = {0};
	unsigned long base;
	time_t before = -1;
	int state;

	SAME(arch_prctl, 0x1003, (unsigned long)&base);
	SAME(arch_prctl, 0x7777, 0);
	SAME(capget, &header, sets);
	SAME(capset, &header, sets);
	SAME(capget, NULL, NULL);
	SAME(clock_getres, CLOCK_MONOTONIC, &resolution);
	SAME(clock_getres, 99, &resolution);
	SAME(clock_settime, CLOCK_REALTIME, &t);
	SAME(clock_settime, CLOCK_MONOTONIC, &t);
	SAME(clock_adjtime, 99, &x);
	judge("settimeofday", settimeofday(&tv, NULL), errno, -1, EINVAL);
	judge("stime", stime(&before), errno, -1, EINVAL);
	SAME(getitimer, ITIMER_REAL, &timer);
	SAME(getitimer, 99, &timer);
	SAME(init_module, NULL, 0, "");
	SAME(delete_module, "no such", 0);
	SAME(ioperm, 1 << 20, 1, 1);
	SAME(iopl, 4);
	SAME_AS(klogctl(99, NULL, 0), SYS_syslog, 99, NULL, 0);
	SAME(reboot, 7);
	SAME_AS(prlimit(0, RLIMIT_NOFILE, NULL, NULL), SYS_prlimit64, 0, RLIMIT_NOFILE, NULL, NULL);
	SAME_AS(prlimit(0, 99, NULL, NULL), SYS_prlimit64, 0, 99, NULL, NULL);
	SAME(sched_get_priority_min, SCHED_FIFO);
	SAME(sched_get_priority_min, 99);
	SAME(sched_setparam, 0, &param);
	SAME_AS(sched_yield(), SYS_sched_yield);
	SAME(semtimedop, -1, &op, 1, NULL);
	if (!fork()) {
		setsid();
		errno = 0;
		_exit(vhangup() ? errno == EPERM ? 1 : 2 : 1);
	}
	wait(&state);
	judge("vhangup", WEXITSTATUS(state), 0, 1, 0);
}

int main(void)
{
	signal(SIGPIPE, SIG_IGN);
	files();
	sockets();
	memory();
	identity();
	system_wide();
	printf("%s\n", calls > 150 && !bad ? "all as the kernel" : "not all");
	return 0;
}
