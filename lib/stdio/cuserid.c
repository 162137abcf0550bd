/* SPDX-License-Identifier: 0BSD */
/*
 * cuserid - the name of the effective user
 *
 * Returns  s with the name in L_cuserid bytes, or memory that the next call overwrites if s is
 *          NULL; without a name, or with one that does not fit, "" in s, or NULL
 * Source   Linux man 3 cuserid
 * Differs  from musl 1.2.5: nothing
 */
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

char *cuserid(char *s)
{
	static char name[L_cuserid];
	struct passwd pw, *found;
	char text[1024];

	if (s)
		*s = 0;
	getpwuid_r(geteuid(), &pw, text, sizeof(text), &found);
	if (!found || strlen(pw.pw_name) >= L_cuserid)
		return s;
	return strcpy(s ? s : name, pw.pw_name);
}
