/* SPDX-License-Identifier: 0BSD */
/*
 * The stack canary is random with a zero byte in front, and guards functions
 *
 * Flags   -fstack-protector-all
 */
#include <stdint.h>
#include <unistd.h>

int main(void)
{
	uintptr_t canary;
	char buf[16];
	int i;

	for (i = 0; i < 16; i++)
		((volatile char *)buf)[i] = 1;
	__asm__("mov %%fs:0x28, %0" : "=r"(canary));
	if ((canary & 0xff) != 0 || canary == 0)
		return 1;
	return write(1, "canary\n", 7) != 7;
}
