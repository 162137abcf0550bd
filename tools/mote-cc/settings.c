/* SPDX-License-Identifier: 0BSD */
/*
 * From the driver to the linker: the variable MOTE_LINK
 *
 * The compiler stands between the two. A list of words: "name" or "name=value".
 */
#include <stdlib.h>
#include <string.h>

#include "driver.h"

struct flag {
	const char *name;
	size_t at;
};

#define FLAG(name, member)                                                                         \
	{                                                                                          \
		name, offsetof(struct settings, member)                                            \
	}
static const struct flag flags[] = {
    FLAG("verbose", verbose),
    FLAG("nostart", nostart),
    FLAG("nolibs", nolibs),
    FLAG("nofloat", nofloat),
    FLAG("nodns", nodns),
    FLAG("debug-malloc", debug_malloc),
    FLAG("wide", wide),
    FLAG("harden", harden),
    FLAG("note", note),
};
#define FLAGS (sizeof(flags) / sizeof(*flags))

static int *flag(const struct settings *s, size_t i)
{
	return (int *)((char *)s + flags[i].at);
}

void put_settings(const struct settings *s)
{
	char *list = text("mote");
	size_t i;

	for (i = 0; i < FLAGS; i++)
		if (*flag(s, i))
			list = text("%s %s", list, flags[i].name);
	if (s->flavour)
		list = text("%s flavour=%s", list, s->flavour);
	if (s->seal)
		list = text("%s seal=%s", list, s->seal);
	if (s->layout)
		list = text("%s layout=%s", list, s->layout);
	for (i = 0; i < s->allow.n; i++)
		list = text("%s allow=%s", list, s->allow.at[i]);
	for (i = 0; i < s->calls.n; i++)
		list = text("%s call=%s", list, s->calls.at[i]);
	if (setenv("MOTE_LINK", list, 1))
		die("no memory");
}

static void take_word(struct settings *s, const char *word)
{
	const char *value;
	size_t i;

	for (i = 0; i < FLAGS; i++)
		if (!strcmp(word, flags[i].name))
			*flag(s, i) = 1;
	if ((value = after(word, "flavour=")))
		s->flavour = value;
	else if ((value = after(word, "seal=")))
		s->seal = value;
	else if ((value = after(word, "layout=")))
		s->layout = value;
	else if ((value = after(word, "allow=")))
		add(&s->allow, value);
	else if ((value = after(word, "call=")))
		add(&s->calls, value);
}

int get_settings(struct settings *s)
{
	const char *list = getenv("MOTE_LINK");
	char *rest, *word;

	*s = (struct settings){0};
	if (!list)
		return 0;
	/* What the linker runs is no link of mote's. */
	rest = text("%s", list);
	unsetenv("MOTE_LINK");
	while ((word = strsep(&rest, " ")))
		take_word(s, word);
	return 1;
}
