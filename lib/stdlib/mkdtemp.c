/* SPDX-License-Identifier: 0BSD */
/*
 * mkdtemp - make a new directory of mode 0700
 *
 * The XXXXXX at the end of the template is replaced.
 *
 * Returns  template, or NULL with errno
 * Errors   EINVAL no XXXXXX there
 *          EEXIST no free name found; others as mkdir
 * Safety   async-signal-safe, no allocation
 * Source   POSIX.1-2017 mkdtemp
 */
#include <stdlib.h>

#include "internal/syscall_ret.h"
#include "internal/temporary.h"
#include "sys/sys.h"

static long make(const char *path, int flags)
{
	(void)flags;
	return sys_mkdir(path, 0700);
}

char *mkdtemp(char *template)
{
	return __syscall_ret(__temporary(template, 0, make, 0)) ? NULL : template;
}
