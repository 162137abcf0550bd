/* SPDX-License-Identifier: 0BSD */
/*
 * steps - the steps that follow when a program's control flow has been taken over
 *
 * usage: steps [rules | filter]
 *
 * Each is tried in a child, by a function where the program links one, else by an instruction of
 * the attacker's. A line says the step, and what became of it: passes, SIGSYS, or the error. With
 * "rules" the program has ended its set-up by rows and a last seal; with "filter", built with
 * another libc, it has a list of numbers such as people write by hand.
 */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "confine.h"

__attribute__((__noinline__)) long rogue(long nr, long a, long b, long c, long d, long e)
{
	register long r10 __asm__("r10") = d, r8 __asm__("r8") = e;
	register long r9 __asm__("r9") = 0;
	long r;

	__asm__ volatile("syscall"
			 : "=a"(r)
			 : "0"(nr), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
	return r;
}

static long result(long r)
{
	return r == -1 ? -errno : r;
}

static long own_instruction(void) { return rogue(39, 0, 0, 0, 0, 0); }
static long writable_and_executable(void)
{
	return result((long)mmap(NULL, 4096, 7, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
}
static long written_then_executable(void)
{
	char *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	*p = (char)0xc3;
	return result(mprotect(p, 4096, PROT_READ | PROT_EXEC));
}
static long another_program(void)
{
	static char *none[] = {NULL};

	return rogue(59, (long)"/bin/true", (long)none, (long)none, 0, 0) ? -1 : 0;
}
static long connection_out(void)
{
	struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(9)};
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (fd < 0)
		return -errno;
	/* That nobody listens is the peer's answer: it got through. */
	return connect(fd, (struct sockaddr *)&to, sizeof(to)) == 0 || errno == ECONNREFUSED ? 0 : -errno;
}
static pid_t neighbour;
static long signal_to_another(void) { return result(kill(neighbour, 0)); }
static long trace_of_another(void) { return rogue(101, 16, neighbour, 0, 0, 0); }
static long own_code_as_a_file(void) { return result(open("/proc/self/mem", O_RDWR)); }
static long file_for_writing(void) { return result(open("steps.tmp", O_WRONLY | O_CREAT, 0600)); }
static long memory_of_another(void)
{
	static char byte;
	static struct iovec own = {&byte, 1};
	static struct iovec theirs = {&byte, 1};

	return rogue(311, neighbour, (long)&own, 1, (long)&theirs, 1);
}
static long anonymous_file(void) { return rogue(319, (long)"x", 0, 0, 0, 0); }
static long ring_of_calls(void)
{
	static char params[120];

	return rogue(425, 1, (long)params, 0, 0, 0);
}
static long page_faults(void) { return rogue(323, 1, 0, 0, 0, 0); }
static long new_user_namespace(void) { return rogue(272, CLONE_NEWUSER, 0, 0, 0, 0); }
static long kernel_keys(void) { return rogue(250, 0, -3, 1, 0, 0); }
static long x32_number(void) { return rogue(0x40000000 + 39, 0, 0, 0, 0, 0); }

static const struct {
	const char *name;
	long (*take)(void);
} steps[] = {
	{"a linked call from an instruction of the attacker's", own_instruction},
	{"mmap of writable, executable memory", writable_and_executable},
	{"mprotect of written memory to executable", written_then_executable},
	{"execve of another program", another_program},
	{"connect to an address of the network", connection_out},
	{"kill of another process", signal_to_another},
	{"ptrace of another process", trace_of_another},
	{"open of /proc/self/mem", own_code_as_a_file},
	{"open of a file to write", file_for_writing},
	{"process_vm_writev to another process", memory_of_another},
	{"memfd_create", anonymous_file},
	{"io_uring_setup", ring_of_calls},
	{"userfaultfd", page_faults},
	{"unshare of a user namespace", new_user_namespace},
	{"keyctl", kernel_keys},
	{"a number of x32", x32_number},
};

static void tell(const char *name, long (*take)(void))
{
	int status = 0;
	pid_t child;
	long r;

	fflush(stdout);
	child = fork();
	if (child == 0) {
		r = take();
		_exit(r < 0 && r > -200 ? (int)-r : 0);
	}
	waitpid(child, &status, 0);
	if (WIFSIGNALED(status))
		printf("%s: %s\n", name, WTERMSIG(status) == SIGSYS ? "SIGSYS" : "signal");
	else if (WEXITSTATUS(status))
		printf("%s: error %d\n", name, WEXITSTATUS(status));
	else
		printf("%s: passes\n", name);
}

int main(int argc, char **argv)
{
	unsigned i;

	neighbour = fork();
	if (neighbour == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		for (;;)
			pause();
	}
	if (argc > 1 && confine() < 0)
		return 1;
	getpid();
	(void)argv;
	for (i = 0; i < sizeof(steps) / sizeof(*steps); i++)
		tell(steps[i].name, steps[i].take);
	return 0;
}
