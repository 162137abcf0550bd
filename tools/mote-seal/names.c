/* SPDX-License-Identifier: 0BSD */
/* Names of calls, from sys/syscalls.tbl. */
#include <string.h>

#include "seal.h"

static const char names[] =
#include "syscall_names.h"
    ;

/* NULL if no call has the number. */
const char *call_name(int nr)
{
	const char *name = names;

	if (nr < 0 || nr >= CALLS)
		return NULL;
	for (; nr > 0 && name < names + sizeof(names) - 1; nr--)
		name += strlen(name) + 1;
	return *name ? name : NULL;
}
