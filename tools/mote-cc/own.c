/* SPDX-License-Identifier: 0BSD */
/* The options that are mote's own; the compiler does not see them. */
#include <string.h>

#include "driver.h"

static int is_symbol(const char *s)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	                              "0123456789_.";

	return *s && !s[strspn(s, letters)];
}

static void allow(struct settings *s, const char *option)
{
	const char *what = after(option, "--seal-allow="), *list = after(what, "syscall=");
	char *rest, *call;

	if (!list) {
		if (!is_symbol(what))
			die("%s: not a symbol", option);
		add(&s->allow, what);
		return;
	}
	rest = text("%s", list);
	while ((call = strsep(&rest, ",")))
		if (is_symbol(call))
			add(&s->calls, call);
		else
			die("%s: not a system call", option);
	add(&s->allow, "syscall");
}

static void choose_seal(struct settings *s, const char *option)
{
	static const char *const seals[] = {"pinned", "numbers", "log", "debug"};
	const char *name = after(option, "--seal=");
	size_t i;

	s->seal = name ? NULL : seals[0];
	for (i = 0; name && i < sizeof(seals) / sizeof(*seals); i++)
		if (!strcmp(name, seals[i]))
			s->seal = seals[i];
	if (!s->seal)
		die("%s: the seals are pinned, numbers, log and debug", option);
}

static void choose_flavour(struct settings *s, const char *option)
{
	s->flavour = after(option, "-mflavour=");
	if (strcmp(s->flavour, "size") && strcmp(s->flavour, "speed"))
		die("%s: the flavours are size and speed", option);
}

/* 1 if the option is mote's. */
int own_option(struct request *r, const char *option)
{
	struct settings *s = &r->settings;
	const struct {
		const char *name;
		int *flag, value;
	} flags[] = {
	    {"-mno-float-stdio", &s->nofloat, 1},
	    {"-mfloat-stdio", &s->nofloat, 0},
	    {"-mno-dns", &s->nodns, 1},
	    {"-mdns", &s->nodns, 0},
	    {"-mdebug-malloc", &s->debug_malloc, 1},
	    {"-mno-debug-malloc", &s->debug_malloc, 0},
	    {"-mseal-note", &s->note, 1},
	    {"--harden", &s->harden, 1},
	    {"-nostartfiles", &s->nostart, 1},
	    {"-nodefaultlibs", &s->nolibs, 1},
	    {"-nolibc", &s->nolibs, 1},
	    {"-static-pie", &r->pie, 1},
	    {"-pie", &r->pie, 1},
	    {"-no-pie", &r->pie, 0},
	    {"-nopie", &r->pie, 0},
	    {"-nostdinc", &r->stdinc, 0},
	};
	size_t i;

	for (i = 0; i < sizeof(flags) / sizeof(*flags); i++)
		if (!strcmp(option, flags[i].name)) {
			*flags[i].flag = flags[i].value;
			return 1;
		}
	if (!strcmp(option, "-nostdlib"))
		s->nostart = s->nolibs = 1;
	else if (after(option, "--seal-allow="))
		allow(s, option);
	else if (after(option, "--seal-layout="))
		s->layout = after(option, "--seal-layout=");
	else if (!strcmp(option, "--seal") || after(option, "--seal="))
		choose_seal(s, option);
	else if (after(option, "-mflavour="))
		choose_flavour(s, option);
	else
		return !strcmp(option, "-static");
	return 1;
}
