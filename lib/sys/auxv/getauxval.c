/* SPDX-License-Identifier: 0BSD */
/*
 * getauxval - a value that the kernel gave the program
 *
 * Returns  the value, or 0 with errno
 * Errors   ENOENT the kernel gave none of that type; errno is left alone if the value is 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 getauxval
 */
#include <errno.h>
#include <sys/auxv.h>

#include "internal/auxv.h"
#include "internal/syscall_ret.h"

unsigned long getauxval(unsigned long type)
{
	const unsigned long *aux;

	for (aux = __auxv; aux[0]; aux += 2)
		if (aux[0] == type)
			return aux[1];
	fail(ENOENT);
	return 0;
}
weak_alias(getauxval, __getauxval);
