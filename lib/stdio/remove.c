/* SPDX-License-Identifier: 0BSD */
/*
 * remove - delete a file or an empty directory
 *
 * Returns  0, or -1
 * Errors   those of unlink and rmdir
 * Source   C11 7.21.4.1; POSIX.1-2017 remove
 */
#include <errno.h>

#include "internal/stdio_impl.h"
#include "internal/syscall_ret.h"
#include "sys/sys.h"

int remove(const char *path)
{
	int r = sys_unlink(path);

	/* Linux says EISDIR for a directory. */
	if (r == -EISDIR)
		r = sys_rmdir(path);
	return __syscall_ret(r);
}
