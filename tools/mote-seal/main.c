/* SPDX-License-Identifier: 0BSD */
/* mote-seal - show which system calls a program can make, as a table or for other programs */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "seal.h"

static const char usage[] =
    "usage: mote-seal [--json|--oci|--systemd|--minijail|--bpf] PROGRAM\n"
    "       mote-seal --diff OLD NEW\n"
    "       mote-seal --check [--mode=pinned|numbers|log|debug] [--allow=NAME]... PROGRAM\n"
    "Show the system calls that a program on mote can make.\n"
    "\n"
    "  --json      the table as JSON\n"
    "  --oci       a seccomp profile for crun, runc, Docker and Podman\n"
    "  --systemd   SystemCallFilter= and what belongs to it, for a unit\n"
    "  --minijail  a policy for minijail0 -S\n"
    "  --bpf       a seccomp filter in binary, for bwrap --seccomp\n"
    "  --diff      what NEW can do more (+) and less (-); status 1 if more\n"
    "  --check     what stands against sealing; status 1 if something does\n"
    "\n"
    "Status 2: the file cannot be read or is damaged. See mote-seal(1).\n";

struct command {
	const char *option;
	int (*print)(const struct program *p);
};

static const struct command commands[] = {
    {"--json", print_json},
    {"--oci", print_oci},
    {"--systemd", print_systemd},
    {"--minijail", print_minijail},
    {"--bpf", print_bpf},
};
#define COMMANDS (sizeof(commands) / sizeof(*commands))

struct request {
	int (*print)(const struct program *p);
	int diff, check, mode;
	char **allow, **files;
	size_t allow_n, file_n;
};

int complain(const char *path, const char *what)
{
	fputs("mote-seal: ", stderr);
	put_name(stderr, path);
	fprintf(stderr, ": %s\n", what);
	return 2;
}

static int misuse(void)
{
	fputs(usage, stderr);
	return 2;
}

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

static int parse_option(struct request *r, char *a)
{
	size_t i;

	for (i = 0; i < COMMANDS; i++)
		if (!strcmp(a, commands[i].option)) {
			if (r->print || r->diff || r->check)
				return misuse();
			r->print = commands[i].print;
			return 0;
		}
	if (!strcmp(a, "--diff") && !r->print && !r->check) {
		r->diff = 1;
	} else if (!strcmp(a, "--check") && !r->print && !r->diff) {
		r->check = 1;
	} else if (!strncmp(a, "--allow=", 8)) {
		r->allow[r->allow_n++] = a + 8;
	} else if (!strncmp(a, "--mode=", 7)) {
		for (r->mode = PINNED; r->mode < SEALS && strcmp(a + 7, seal_names[r->mode]);
		     r->mode++)
			;
		if (r->mode == SEALS)
			return misuse();
	} else {
		return misuse();
	}
	return 0;
}

static int parse(struct request *r, int argc, char **argv)
{
	int i, options = 1;

	for (i = 1; i < argc; i++) {
		if (options && !strcmp(argv[i], "--"))
			options = 0;
		else if (!options || argv[i][0] != '-')
			r->files[r->file_n++] = argv[i];
		else if (parse_option(r, argv[i]))
			return 2;
	}
	if (r->file_n != (r->diff ? 2 : 1) || (!r->check && (r->mode || r->allow_n)))
		return misuse();
	return 0;
}

/* A full disk is found out here: stdout is not a place to lose half a profile. */
static int finish(int status)
{
	if (fflush(stdout) || ferror(stdout))
		return complain("standard output", strerror(errno));
	return status;
}

int main(int argc, char **argv)
{
	struct program p, old;
	struct request r = {0};
	int status;

	if (argc == 2 && !strcmp(argv[1], "--help")) {
		fputs(usage, stdout);
		return finish(0);
	}
	r.allow = calloc(2 * argc + 1, sizeof(*argv));
	if (!r.allow)
		return complain("start", strerror(errno));
	r.files = r.allow + argc;
	status = parse(&r, argc, argv);
	if (!status && r.diff)
		status = open_program(&old, r.files[0], 1);
	if (!status)
		status = open_program(&p, r.files[r.file_n - 1], !r.check);
	if (status)
		return status;
	if (r.check)
		return check(&p, r.mode, r.allow, r.allow_n);
	return finish(r.diff ? print_diff(&old, &p) : r.print ? r.print(&p) : print_table(&p));
}
