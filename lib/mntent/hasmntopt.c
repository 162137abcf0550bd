/* SPDX-License-Identifier: 0BSD */
/*
 * hasmntopt - look for an option among those of a mount
 *
 * An option is what stands between commas; "name=value" has the name too.
 *
 * Returns  pointer to it in mnt_opts, or NULL
 * Safety   async-signal-safe, thread-safe
 * Source   Linux man 3 hasmntopt
 * Differs  from musl 1.2.5, as glibc: a part of an option is none
 */
#include <mntent.h>
#include <stddef.h>
#include <string.h>

char *hasmntopt(const struct mntent *mnt, const char *option)
{
	size_t n = strlen(option);
	char *s = mnt->mnt_opts;

	for (;;) {
		if (!strncmp(s, option, n) && (!s[n] || s[n] == ',' || s[n] == '='))
			return s;
		s = strchr(s, ',');
		if (!s)
			return NULL;
		s++;
	}
}
