/* SPDX-License-Identifier: 0BSD */
/*
 * A filter in binary, struct sock_filter after struct sock_filter: the numbers only, since the
 * program that installs it runs elsewhere. Another architecture or number kills the process; so
 * does one with the bit of x32, since no number has it.
 *
 * Source   Linux Documentation/networking/filter.rst, linux/seccomp.h, linux/audit.h
 */
#include <unistd.h>

#include "seal.h"

#define LOAD 0x20          /* BPF_LD | BPF_W | BPF_ABS */
#define JUMP_EQUAL 0x15    /* BPF_JMP | BPF_JEQ | BPF_K */
#define RETURN 0x06        /* BPF_RET | BPF_K */
#define X86_64 0xc000003eU /* AUDIT_ARCH_X86_64 */
#define ALLOW 0x7fff0000U  /* SECCOMP_RET_ALLOW */
#define KILL 0x80000000U   /* SECCOMP_RET_KILL_PROCESS */
#define NR 0               /* offsets in struct seccomp_data */
#define ARCH 4
#define EXECVE 59

struct instruction {
	uint16_t code;
	uint8_t jump_true, jump_false;
	uint32_t k;
};

static void emit(uint16_t code, uint8_t jump_true, uint8_t jump_false, uint32_t k)
{
	struct instruction i = {code, jump_true, jump_false, k};

	fwrite(&i, sizeof(i), 1, stdout);
}

int print_bpf(const struct program *p)
{
	static const int starter[] = {EXECVE};
	struct profile profile;
	int i;

	if (isatty(1))
		return complain("--bpf", "not written to a terminal");
	if (make_profile(p, &profile, starter, 1))
		return 2;
	emit(LOAD, 0, 0, ARCH);
	emit(JUMP_EQUAL, 1, 0, X86_64);
	emit(RETURN, 0, 0, KILL);
	emit(LOAD, 0, 0, NR);
	for (i = 0; i < CALLS; i++) {
		if (!profile.marks[i])
			continue;
		emit(JUMP_EQUAL, 0, 1, i);
		emit(RETURN, 0, 0, ALLOW);
	}
	emit(RETURN, 0, 0, KILL);
	return 0;
}
