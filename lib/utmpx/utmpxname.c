/* SPDX-License-Identifier: 0BSD */
/*
 * utmpxname, utmpname - choose the file of records of logins: there is none
 *
 * Returns  -1
 * Errors   ENOTSUP
 * Source   Linux man 3 utmpname; musl 1.2.5 src/legacy/utmpx.c
 * Differs  from musl 1.2.5: nothing
 */
#include <errno.h>
#include <utmp.h>

#include "internal/syscall_ret.h"

int utmpxname(const char *path)
{
	(void)path;
	return fail(ENOTSUP);
}

weak_alias(utmpxname, utmpname);
