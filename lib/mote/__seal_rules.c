/* SPDX-License-Identifier: 0BSD */
/*
 * __seal_rules - write the filter of mote_seal_rules
 *
 *     the architecture, or the action
 *     for rows beside each other of one number and argument: is it the number? else on
 *         one of the values, or the action
 *     a number of x32: the action; allow
 *
 * In a value's comparison the halves of 32 bits that mask leaves out are left out.
 *
 * Source   Linux man 2 seccomp; Linux 6.1 include/uapi/linux/{seccomp,filter,audit,bpf_common}.h
 */
#include <mote/seal.h>
#include <stddef.h>
#include <stdint.h>

#include "internal/seal.h"

enum {
	LOAD = 0x20, /* BPF_LD | BPF_W | BPF_ABS, of struct seccomp_data: */
	NUMBER = 0,
	ARCH = 4,
	ARGUMENTS = 16,
	AND = 0x54,      /* BPF_ALU | BPF_AND | BPF_K */
	EQUAL = 0x15,    /* BPF_JMP | BPF_JEQ | BPF_K */
	AT_LEAST = 0x35, /* BPF_JMP | BPF_JGE | BPF_K */
	JUMP = 0x05,     /* BPF_JMP | BPF_JA */
	RETURN = 0x06,   /* BPF_RET | BPF_K */
};
#define ARCH_X86_64 0xc000003eu /* AUDIT_ARCH_X86_64 */
#define ALLOW       0x7fff0000u /* SECCOMP_RET_ALLOW */
#define PENDING     0xffffffffu /* a jump whose end is not there yet */

static struct seal_instruction *put(
    struct seal_instruction *p, int code, int then, int otherwise, uint32_t k)
{
	*p = (struct seal_instruction){code, then, otherwise, k};
	return p + 1;
}

/* Jumps from here on that are pending end at p. */
static void land(struct seal_instruction *from, const struct seal_instruction *p)
{
	for (; from < p; from++)
		if (from->code == JUMP && from->k == PENDING)
			from->k = p - from - 1;
}

/* One alternative: does the argument have the value? If so a pending jump, else what follows. */
static struct seal_instruction *alternative(
    struct seal_instruction *p, const struct mote_seal_rule *rule)
{
	struct seal_instruction *first = p;
	int half;

	for (half = 0; half < 2; half++) {
		uint32_t mask = rule->mask >> 32 * half, value = rule->value >> 32 * half;

		if (!mask)
			continue;
		p = put(p, LOAD, 0, 0, ARGUMENTS + 8 * rule->argument + 4 * half);
		if (mask != 0xffffffff)
			p = put(p, AND, 0, 0, mask);
		p = put(p, EQUAL, 0, 0, value);
	}
	p = put(p, JUMP, 0, 0, PENDING);
	for (; first < p; first++)
		if (first->code == EQUAL)
			first->otherwise = p - first - 1;
	return p;
}

hidden struct seal_instruction *__seal_rules(
    struct seal_instruction *p, const struct mote_seal_rule *rule, size_t n, unsigned action)
{
	const struct mote_seal_rule *end = rule + n, *first;
	struct seal_instruction *skip, *alternatives;

	p = put(p, LOAD, 0, 0, ARCH);
	p = put(p, EQUAL, 1, 0, ARCH_X86_64);
	p = put(p, RETURN, 0, 0, action);
	while (rule < end) {
		first = rule;
		p = put(p, LOAD, 0, 0, NUMBER);
		p = put(p, EQUAL, 1, 0, rule->number);
		skip = p;
		p = put(p, JUMP, 0, 0, 0);
		alternatives = p;
		for (; rule < end && rule->number == first->number && rule->argument == first->argument; rule++)
			p = alternative(p, rule);
		p = put(p, RETURN, 0, 0, action);
		land(alternatives, p);
		skip->k = p - skip - 1;
	}
	p = put(p, LOAD, 0, 0, NUMBER);
	p = put(p, AT_LEAST, 0, 1, SEAL_X32); /* the same calls by other numbers */
	p = put(p, RETURN, 0, 0, action);
	return put(p, RETURN, 0, 0, ALLOW);
}
