/* SPDX-License-Identifier: 0BSD */
/* The objects that the functions of <pwd.h> and <grp.h> return pointers to. */
#ifndef MOTE_LIB_INTERNAL_PASSWD_H
#define MOTE_LIB_INTERNAL_PASSWD_H

#include <grp.h>
#include <pwd.h>

#include "internal/lines.h"

/* Longer lines are not found; the bytes that no line uses are never touched. */
union passwd_room {
	struct passwd entry;
	char room[8192];
};
union group_room {
	struct group entry;
	char room[131072];
};
extern union passwd_room __passwd_room hidden;
extern union group_room __group_room hidden;
extern struct listing __passwd_list hidden, __group_list hidden;

#endif
