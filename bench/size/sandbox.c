/* SPDX-License-Identifier: 0BSD */
/* sandbox command [argument...]: no network, no new privileges, limits, some calls refused */
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef CLONE_NEWUSER
#define CLONE_NEWUSER 0x10000000
#define CLONE_NEWNET 0x40000000
#endif
#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define REFUSE(call)                                                                               \
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (call), 0, 1),                                         \
	    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)

static struct sock_filter filter[] = {
    LOAD(arch),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 1, 0),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL),
    LOAD(nr),
    REFUSE(101), /* ptrace */
    REFUSE(165), /* mount */
    REFUSE(41),  /* socket */
    REFUSE(272), /* unshare */
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
};

static int fail(const char *what)
{
	perror(what);
	return 125;
}

int main(int argc, char **argv)
{
	struct sock_fprog program = {sizeof(filter) / sizeof(filter[0]), filter};
	struct rlimit none = {0, 0}, files = {64, 64};

	if (argc < 2) {
		fputs("usage: sandbox command [argument...]\n", stderr);
		return 125;
	}
	if (unshare(CLONE_NEWUSER | CLONE_NEWNET))
		return fail("unshare");
	if (setrlimit(RLIMIT_CORE, &none) || setrlimit(RLIMIT_NOFILE, &files))
		return fail("setrlimit");
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0))
		return fail("seccomp");
	execvp(argv[1], argv + 1);
	return fail(argv[1]);
}
