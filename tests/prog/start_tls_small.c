/* SPDX-License-Identifier: 0BSD */
/*
 * A few bytes of thread-local data fit what start-up keeps ready
 */
#include <unistd.h>

static _Thread_local int planted = 7, zero;

int main(void)
{
	volatile int *p = &planted, *z = &zero;

	return *p != 7 || *z != 0 || write(1, "tls\n", 4) != 4;
}
