/* SPDX-License-Identifier: 0BSD */
/* The command line of the linker, as gcc or clang wrote it. */
#include <string.h>

#include "driver.h"

/* Options that make mote's linker do nothing but ask the real one. */
static const char *const questions[] = {
    "--version", "--help", "--target-help", "--print-output-format", "--print-sysroot", NULL};

/* The host's own folders, as gcc and clang spell them, hold another libc's libraries. */
static int is_host_folder(const char *folder)
{
	static const char *const folders[] = {
	    "/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/lib/x86_64-linux-gnu", NULL};

	return strstr(folder, "/../../..") || after(folder, "/lib/") ||
	       after(folder, "/usr/lib/../lib") || is_one(folder, folders);
}

static int drop(struct line *l, const char *a)
{
	if (!strcmp(a, "-s") || !strcmp(a, "--strip-all"))
		l->strip = 1;
	else if (strcmp(a, "--build-id") && strcmp(a, "--eh-frame-hdr"))
		return 0;
	return 1;
}

static void take_flag(struct line *l, const char *a)
{
	const char *f = full(a);

	if (!strcmp(f, "--shared") || !strcmp(a, "-Bshareable"))
		die("-shared: mote makes static programs only");
	if (!strcmp(a, "-r") || !strcmp(a, "-i") || !strcmp(f, "--relocatable"))
		l->relocatable = 1;
	else if (is_one(f, questions))
		l->asks = 1;
	else if (!strcmp(a, "-v") || !strcmp(a, "-V"))
		l->version = 1;
	else if (!strcmp(f, "--pie") || !strcmp(f, "--pic-executable"))
		l->pie = 1;
	else if (!strcmp(f, "--no-pie"))
		l->pie = 0;
}

static void place(struct line *l, const char *section, const char *address)
{
	add(&l->placed, section);
	add(&l->placed, address);
}

/* An option that the linker gets as well; 1 if it does not. */
static int keep_value(struct line *l, const char *name, const char *value)
{
	if (!strcmp(name, "-T") || !strcmp(name, "--script") || !strcmp(name, "--default-script"))
		add(&l->scripts, value);
	else if (!strcmp(name, "-e") || !strcmp(name, "--entry"))
		l->entry = value;
	else if ((!strcmp(name, "--Map") || !strcmp(name, "--dependency-file")) &&
	         strcmp(value, "-"))
		add(&l->edited, value);
	else if (!strcmp(name, "--Ttext") || !strcmp(name, "--Tdata") || !strcmp(name, "--Tbss"))
		place(l, text(".%s", name + 3), value);
	else if (!strcmp(name, "--section-start") && strchr(value, '='))
		place(l, text("%.*s", (int)(strchr(value, '=') - value), value),
		    strchr(value, '=') + 1);
	else if (!strcmp(name, "-z") && !strcmp(value, "separate-code"))
		l->separate = 1;
	else if (!strcmp(name, "-z") && !strcmp(value, "noseparate-code"))
		l->separate = 0;
	/* Read-only after relocation: nobody would make it so, and ld.lld gives it a page. */
	return (!strcmp(name, "-z") && !strcmp(value, "relro")) ||
	       ((!strcmp(name, "-L") || !strcmp(name, "--library-path")) && is_host_folder(value));
}

/* An option with its value; 1 if it is not for the linker. */
static int take_value(struct line *l, const char *name, const char *value)
{
	if (!strcmp(name, "-o") || !strcmp(name, "--output"))
		l->out = value;
	else if (!strcmp(name, "--Ttext-segment") || !strcmp(name, "--image-base"))
		l->base = value;
	else
		return keep_value(l, name, value);
	return 1;
}

void read_line(struct line *l, const struct words *words)
{
	const char *name, *value, *a;
	size_t i;
	int n;

	l->out = "a.out";
	for (i = 1; i < words->n; i += n ? n : 1) {
		a = words->at[i];
		n = a[0] == '-' && a[1] ? linker_option(&words->at[i], &name, &value) : 0;
		if (n && take_value(l, name, value))
			continue;
		if (a[0] != '-' || !a[1])
			add(&l->objects, a);
		else if (!n && drop(l, a))
			continue;
		else if (!n)
			take_flag(l, a);
		add(&l->args, a);
		if (n == 2)
			add(&l->args, value);
	}
}
