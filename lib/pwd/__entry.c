/* SPDX-License-Identifier: 0BSD */
/* __entry_next, __entry_find, __entry_static - look for a user or a group */
#include <errno.h>
#include <string.h>

#include "internal/lines.h"
#include "internal/syscall_ret.h"

/* A line of which so much holds no number yet is no entry. */
#define MAX_BEFORE_NUMBER 256

hidden int __entry_parse(const struct database *db, void *entry_, char *s, size_t n, int whole,
    const char *name, const unsigned *id)
{
	struct entry *entry = entry_;
	char *field[4];

	if (!n || __fields(s, field, 4) < 4 || !*s || !__id(field[2], &entry->id))
		return whole || n >= MAX_BEFORE_NUMBER ? 0 : -ERANGE;
	if ((name && strcmp(s, name)) || (id && *id != entry->id))
		return 0;
	entry->name = s;
	entry->password = field[1];
	return whole ? db->rest(entry, field[3], s + n - field[3]) : -ERANGE;
}

hidden int __entry_next(const struct database *db, struct lines *l, void *entry, char *s, size_t n,
    const char *name, const unsigned *id)
{
	int line, result;

	while ((line = __lines_next(l, s, n)) > 0 || line == -ERANGE) {
		result = __entry_parse(db, entry, s, n, line > 0, name, id);
		/* A list goes on behind an entry that has no room. */
		if (result > 0 || (result && (name || id)))
			return result;
	}
	return line;
}

hidden int __entry_find(const struct database *db, void *entry, char *s, size_t n, void *found,
    const char *name, const unsigned *id)
{
	struct lines l;
	int result = __lines_open(&l, db->path);

	*(void **)found = NULL;
	if (result)
		return -result;
	result = __entry_next(db, &l, entry, s, n, name, id);
	__lines_close(&l);
	if (result <= 0)
		return -result;
	*(void **)found = entry;
	return 0;
}

hidden void *__entry_static(
    const struct database *db, void *entry, size_t n, const char *name, const unsigned *id)
{
	void *found;
	int error =
	    __entry_find(db, entry, (char *)entry + ENTRY_TEXT, n - ENTRY_TEXT, &found, name, id);

	if (error)
		fail(error);
	return found;
}

hidden void *__entry_list(const struct database *db, struct listing *list, void *entry, size_t n)
{
	int result;

	if (!list->open) {
		result = __lines_open(&list->lines, db->path);
		if (result)
			goto error;
		list->open = 1;
	}
	result = __entry_next(
	    db, &list->lines, entry, (char *)entry + ENTRY_TEXT, n - ENTRY_TEXT, NULL, NULL);
	if (result > 0)
		return entry;
error:
	if (result)
		fail(-result);
	return NULL;
}

hidden void __entry_rewind(struct listing *list)
{
	if (list->open)
		__lines_close(&list->lines);
	list->open = 0;
}
