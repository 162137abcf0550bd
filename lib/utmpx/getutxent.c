/* SPDX-License-Identifier: 0BSD */
/*
 * getutxent, getutxid, getutxline, pututxline, utmp's names - records of logins: there are none
 *
 * As in musl, the database does not exist: any program could write what others show as facts.
 *
 * Returns  NULL; setutxent, endutxent, updwtmpx nothing
 * Source   POSIX.1-2017 endutxent; musl 1.2.5 src/legacy/utmpx.c
 * Differs  from musl 1.2.5: nothing
 */
#include <stddef.h>
#include <utmp.h>

#include "internal/hidden.h"

struct utmpx *getutxent(void)
{
	return NULL;
}

void setutxent(void)
{
}

/* Arguments are not looked at: one function has all the names, whatever their types. */
weak_alias_as(getutxent, getutxid);
weak_alias_as(getutxent, getutxline);
weak_alias_as(getutxent, pututxline);
weak_alias_as(getutxent, getutent);
weak_alias_as(getutxent, getutid);
weak_alias_as(getutxent, getutline);
weak_alias_as(getutxent, pututline);
weak_alias_as(setutxent, endutxent);
weak_alias_as(setutxent, setutent);
weak_alias_as(setutxent, endutent);
weak_alias_as(setutxent, updwtmpx);
weak_alias_as(setutxent, updwtmp);
