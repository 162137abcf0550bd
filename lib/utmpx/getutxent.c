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
#define also(old, new) extern __typeof__(old) new##_ __asm__(#new) __attribute__((__alias__(#old)))

also(getutxent, getutxid);
also(getutxent, getutxline);
also(getutxent, pututxline);
also(getutxent, getutent);
also(getutxent, getutid);
also(getutxent, getutline);
also(getutxent, pututline);
also(setutxent, endutxent);
also(setutxent, setutent);
also(setutxent, endutent);
also(setutxent, updwtmpx);
also(setutxent, updwtmp);
