/* SPDX-License-Identifier: 0BSD */
/*
 * setpwent, endpwent - let getpwent start over
 *
 * Returns  nothing; the file is closed
 * Source   POSIX.1-2017 endpwent
 * Differs  from musl 1.2.5: nothing
 */
#include "internal/passwd.h"

void setpwent(void)
{
	__entry_rewind(&__passwd_list);
}

weak_alias(setpwent, endpwent);
