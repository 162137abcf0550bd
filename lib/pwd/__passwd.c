/* SPDX-License-Identifier: 0BSD */
/* __passwd_database - entries of /etc/passwd: name:password:uid:gid:gecos:directory:shell */
#include <pwd.h>

#include "internal/lines.h"

static int rest(void *entry, char *s, size_t n)
{
	struct passwd *pw = entry;
	char *field[4];

	(void)n;
	if (__fields(s, field, 4) < 4)
		return 0;
	pw->pw_gecos = field[1];
	pw->pw_dir = field[2];
	pw->pw_shell = field[3];
	return __id(field[0], &pw->pw_gid);
}

const struct database __passwd_database = {"/etc/passwd", rest};
