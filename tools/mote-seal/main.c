/* SPDX-License-Identifier: 0BSD */
/* mote-seal - show which system calls a program can make, as a table or for other programs */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "seal.h"

static int open_program(struct program *p, const char *path, int need_table)
{
	struct span file = {0};
	const char *trouble = read_file(path, &file);

	if (!trouble)
		trouble = load(p, path, file);
	if (!trouble && need_table && !p->calls)
		trouble = "no .mote.sys: not built with mote, or stripped and built without --seal "
		          "and -mseal-note";
	return trouble ? complain(path, trouble) : 0;
}

/* A full disk is found out here: stdout is not a place to lose half a profile. */
static int finish(int status)
{
	if (fflush(stdout) || ferror(stdout))
		return complain("standard output", strerror(errno));
	return status;
}

/* All files, each with the next one behind it. */
static int open_programs(struct program *p, const struct request *r)
{
	size_t i;
	int status = 0;

	for (i = 0; i < r->file_n && !status; i++) {
		status = open_program(&p[i], r->files[i], !r->check);
		p[i].next = r->several && i + 1 < r->file_n ? &p[i + 1] : NULL;
	}
	return status;
}

int main(int argc, char **argv)
{
	struct program *p;
	struct request r = {0};
	int status;

	if (argc == 2 && !strcmp(argv[1], "--help")) {
		fputs(usage, stdout);
		return finish(0);
	}
	r.allow = calloc(2 * argc + 1, sizeof(*argv));
	p = calloc(argc, sizeof(*p));
	if (!r.allow || !p)
		return complain("start", strerror(errno));
	r.files = r.allow + argc;
	status = parse(&r, argc, argv);
	if (!status)
		status = open_programs(p, &r);
	if (status)
		return status;
	if (r.check)
		return check(p, r.mode, r.allow, r.allow_n);
	return finish(r.diff ? print_diff(p, p + 1) : r.print ? r.print(p) : print_table(p));
}
