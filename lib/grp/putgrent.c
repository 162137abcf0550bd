/* SPDX-License-Identifier: 0BSD */
/*
 * putgrent - write an entry in the format of /etc/group to a stream
 *
 * Returns  0, or -1
 * Errors   EINVAL a text that has a colon or newline, which would be another entry; those of write
 * Source   Linux man 3 putgrent
 * Differs  from musl 1.2.5: EINVAL
 */
#include <errno.h>
#include <grp.h>
#include <stdio.h>

#include "internal/putent.h"

int putgrent(const struct group *gr, FILE *f)
{
	char **member;

	if (putent_is_bad(gr->gr_name) || putent_is_bad(gr->gr_passwd))
		return fail(EINVAL);
	for (member = gr->gr_mem; member && *member; member++)
		if ((*member)[strcspn(*member, ":,\n")])
			return fail(EINVAL);
	fprintf(f, "%s:%s:%u:", putent_text(gr->gr_name), putent_text(gr->gr_passwd), gr->gr_gid);
	for (member = gr->gr_mem; member && *member; member++)
		fprintf(f, member > gr->gr_mem ? ",%s" : "%s", *member);
	return fputc('\n', f) < 0 || ferror(f) ? -1 : 0;
}
