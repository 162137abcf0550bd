/* SPDX-License-Identifier: 0BSD */
/*
 * Thread-local data: initialised, zeroed, aligned, and larger than what start-up keeps ready
 */
#include <stdint.h>
#include <unistd.h>

static _Thread_local int planted = 0x12345678;
static _Thread_local char zeroed[5000];
static _Alignas(256) _Thread_local char aligned[3] = "ab";

int main(void)
{
	volatile int *p = &planted;
	volatile char *z = zeroed, *a = aligned;
	int i, sum = 0;

	for (i = 0; i < 5000; i++)
		sum |= z[i];
	if (*p != 0x12345678 || sum || a[0] != 'a' || a[1] != 'b' || (uintptr_t)a % 256)
		return 1;
	z[4999] = 1;
	return write(1, "tls\n", 4) != 4;
}
