/* SPDX-License-Identifier: 0BSD */
/*
 * putspent - write an entry in the format of /etc/shadow to a stream
 *
 * Numbers of -1 are written as nothing.
 *
 * Returns  0, or -1
 * Errors   EINVAL a text that has a colon or newline, which would be another entry; those of write
 * Source   Linux man 3 putspent
 * Differs  from musl 1.2.5: EINVAL
 */
#include <errno.h>
#include <shadow.h>
#include <stdio.h>

#include "internal/putent.h"

int putspent(const struct spwd *sp, FILE *f)
{
	const long *number = &sp->sp_lstchg;
	int i;

	if (putent_is_bad(sp->sp_namp) || putent_is_bad(sp->sp_pwdp))
		return fail(EINVAL);
	fprintf(f, "%s:%s", putent_text(sp->sp_namp), putent_text(sp->sp_pwdp));
	for (i = 0; i < 7; i++, number++)
		fprintf(f, *number == -1 ? ":" : ":%ld", *number);
	return fputc('\n', f) < 0 || ferror(f) ? -1 : 0;
}
