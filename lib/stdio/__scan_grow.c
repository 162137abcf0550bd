/* SPDX-License-Identifier: 0BSD */
/*
 * __scan_grow - memory for %m of scanf: a larger block in place of old
 *
 * The block is the program's to free. A program that does not link malloc and free cannot do that
 * and gets pages; so scanf does not bring malloc into every program.
 *
 * Returns  n bytes that start with the n_old of old, or NULL (always if n is 0); old is freed
 * Errors   ENOMEM
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "internal/scanf.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

#pragma weak malloc
#pragma weak free

hidden void *__scan_grow(void *old, size_t n_old, size_t n)
{
	char *p = NULL;

	if (n) {
		if (malloc)
			p = malloc(n);
		else {
			p = sys_mmap(
			    NULL, n, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
			if ((unsigned long)p > -4096UL) {
				fail(ENOMEM);
				p = NULL;
			}
		}
		if (p && n_old)
			memcpy(p, old, n_old);
	}
	if (free)
		free(old);
	return p;
}
