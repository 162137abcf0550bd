/* SPDX-License-Identifier: 0BSD */
/*
 * rewinddir - begin again at the first entry, and see the directory as it is now
 *
 * Returns  nothing
 * Safety   thread-safe on different streams, no allocation
 * Source   POSIX.1-2017 rewinddir
 */
#include <unistd.h>

#include "internal/dirstream.h"

void rewinddir(DIR *dir)
{
	sys_lseek(dir->fd, 0, SEEK_SET);
	dir->tell = dir->at = dir->got = 0;
}
