/* SPDX-License-Identifier: 0BSD */
/*
 * mkostemps - make a new file of mode 0600 and open it for reading and writing
 *
 * The template ends in XXXXXX and suffix_n bytes more; the XXXXXX is replaced. flags are further
 * ones for open, as O_CLOEXEC.
 *
 * Returns  the descriptor, or -1 with errno
 * Errors   EINVAL no XXXXXX there
 *          EEXIST no free name found; others as open
 * Safety   async-signal-safe, no allocation
 * Source   Linux man 3 mkostemps; POSIX.1-2024 mkostemp
 */
#include <fcntl.h>
#include <stdlib.h>

#include "internal/syscall_ret.h"
#include "internal/temporary.h"
#include "sys/sys.h"

requires(__mote_secure);

static long make(const char *path, int flags)
{
	return sys_open(path, flags, 0600);
}

int mkostemps(char *template, int suffix_n, int flags)
{
	flags = (flags & ~O_ACCMODE) | O_RDWR | O_CREAT | O_EXCL;
	return __syscall_ret(__temporary(template, suffix_n, make, flags));
}
