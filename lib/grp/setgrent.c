/* SPDX-License-Identifier: 0BSD */
/*
 * setgrent, endgrent - let getgrent start over
 *
 * Returns  nothing; the file is closed
 * Source   POSIX.1-2017 endgrent
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/passwd.h"

void setgrent(void)
{
	__entry_rewind(&__group_list);
}

weak_alias(setgrent, endgrent);
