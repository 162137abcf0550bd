/* SPDX-License-Identifier: 0BSD */
/*
 * filter ADDRESSES PROGRAM - run a sealed program until it installs its filter, and say all that
 * the filter allows
 *
 * ADDRESSES is a file of hexadecimal addresses as the program was linked. The filter is executed
 * for each number from 0 to 1023 and each address, for its neighbours, for the address with
 * another high half, with the x32 bit and for another architecture; a line "number address" for
 * each pair it lets through. For the host's libc; native only.
 *
 * Source   Linux man 2 ptrace, man 2 seccomp; Linux 6.1 include/uapi/linux/filter.h
 */
#define _GNU_SOURCE
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

static struct sock_filter code[4096];
static unsigned short code_n;
static unsigned long base; /* how far the program was moved */

static void die(const char *what)
{
	perror(what);
	exit(2);
}

static void read_child(pid_t pid, void *to, unsigned long from, size_t n)
{
	struct iovec here = {to, n}, there = {(void *)from, n};

	if (process_vm_readv(pid, &here, 1, &there, 1, 0) != (ssize_t)n)
		die("process_vm_readv");
}

/* The program's filter, from the arguments of its call. */
static void catch_filter(char **argv)
{
	struct user_regs_struct regs;
	struct sock_fprog program;
	char path[64], line[256];
	FILE *maps;
	int status;
	pid_t pid = fork();

	if (pid == 0) {
		ptrace(PTRACE_TRACEME, 0, 0, 0);
		execv(argv[0], argv);
		_exit(127);
	}
	waitpid(pid, &status, 0);
	snprintf(path, sizeof(path), "/proc/%d/maps", (int)pid);
	maps = fopen(path, "r");
	/* The program's first mapping: the one of its file's start. */
	do
		if (!maps || !fgets(line, sizeof(line), maps))
			die(path);
	while (!strstr(line, " 00000000 ") || !strchr(line, '/'));
	base = strtoul(line, NULL, 16);
	fclose(maps);
	for (;;) {
		if (ptrace(PTRACE_SYSCALL, pid, 0, 0) != 0 || waitpid(pid, &status, 0) != pid ||
		    !WIFSTOPPED(status)) {
			fprintf(stderr, "filter: %s installed none\n", argv[0]);
			exit(2);
		}
		ptrace(PTRACE_GETREGS, pid, 0, &regs);
		if (regs.orig_rax == SYS_seccomp)
			break;
	}
	read_child(pid, &program, regs.rdx, sizeof(program));
	code_n = program.len;
	read_child(pid, code, (unsigned long)program.filter, program.len * sizeof(*code));
	kill(pid, SIGKILL);
	waitpid(pid, &status, 0);
}

/* The verdict on one call. Instructions are those that seccomp(2) knows and mote uses. */
static uint32_t run(uint32_t nr, uint32_t arch, uint64_t ip)
{
	const struct seccomp_data data = {.nr = (int)nr, .arch = arch, .instruction_pointer = ip};
	uint32_t a = 0;
	unsigned pc;

	for (pc = 0; pc < code_n; pc++)
		switch (code[pc].code) {
		case BPF_LD | BPF_W | BPF_ABS:
			memcpy(&a, (const char *)&data + code[pc].k, 4);
			break;
		case BPF_ALU | BPF_AND | BPF_K:
			a &= code[pc].k;
			break;
		case BPF_JMP | BPF_JA:
			pc += code[pc].k;
			break;
		case BPF_JMP | BPF_JEQ | BPF_K:
			pc += a == code[pc].k ? code[pc].jt : code[pc].jf;
			break;
		case BPF_JMP | BPF_JGE | BPF_K:
			pc += a >= code[pc].k ? code[pc].jt : code[pc].jf;
			break;
		case BPF_RET | BPF_K:
			return code[pc].k;
		default:
			fprintf(stderr, "filter: instruction %#x\n", code[pc].code);
			exit(2);
		}
	fprintf(stderr, "filter: ran off its end\n");
	exit(2);
}

static void show(uint32_t nr, uint32_t arch, uint64_t ip, const char *what)
{
	if (run(nr, arch, ip) == SECCOMP_RET_ALLOW)
		printf("%u %lx%s\n", nr, ip - 2 - base, what);
}

int main(int argc, char **argv)
{
	FILE *f = argc > 2 ? fopen(argv[1], "r") : NULL;
	unsigned long at;
	uint32_t nr;
	int i;

	if (!f)
		die("usage: filter ADDRESSES PROGRAM");
	catch_filter(argv + 2);
	/* A program at a fixed address is where it was linked. */
	if (base == 0x400000)
		base = 0;
	while (fscanf(f, "%lx", &at) == 1) {
		at += base + 2; /* the kernel reports the address behind the instruction */
		for (nr = 0; nr < 1024; nr++) {
			for (i = -2; i <= 2; i++)
				show(nr, AUDIT_ARCH_X86_64, at + i, "");
			show(nr, AUDIT_ARCH_X86_64, at + (1ul << 32), " high");
			show(nr | 0x40000000, AUDIT_ARCH_X86_64, at, " x32");
			show(nr, AUDIT_ARCH_I386, at, " i386");
		}
	}
	return ferror(f) || fflush(stdout) != 0;
}
