/* SPDX-License-Identifier: 0BSD */
/*
 * __catalogue_find - a message's translation in a catalogue
 *
 * The file is somebody's: each number in it is held to the file's size before it is used.
 *
 * Returns  the translation of *size bytes, which a NUL follows, or NULL
 * Source   GNU gettext manual 10.3: magic, revision, count, places of the two tables; their entries
 *          are a length and a place
 */
#include <stdint.h>
#include <string.h>

#include "internal/libintl.h"

static uint32_t word_at(const struct catalogue *c, size_t at)
{
	uint32_t word, magic;

	memcpy(&magic, c->map, 4);
	memcpy(&word, c->map + at, 4);
	return magic == 0x950412de ? word : __builtin_bswap32(word);
}

/* Entry i of the table whose place is at at. */
static const char *string_at(const struct catalogue *c, size_t at, size_t i, size_t *size)
{
	size_t entry = word_at(c, at) + i * 8, place;

	if (entry + 8 > c->size)
		return NULL;
	*size = word_at(c, entry);
	place = word_at(c, entry + 4);
	return place + *size < c->size && !c->map[place + *size] ? c->map + place : NULL;
}

const char *__catalogue_find(const struct catalogue *c, const char *id, size_t *size)
{
	size_t low = 0, high = word_at(c, 8), middle;
	const char *s;
	int order;

	while (low < high) {
		middle = (low + high) / 2;
		s = string_at(c, 12, middle, size);
		if (!s)
			return NULL;
		order = strcmp(id, s);
		if (!order)
			return string_at(c, 16, middle, size);
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}
