/* SPDX-License-Identifier: 0BSD */
/*
 * telldir - the place of the next entry, for seekdir
 *
 * Returns  the place; no arithmetic with it makes sense
 * Safety   thread-safe, no allocation
 * Source   POSIX.1-2017 telldir
 */
#include "internal/dirstream.h"

long telldir(DIR *dir)
{
	return dir->tell;
}
