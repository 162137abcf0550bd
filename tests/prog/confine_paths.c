/* SPDX-License-Identifier: 0BSD */
/*
 * mote_confine_paths: what it lets through, what it refuses, and that a failure confines nothing.
 * Mote    the function is mote's own
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <mote/seal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

/* Lists of one path and of two. */
#define ONE(a)    ((const char *[]){a, NULL})
#define TWO(a, b) ((const char *[]){a, b, NULL})

static void say(const char *what, long r)
{
	int e = errno;

	printf("  %s: %s\n", what, r >= 0 ? "yes" : e == EACCES ? "EACCES" : e == EXDEV ? "EXDEV" :
	    e == ENOENT ? "ENOENT" : e == ENOSYS ? "ENOSYS" : e == EFAULT ? "EFAULT" :
	    e == E2BIG ? "E2BIG" : e == EMFILE ? "EMFILE" : e == EBADFD ? "EBADFD" : "another error");
}

static int opens(const char *path, int flags)
{
	int fd = open(path, flags, 0600);

	return fd < 0 ? -1 : close(fd);
}

static int lowest(void)
{
	int fd = dup(1);

	close(fd);
	return fd;
}

/* A program that cannot be run stays itself, and its child says so. */
static int runs(const char *path)
{
	int status;

	if (vfork() == 0) {
		execl(path, path, (char *)0);
		_exit(errno == EACCES ? 100 : 101);
	}
	wait(&status);
	errno = WEXITSTATUS(status) == 100 ? EACCES : 0;
	return WEXITSTATUS(status) == 0 ? 0 : -1;
}

static int binds(const char *path)
{
	struct sockaddr_un name = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	snprintf(name.sun_path, sizeof(name.sun_path), "%s", path);
	return bind(fd, (struct sockaddr *)&name, sizeof(name));
}

static void make(void)
{
	static const char *const dirs[] = {"ro", "ro/sub", "rw", "rw/a", "rw/b", "other"};
	static const char *const files[] = {"ro/file", "rw/file", "rw/move", "rw/a/x", "other/file"};

	for (size_t i = 0; i < sizeof(dirs) / sizeof(*dirs); i++)
		mkdir(dirs[i], 0700);
	for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++) {
		int fd = open(files[i], O_CREAT | O_WRONLY | O_TRUNC, 0700);

		write(fd, "text", 4);
		close(fd);
	}
	symlink("ro", "link");
}

static void two_lists(void)
{
	int dir = open("other", O_RDONLY | O_DIRECTORY), file = open("other/file", O_RDONLY);
	int low = lowest(), abi = mote_confine_paths(ONE("link"), ONE("rw"));
	struct stat st;
	char c;

	say("lists", abi);
	say("no descriptor is left", low == lowest() ? 0 : -1);
	say("no_new_privs", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 ? 0 : -1);
	say("ro read", opens("ro/file", O_RDONLY));
	say("ro list", opens("ro/sub", O_RDONLY | O_DIRECTORY));
	say("ro write", opens("ro/file", O_WRONLY));
	say("ro create", opens("ro/new", O_CREAT | O_WRONLY));
	say("ro remove", unlink("ro/file"));
	say("ro rmdir", rmdir("ro/sub"));
	/* ABI 3 has the right to truncate; before, it is nobody's matter. */
	errno = EACCES;
	say("ro truncate", abi < 3 ? -1 : truncate("ro/file", 0));
	say("rw read", opens("rw/file", O_RDONLY));
	say("rw write", opens("rw/file", O_RDWR | O_TRUNC));
	say("rw truncate", truncate("rw/file", 0));
	say("rw create", opens("rw/new", O_CREAT | O_EXCL | O_WRONLY));
	say("rw mkdir", mkdir("rw/dir", 0700));
	say("rw rmdir", rmdir("rw/dir"));
	say("rw symlink", symlink("x", "rw/symlink"));
	say("rw fifo", mkfifo("rw/fifo", 0600));
	say("rw socket", binds("rw/socket"));
	say("rw device", mknod("rw/null", S_IFCHR | 0600, 0x103) < 0 ? 0 : -1);
	say("rw rename", rename("rw/a/x", "rw/a/y"));
	say("rw rename to another directory", abi < 2 ? 0 : rename("rw/a/y", "rw/b/y"));
	say("rw remove", unlink("rw/new"));
	say("rw to ro", rename("rw/move", "ro/move") < 0 ? 0 : -1);
	say("other read", opens("other/file", O_RDONLY));
	say("by an open directory", openat(dir, "file", O_RDONLY));
	say("other create", opens("other/new", O_CREAT | O_WRONLY));
	say("parent", opens("rw/../other/file", O_RDONLY));
	say("root", opens("/", O_RDONLY | O_DIRECTORY));
	say("stat", stat("other/file", &st));
	say("open descriptor", read(file, &c, 1));
	say("execute", runs("rw/file"));
}

