/* SPDX-License-Identifier: 0BSD */
/*
 * seekdir - go on where telldir was called
 *
 * Returns  nothing
 * Safety   thread-safe on different streams, no allocation
 * Source   POSIX.1-2017 seekdir
 */
#include <unistd.h>

#include "internal/dirstream.h"

void seekdir(DIR *dir, long where)
{
	dir->tell = sys_lseek(dir->fd, where, SEEK_SET);
	dir->at = dir->got = 0;
}
