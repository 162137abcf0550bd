/* SPDX-License-Identifier: 0BSD */
/* Thread-local data of this file and of another one: values, alignments, addresses. */
#include <stdint.h>
#include <unistd.h>

#include "tls.h"

static __thread int own = 11;
static __thread char own_zero[3];
__thread int shown = 12;
static int plain = 13;
static int *const pointers[] = {&plain, &plain, 0};

/* Writes the failed step's digit, so that a log names it. */
static int wrong(char step)
{
	write(2, &step, 1);
	return 1;
}

int main(void)
{
	volatile char *zero = own_zero;

	if (own != 11 || shown != 12 || zero[0] || zero[2])
		return wrong('1');
	if (shared != 21 || *address_of_shared() != 21 || &shared != address_of_shared())
		return wrong('2');
	if (page[0] != 'p' || page[ALIGN] || (uintptr_t)page % ALIGN)
		return wrong('3');
	if (other_zero[0] || other_zero[sizeof(other_zero) - 1] || (uintptr_t)other_zero % 16)
		return wrong('4');
	shared = own = 31;
	zero[2] = 1;
	if (*address_of_shared() != 31 || shown != 12 || page[0] != 'p' || other_zero[0])
		return wrong('5');
	if (*pointers[0] != 13 || pointers[1] != &plain || pointers[2] || sum(pointers) != 26)
		return wrong('6');
	return 0;
}