static void no_path(void)
{
	say("lists", mote_confine_paths(NULL, NULL));
	say("here", opens(".", O_RDONLY));
	say("file", opens("rw/file", O_RDONLY));
	say("nothing there", opens("missing", O_RDONLY) < 0 && errno == ENOENT ? 0 : -1);
	say("create", opens("missing", O_CREAT | O_WRONLY));
}

static void files(void)
{
	say("lists", mote_confine_paths(TWO("ro/file", "ro/file"), ONE("rw/file")));
	say("ro", opens("ro/file", O_RDONLY));
	say("ro write", opens("ro/file", O_WRONLY));
	say("rw", opens("rw/file", O_RDWR | O_TRUNC));
	say("rw remove", unlink("rw/file"));
	say("beside", opens("ro/sub", O_RDONLY));
}

static void fails(void)
{
	struct rlimit few = {lowest(), lowest()};
	int p[2];
	char name[40];
	int low;

	pipe(p);
	snprintf(name, sizeof(name), "/proc/self/fd/%d", p[0]);
	low = lowest();
	say("missing path", mote_confine_paths(TWO("ro", "missing"), NULL));
	say("missing path in the second list", mote_confine_paths(ONE("ro"), TWO("rw", "missing")));
	say("bad pointer", mote_confine_paths(ONE((char *)1), NULL));
	say("pipe", mote_confine_paths(ONE(name), NULL));
	say("no descriptor is left", low == lowest() ? 0 : -1);
	say("no_new_privs is not set", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 0 ? 0 : -1);
	say("nothing is confined", opens("other/file", O_RDWR));
	close(p[0]);
	close(p[1]);
	setrlimit(RLIMIT_NOFILE, &few);
	say("no descriptor to have", mote_confine_paths(NULL, NULL));
}

static void again(void)
{
	int n = 2;

	say("both", mote_confine_paths(ONE("ro"), ONE("rw")));
	say("one of them", mote_confine_paths(ONE("ro"), NULL));
	say("the other is gone", opens("rw/file", O_RDONLY));
	say("more", mote_confine_paths(NULL, ONE("ro")));
	say("is not given", opens("ro/file", O_WRONLY));
	while (n < 100 && mote_confine_paths(ONE("ro"), NULL) > 0)
		n++;
	say("too often", -1);
	say("what was allowed still is", opens("ro/file", O_RDONLY));
}

static void devices(void)
{
	int fd, n, abi = mote_confine_paths(ONE("/dev/urandom"), NULL);

	fd = open("/dev/urandom", O_RDONLY);
	say("open", fd);
	say("read", read(fd, &n, 1));
	errno = EACCES;
	/* linux/random.h RNDGETENTCNT */
	say("ioctl", abi < 5 ? -1 : ioctl(fd, 0x80045200, &n));
}

/* The kernel forgets the call. */
static void without(void)
{
	struct sock_filter filter[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_landlock_create_ruleset, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog prog = {4, filter};

	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog);
	say("lists", mote_confine_paths(NULL, NULL));
	say("nothing is confined", opens("other/file", O_RDWR));
}

static void section(const char *name, void (*function)(void))
{
	int status;

	make();
	printf("%s\n", name);
	fflush(stdout);
	if (fork() == 0) {
		function();
		exit(0);
	}
	wait(&status);
	if (status)
		printf("  status %d\n", status);
}

int main(void)
{
	char place[PATH_MAX], command[PATH_MAX + 8];

	if (syscall(SYS_landlock_create_ruleset, NULL, 0, 1) < 0) {
		fputs("the kernel has no Landlock (5.13, with landlock in lsm=)\n", stderr);
		return 77;
	}
	/* With a whole path: it is deleted from below. */
	if (!getcwd(place, sizeof(place) - 20) || !mkdtemp(strcat(place, "/confine-XXXXXX")) ||
	    chdir(place))
		return 1;
	section("two lists", two_lists);
	section("no path", no_path);
	section("files", files);
	section("failures", fails);
	section("again", again);
	section("devices", devices);
	section("without Landlock", without);
	snprintf(command, sizeof(command), "rm -r %s", place);
	return system(command);
}
