/* SPDX-License-Identifier: 0BSD */
/*
 * __catalogue_of - the catalogue of a domain in the language of a category
 *
 * For ll_CC.encoding@variant these are tried: ll_CC@variant, ll_CC, ll@variant, ll. A file is
 * mapped once and stays; so does the knowledge that there is none, until the locale's name changes.
 *
 * Returns  the catalogue, or NULL; errno may be lost
 * Source   GNU gettext manual 10.3, 11.2.3; musl 1.2.6 for the order of names
 */
#include <fcntl.h>
#include <limits.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "internal/libintl.h"
#include "sys/sys.h"

#define HEADER_SIZE 28

static struct catalogue *first;

static void map_file(struct catalogue *c, const char *path)
{
	struct stat st;
	int fd = sys_open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
	uint32_t magic;
	void *map = NULL;

	if (fd < 0)
		return;
	if (!sys_fstat(fd, &st) && S_ISREG(st.st_mode) && st.st_size >= HEADER_SIZE)
		map = sys_mmap(NULL, st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	sys_close(fd);
	if (!map || (unsigned long)map > -4096UL)
		return;
	memcpy(&magic, map, 4);
	if (magic != 0x950412de && magic != 0xde120495) {
		sys_munmap(map, st.st_size);
		return;
	}
	c->map = map;
	c->size = st.st_size;
}

static void find_file(struct catalogue *c)
{
	static const char categories[][9] = {
	    "CTYPE", "NUMERIC", "TIME", "COLLATE", "MONETARY", "MESSAGES"};
	const char *name = c->locale, *variant = strchrnul(name, '@');
	int language = strcspn(name, "_.@"), country = strcspn(name, ".@"), n, room = PATH_MAX;
	char path[PATH_MAX];

	for (int i = 0; i < 4 && !c->map; i++) {
		if ((i & 1 && !*variant) || (i & 2 && language == country))
			continue;
		n = snprintf(path, room, "%s/%.*s%s/LC_%s/%s.mo", c->binding->folder,
		    i & 2 ? language : country, name, i & 1 ? "" : variant,
		    categories[c->category], c->binding->domain);
		if (n < room)
			map_file(c, path);
	}
}

/* The header is the translation of the empty message. */
static void read_plural(struct catalogue *c)
{
	size_t size;
	const char *s = __catalogue_find(c, "", &size);

	c->forms = 2;
	s = s ? strstr(s, "nplurals=") : NULL;
	if (!s)
		return;
	c->forms = strtoul(s + 9, NULL, 10);
	s = strstr(s, "plural=");
	if (s)
		c->plural = s + 7;
}

const struct catalogue *__catalogue_of(const struct binding *b, int category)
{
	const char *locale = setlocale(category, NULL);
	struct catalogue *c = __atomic_load_n(&first, __ATOMIC_ACQUIRE);

	if (!strcmp(locale, "C"))
		return NULL;
	while (c && (c->binding != b || c->category != category || strcmp(c->locale, locale)))
		c = c->next;
	if (!c) {
		c = calloc(1, sizeof(*c) + strlen(locale) + 1);
		if (!c)
			return NULL;
		c->binding = b;
		c->category = category;
		strcpy(c->locale, locale);
		find_file(c);
		if (c->map)
			read_plural(c);
		c->next = first;
		while (!__atomic_compare_exchange_n(
		    &first, &c->next, c, false, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
			;
	}
	return c->map ? c : NULL;
}
