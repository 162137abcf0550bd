/* SPDX-License-Identifier: 0BSD */
/* __shadow_parse - an entry of /etc/shadow, name:password and seven numbers which may be empty */
#include "internal/shadow.h"

struct shadow_room __shadow_room;

hidden int __shadow_parse(char *line, struct spwd *sp)
{
	char *field[9];
	long *number = &sp->sp_lstchg;
	unsigned n;
	int i;

	if (__fields(line, field, 9) < 9 || !*line)
		return 0;
	sp->sp_namp = field[0];
	sp->sp_pwdp = field[1];
	for (i = 2; i < 9; i++, number++) {
		*number = -1;
		if (*field[i]) {
			if (!__id(field[i], &n))
				return 0;
			*number = n;
		}
	}
	return 1;
}
