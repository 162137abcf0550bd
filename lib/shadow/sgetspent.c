/* SPDX-License-Identifier: 0BSD */
/*
 * sgetspent - an entry in the format of /etc/shadow from a string
 *
 * Returns  the entry, until the next call of a function like getspnam; NULL if s is none
 * Errors   ERANGE s is longer than 4 KiB
 * Source   Linux man 3 sgetspent
 * Differs  from musl 1.2.5: does what it is for, musl's is a stub
 */
#include <errno.h>
#include <string.h>

#include "internal/shadow.h"
#include "internal/syscall_ret.h"

struct spwd *sgetspent(const char *s)
{
	size_t n = strcspn(s, "\n");

	if (n >= sizeof(__shadow_room.line)) {
		fail(ERANGE);
		return NULL;
	}
	memcpy(__shadow_room.line, s, n);
	__shadow_room.line[n] = 0;
	return __shadow_parse(__shadow_room.line, &__shadow_room.entry) ? &__shadow_room.entry
	                                                                : NULL;
}
