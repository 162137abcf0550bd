/* SPDX-License-Identifier: 0BSD */
/*
 * setlocale - choose or ask for the locale of the program
 *
 * LC_CTYPE is "C", with "POSIX" as another name, or UTF-8, which any other name chooses; "" follows
 * the environment. The other categories accept every name and are always as "C" is. All names are
 * kept and reported. For LC_ALL there may be several between semicolons, in the order of the
 * categories' numbers, of which the last stands for all further ones; so it is reported, unless
 * all are the same.
 *
 * Returns  the name of the locale in force for the category; NULL if there is no such category.
 *          It stays, but for one of several names, until the next of those, and for the 16th
 * Source   C11 7.11.1.1; POSIX.1-2017 setlocale
 * Differs  from musl 1.2.5: a name of more than 23 bytes among several is "C.UTF-8"
 */
#include <string.h>

#include "internal/locale.h"

/* Names stay, as callers keep what they were given: each is here once, the last one may change. */
static char kept[16][LOCALE_NAME_SIZE];
static char *names[LC_ALL];

static char *name_of(int category)
{
	return names[category] ? names[category] : "C";
}

static void set(int category, const char *name, size_t n)
{
	char own[LOCALE_NAME_SIZE], (*place)[LOCALE_NAME_SIZE] = kept;

	__locale_name(own, category, name, n);
	while (**place && strcmp(*place, own) && place < &kept[15])
		place++;
	names[category] = strcpy(*place, own);
}

/* The names of all categories in one. */
static char *join(void)
{
	static char all[LC_ALL * LOCALE_NAME_SIZE];
	char *end = all;
	int i = 1;

	while (!strcmp(name_of(0), name_of(i)))
		if (++i == LC_ALL)
			return name_of(0);
	for (i = 0; i < LC_ALL; i++) {
		end = stpcpy(end, name_of(i));
		*end++ = ';';
	}
	end[-1] = 0;
	return all;
}

char *setlocale(int category, const char *name)
{
	const char *end;

	if ((unsigned)category > LC_ALL)
		return NULL;
	if (name && category != LC_ALL)
		set(category, name, strlen(name));
	for (int i = 0; name && category == LC_ALL && i < LC_ALL; i++) {
		end = strchrnul(name, ';');
		set(i, name, end - name);
		if (*end)
			name = end + 1;
	}
	__locale_global = locale_is_utf8(name_of(LC_CTYPE));
	locale_update();
	return category == LC_ALL ? join() : name_of(category);
}
