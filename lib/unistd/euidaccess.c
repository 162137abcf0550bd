/* SPDX-License-Identifier: 0BSD */
/*
 * euidaccess, eaccess - ask what the effective user may do with a file
 *
 * Returns  0 if all of mode is allowed, or -1 with errno
 * Errors   as faccessat
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   Linux man 3 euidaccess
 */
#include <fcntl.h>
#include <unistd.h>

#include "internal/hidden.h"

int euidaccess(const char *path, int mode)
{
	return faccessat(AT_FDCWD, path, mode, AT_EACCESS);
}
weak_alias(euidaccess, eaccess);
