/* SPDX-License-Identifier: 0BSD */
/*
 * dirfd - the descriptor of a directory stream
 *
 * Returns  the descriptor
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 dirfd
 */
#include "internal/dirstream.h"

int dirfd(DIR *dir)
{
	return dir->fd;
}
