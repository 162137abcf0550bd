/* SPDX-License-Identifier: 0BSD */
/*
 * explicit_bzero - zero memory that is not used afterwards, for instance a key
 *
 * Returns  nothing
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 explicit_bzero
 */
#include <string.h>

/* volatile keeps the store in a program that is compiled with LTO. */
void explicit_bzero(void *d, size_t n)
{
	__asm__ volatile("rep stosb" : "+D"(d), "+c"(n) : "a"(0) : "memory");
}
