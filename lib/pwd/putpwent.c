/* SPDX-License-Identifier: 0BSD */
/*
 * putpwent - write an entry in the format of /etc/passwd to a stream
 *
 * Returns  0, or -1
 * Errors   EINVAL a text that has a colon or newline, which would be another entry; those of write
 * Source   Linux man 3 putpwent
 * Differs  from musl 1.2.5: EINVAL; NULL is written as nothing
 */
#include <errno.h>
#include <pwd.h>
#include <stdio.h>

#include "internal/putent.h"

int putpwent(const struct passwd *pw, FILE *f)
{
	if (putent_is_bad(pw->pw_name) || putent_is_bad(pw->pw_passwd) ||
	    putent_is_bad(pw->pw_gecos) || putent_is_bad(pw->pw_dir) || putent_is_bad(pw->pw_shell))
		return fail(EINVAL);
	return fprintf(f, "%s:%s:%u:%u:%s:%s:%s\n", putent_text(pw->pw_name),
	           putent_text(pw->pw_passwd), pw->pw_uid, pw->pw_gid, putent_text(pw->pw_gecos),
	           putent_text(pw->pw_dir), putent_text(pw->pw_shell)) < 0
	           ? -1
	           : 0;
}
