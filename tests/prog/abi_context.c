/* SPDX-License-Identifier: 0BSD */
/*
 * ucontext_t, mcontext_t, siginfo_t, sigaction, stack_t: a handler finds the registers
 * of the place where the program
 * was interrupted, changes the next instruction and a register, and the program goes on there.
 */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define CHECK(what) printf("%-60s %d\n", #what, !!(what))

extern const char fault_here[], continue_here[];
static volatile int found[12];
static char alternate[65536];
static volatile uintptr_t handler_stack;
static char *page;

static void repair(int sig, siginfo_t *info, void *context)
{
	ucontext_t *uc = context;
	greg_t *r = uc->uc_mcontext.gregs;
	struct _fpstate *fp = (struct _fpstate *)uc->uc_mcontext.fpregs;
	stack_t now;

	handler_stack = (uintptr_t)&now;
	found[0] = sig == SIGSEGV && info->si_signo == SIGSEGV &&
	    info->si_code == SEGV_ACCERR && info->si_addr == page + 8;
	found[1] = r[REG_RIP] == (intptr_t)fault_here;
	found[2] = r[REG_RBX] == 0x2222222222222222 && r[REG_R12] == 0x1212121212121212;
	found[3] = r[REG_R15] == 0x1515151515151515 && r[REG_RDI] == (intptr_t)page;
	found[4] = r[REG_CR2] == (intptr_t)page + 8 && (r[REG_ERR] & 2) != 0;
	found[5] = fp->_xmm[3].element[0] == 0x33333333 && fp->mxcsr == 0x1f80;
	found[6] = sigismember(&uc->uc_sigmask, SIGUSR2) == 1 &&
	    sigismember(&uc->uc_sigmask, SIGUSR1) == 0;
	found[7] = uc->uc_stack.ss_sp == alternate && uc->uc_stack.ss_size == sizeof alternate;
	sigaltstack(NULL, &now);
	found[8] = (now.ss_flags & SS_ONSTACK) != 0;
	r[REG_RIP] = (intptr_t)continue_here;
	r[REG_R12] = 4242;
	fp->_xmm[3].element[0] = 77;
	/* What the program goes on with; the mask as well. */
	sigaddset(&uc->uc_sigmask, SIGWINCH);
}

static void queued(int sig, siginfo_t *info, void *context)
{
	(void)context;
	found[9] = sig == SIGUSR1 && info->si_code == SI_QUEUE && info->si_pid == getpid() &&
	    info->si_uid == getuid();
	found[10] = info->si_value.sival_int == 1234567;
}

static void fault(void)
{
	long register_value, xmm_value, way = 0;

	__asm__ volatile("push %%rbx\n push %%r12\n push %%r15\n"
		"mov $0x2222222222222222, %%rbx\n mov $0x1212121212121212, %%r12\n"
		"mov $0x1515151515151515, %%r15\n"
		"mov $0x33333333, %%eax\n movd %%eax, %%xmm3\n"
		".globl fault_here, continue_here\n"
		"fault_here: movl $1, 8(%%rdi)\n"
		"mov $1, %%esi\n"
		"continue_here: mov %%r12, %%rax\n movq %%xmm3, %%rdx\n"
		"pop %%r15\n pop %%r12\n pop %%rbx\n"
		: "=a"(register_value), "=d"(xmm_value), "+S"(way)
		: "D"(page)
		: "memory", "xmm3", "cc");
	printf("continued %s the fault with %ld and %d\n", way ? "after" : "beyond",
	    register_value, (int)xmm_value);
}

int main(void)
{
	struct sigaction act, old;
	stack_t stack = {.ss_sp = alternate, .ss_size = sizeof alternate}, before;
	union sigval value = {.sival_int = 1234567};
	sigset_t set;
	int i;

	page = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	CHECK(sigaltstack(&stack, &before) == 0 && (before.ss_flags & SS_DISABLE));
	memset(&act, 0, sizeof act);
	act.sa_sigaction = repair;
	act.sa_flags = SA_SIGINFO | SA_ONSTACK;
	sigaddset(&act.sa_mask, SIGUSR1);
	sigaddset(&act.sa_mask, SIGTERM);
	CHECK(sigaction(SIGSEGV, &act, NULL) == 0);
	CHECK(sigaction(SIGSEGV, NULL, &old) == 0 && old.sa_sigaction == repair);
	CHECK((old.sa_flags & (SA_SIGINFO | SA_ONSTACK | SA_RESTART | SA_NODEFER)) ==
	    (SA_SIGINFO | SA_ONSTACK));
	CHECK(sigismember(&old.sa_mask, SIGUSR1) == 1 &&
	    sigismember(&old.sa_mask, SIGTERM) == 1 && sigismember(&old.sa_mask, SIGHUP) == 0);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigprocmask(SIG_BLOCK, &set, NULL);
	fault();
	CHECK(handler_stack >= (uintptr_t)alternate &&
	    handler_stack < (uintptr_t)alternate + sizeof alternate);
	sigprocmask(SIG_BLOCK, NULL, &set);
	CHECK(sigismember(&set, SIGWINCH) == 1 && sigismember(&set, SIGUSR2) == 1 &&
	    sigismember(&set, SIGUSR1) == 0);
	act.sa_sigaction = queued;
	act.sa_flags = SA_SIGINFO;
	sigaction(SIGUSR1, &act, NULL);
	sigqueue(getpid(), SIGUSR1, value);
	for (i = 0; i < 11; i++)
		printf("found[%d] %d\n", i, found[i]);
	return 0;
}
