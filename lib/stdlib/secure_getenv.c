/* SPDX-License-Identifier: 0BSD */
/*
 * secure_getenv - getenv, but nothing in a process with more rights than its caller
 *
 * Returns  pointer to the value in the environment, or NULL
 * Safety   async-signal-safe while nobody changes the environment, no allocation
 * Source   Linux man 3 secure_getenv
 */
#include <stdlib.h>

#include "internal/auxv.h"

char *secure_getenv(const char *name)
{
	return __auxv_value(AUX_SECURE) ? NULL : getenv(name);
}
