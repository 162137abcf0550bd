/* SPDX-License-Identifier: 0BSD */
/*
 * A kernel that lacks calls: ENOSYS from those, a way round where there is one, never a crash.
 * Native  qemu-user has no seccomp
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *text(int error)
{
	return error == ENOSYS ? " ENOSYS" : error == EOPNOTSUPP ? " EOPNOTSUPP" : strerror(error);
}

/* From now on these calls do not exist. */
static void forget(const int *nr, size_t n)
{
	struct sock_filter filter[64] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
	};
	struct sock_fprog prog = {0, filter};
	size_t i, at = 1;

	for (i = 0; i < n; i++) {
		filter[at++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, nr[i], 0, 1);
		filter[at++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS);
	}
	filter[at++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	prog.len = at;
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog)) {
		perror("seccomp");
		exit(1);
	}
}

#define SHOW(call)                                                                                 \
	do {                                                                                       \
		long r_;                                                                           \
		errno = 0;                                                                         \
		r_ = (long)(call);                                                                 \
		printf("%s: %ld%s\n", #call, r_, r_ == -1 ? text(errno) : "");                    \
	} while (0)

int main(void)
{
	static const int lacking[] = {SYS_faccessat2, 452, SYS_memfd_create, SYS_copy_file_range,
	    SYS_getrandom, SYS_membarrier, SYS_epoll_create1, SYS_eventfd2, SYS_dup3};
	char place[] = "old-XXXXXX", buf[8];
	struct stat st;

	if (!mkdtemp(place) || chdir(place))
		return 1;
	close(open("file", O_CREAT | O_WRONLY, 0600));
	symlink("file", "link");
	forget(lacking, sizeof(lacking) / sizeof(*lacking));
	SHOW(faccessat(AT_FDCWD, "file", R_OK, 0));
	SHOW(faccessat(AT_FDCWD, "file", R_OK, AT_EACCESS));
	SHOW(fchmodat(AT_FDCWD, "file", 0640, AT_SYMLINK_NOFOLLOW));
	stat("file", &st);
	printf("mode %o\n", st.st_mode & 07777);
	SHOW(fchmodat(AT_FDCWD, "link", 0600, AT_SYMLINK_NOFOLLOW));
	stat("file", &st);
	printf("mode %o\n", st.st_mode & 07777);
	SHOW(memfd_create("name", 0));
	SHOW(getrandom(buf, sizeof(buf), 0));
	SHOW(getentropy(buf, sizeof(buf)));
	SHOW(copy_file_range(0, NULL, 1, NULL, 1, 0));
	SHOW(epoll_create1(0));
	SHOW(eventfd(0, EFD_CLOEXEC));
	SHOW(dup3(0, 90, O_CLOEXEC));
	SHOW(syscall(SYS_membarrier, 0, 0));
	unlink("file");
	unlink("link");
	return chdir("..") || rmdir(place);
}
