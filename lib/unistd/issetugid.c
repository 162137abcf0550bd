/* SPDX-License-Identifier: 0BSD */
/*
 * issetugid - tell whether exec gave this process more rights than its caller had
 *
 * Returns  1 if so (set-user-ID, capabilities), else 0
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   OpenBSD man 2 issetugid; Linux man 3 getauxval, AT_SECURE
 */
#include <unistd.h>

#include "internal/auxv.h"

int issetugid(void)
{
	return __auxv_value(AUX_SECURE);
}
