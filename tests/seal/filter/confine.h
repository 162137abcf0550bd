/* SPDX-License-Identifier: 0BSD */
/* steps.c on another libc: numbers allowed from anywhere, as a filter by hand has them. */
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

static int confine(void)
{
	/* What the program calls after its set-up, by strace, and what its libc may need. */
	static const int numbers[] = {
		SYS_read, SYS_write, SYS_writev, SYS_open, SYS_close, SYS_mmap, SYS_mprotect, SYS_munmap, SYS_brk,
		SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_ioctl, SYS_getpid, SYS_gettid,
		SYS_socket, SYS_connect, SYS_fork, SYS_clone, SYS_wait4, SYS_kill, SYS_set_tid_address,
		SYS_exit, SYS_exit_group,
	};
	struct sock_filter filter[64] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 1, 0),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
	};
	struct sock_fprog program = {4, filter};
	unsigned i;

	for (i = 0; i < sizeof(numbers) / sizeof(*numbers); i++) {
		filter[program.len++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, numbers[i], 0, 1);
		filter[program.len++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	}
	filter[program.len++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		return -1;
	return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}
