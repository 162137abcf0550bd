/* SPDX-License-Identifier: 0BSD */
/*
 * user_regs_struct, user_fpregs_struct, struct user and <sys/reg.h>: a tracer finds in a
 * stopped child what the child has planted in its registers, and what it puts there is what the
 * child goes on with
 *
 * Native  qemu-user does not do ptrace
 * Records its child stops by a system call instruction of its own
 */
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/reg.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <elf.h>
#include <unistd.h>

#define CHECK(what) printf("%-72s %d\n", #what, !!(what))

extern const char stop_here[], go_here[];
void child_plant(void);
/* Plant, stop by int3, leave with the status that the tracer has put into rbx; go_here adds one. */
__asm__(".text\n.globl child_plant, stop_here, go_here\nchild_plant:\n"
	"mov $0x1111111111111111, %rax\n mov $0x2222222222222222, %rbx\n"
	"mov $0x3333333333333333, %rcx\n mov $0x4444444444444444, %rdx\n"
	"mov $0x5555555555555555, %rsi\n mov $0x6666666666666666, %rdi\n"
	"mov $0x7777777777777777, %rbp\n mov $0x0808080808080808, %r8\n"
	"mov $0x0909090909090909, %r9\n mov $0x1010101010101010, %r10\n"
	"mov $0x1111000011110000, %r11\n mov $0x1212121212121212, %r12\n"
	"mov $0x1313131313131313, %r13\n mov $0x1414141414141414, %r14\n"
	"mov $0x1515151515151515, %r15\n"
	"movq %rbx, %xmm0\n movq %r15, %xmm15\n pinsrw $7, %eax, %xmm15\n"
	"fninit\n fldpi\n"
	"stc\n int3\nstop_here:\n jmp 1f\ngo_here:\n inc %rbx\n"
	"1: mov %rbx, %rdi\n mov $60, %eax\n syscall\n");

static void general(pid_t pid, struct user_regs_struct *r)
{
	memset(r, 0xee, sizeof *r);
	CHECK(ptrace(PTRACE_GETREGS, pid, 0, r) == 0);
	CHECK(r->rax == 0x1111111111111111 && r->rbx == 0x2222222222222222 &&
	    r->rcx == 0x3333333333333333);
	CHECK(r->rdx == 0x4444444444444444 && r->rsi == 0x5555555555555555 &&
	    r->rdi == 0x6666666666666666);
	CHECK(r->rbp == 0x7777777777777777 && r->r8 == 0x0808080808080808 &&
	    r->r9 == 0x0909090909090909);
	CHECK(r->r10 == 0x1010101010101010 && r->r11 == 0x1111000011110000 &&
	    r->r12 == 0x1212121212121212);
	CHECK(r->r13 == 0x1313131313131313 && r->r14 == 0x1414141414141414 &&
	    r->r15 == 0x1515151515151515);
	CHECK(r->rip == (uintptr_t)stop_here && r->cs == 0x33 && r->ss == 0x2b &&
	    (r->eflags & 1) == 1);
	CHECK((long)r->orig_rax == -1);
	CHECK(r->rsp != 0 && r->ds == 0 && r->es == 0);
}

static void peek(pid_t pid, const struct user_regs_struct *r)
{
	const unsigned long *word = (const unsigned long *)r;
	int i, wrong = 0;

	/* The offsets of <sys/reg.h> are words of struct user. */
	for (i = 0; i < 27; i++)
		wrong += (unsigned long)ptrace(PTRACE_PEEKUSER, pid, i * 8L, 0) != word[i];
	CHECK(wrong == 0 && sizeof *r == 27 * 8);
	CHECK(ptrace(PTRACE_PEEKUSER, pid, 8L * R12, 0) == 0x1212121212121212);
	CHECK(ptrace(PTRACE_PEEKUSER, pid, 8L * RBX, 0) == 0x2222222222222222);
	CHECK(ptrace(PTRACE_PEEKUSER, pid, 8L * RAX, 0) == 0x1111111111111111);
	CHECK(ptrace(PTRACE_PEEKUSER, pid, 8L * RIP, 0) == (intptr_t)stop_here);
	CHECK(ptrace(PTRACE_PEEKUSER, pid, 8L * RSP, 0) == (long)r->rsp);
	CHECK(ptrace(PTRACE_PEEKUSER, pid, 8L * ORIG_RAX, 0) == -1);
	CHECK(ptrace(PTRACE_PEEKUSER, pid, 8L * CS, 0) == 0x33 &&
	    ptrace(PTRACE_PEEKUSER, pid, 8L * SS, 0) == 0x2b);
	CHECK(ptrace(PTRACE_PEEKUSER, pid, offsetof(struct user, regs.r15),
	    0) == 0x1515151515151515);
	errno = 0;
	CHECK(ptrace(PTRACE_PEEKUSER, pid, offsetof(struct user, u_debugreg[7]), 0) != -1 ||
	    errno == 0);
	errno = 0;
	CHECK(ptrace(PTRACE_PEEKUSER, pid, offsetof(struct user, u_debugreg[0]), 0) == 0 &&
	    errno == 0);
	errno = 0;
	CHECK(ptrace(PTRACE_PEEKUSER, pid, 4096, 0) == -1 && errno == EIO);
}

static void floating(pid_t pid)
{
	struct user_fpregs_struct f;
	struct iovec all = {&f, sizeof f};
	const unsigned long *xmm = (const unsigned long *)(const void *)f.xmm_space;
	unsigned long mantissa;

	memset(&f, 0xee, sizeof f);
	CHECK(ptrace(PTRACE_GETFPREGS, pid, 0, &f) == 0);
	CHECK(xmm[0] == 0x2222222222222222 && xmm[1] == 0);
	CHECK(xmm[30] == 0x1515151515151515 && xmm[31] == 0x1111000000000000);
	CHECK(f.cwd == 0x37f && f.mxcsr == 0x1f80 && (f.swd & 0x3800) == 7 << 11);
	memcpy(&mantissa, f.st_space, 8);
	CHECK(mantissa == 0xc90fdaa22168c235 && (f.st_space[2] & 0xffff) == 0x4000);
	/* The other way to the same. */
	memset(&f, 0xee, sizeof f);
	CHECK(ptrace(PTRACE_GETREGSET, pid, NT_PRFPREG, &all) == 0 &&
	    all.iov_len == sizeof f && xmm[0] == 0x2222222222222222);
}

static void change(pid_t pid, struct user_regs_struct *r)
{
	int status;

	r->rbx = 41;
	r->rip = (uintptr_t)go_here;
	CHECK(ptrace(PTRACE_SETREGS, pid, 0, r) == 0);
	CHECK(ptrace(PTRACE_CONT, pid, 0, 0) == 0);
	CHECK(waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 42);
}

int main(void)
{
	struct user_regs_struct r;
	siginfo_t info;
	int status;
	pid_t pid;

	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		ptrace(PTRACE_TRACEME, 0, 0, 0);
		child_plant();
	}
	waitpid(pid, &status, 0);
	CHECK(WIFSTOPPED(status) && WSTOPSIG(status) == SIGTRAP);
	CHECK(ptrace(PTRACE_GETSIGINFO, pid, 0, &info) == 0 && info.si_signo == SIGTRAP &&
	    info.si_code == SI_KERNEL);
	general(pid, &r);
	peek(pid, &r);
	floating(pid);
	change(pid, &r);
	return 0;
}
