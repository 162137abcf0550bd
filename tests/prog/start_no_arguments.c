/* SPDX-License-Identifier: 0BSD */
/*
 * A program starts with argc == 0, an empty environment and a stack limit of 64 KiB
 *
 * Mote    since Linux 5.18 execve puts an empty argv[0] in place: the stack is built by hand here
 */
#include <unistd.h>

extern int main(int, char **, char **);
extern char **environ;

/* What the kernel leaves on the stack of a process with no arguments and no environment. */
static _Alignas(16) unsigned long image[1024 + 6];

int main(int argc, char **argv, char **envp)
{
	static int entered;

	if (!entered++) {
		__asm__ volatile("mov %0, %%rsp\n\tjmp _start" : : "r"(image + 1024));
		__builtin_unreachable();
	}
	if (argc != 0 || argv[0] || envp[0] || environ[0])
		return 1;
	return write(1, "argc 0\n", 7) != 7;
}
