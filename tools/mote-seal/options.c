/* SPDX-License-Identifier: 0BSD */
/* The command line. */
#include <string.h>

#include "seal.h"

const char usage[] =
    "usage: mote-seal [--json] PROGRAM\n"
    "       mote-seal --oci|--docker|--systemd|--minijail|--bpf PROGRAM...\n"
    "       mote-seal --diff OLD NEW\n"
    "       mote-seal --check [--mode=pinned|numbers|log|debug] [--allow=NAME]... PROGRAM\n"
    "Show the system calls that a program on mote can make. A profile of several programs\n"
    "allows what any of them can.\n"
    "\n"
    "  --json      the table as JSON\n"
    "  --oci       a seccomp profile for crun and Podman\n"
    "  --docker    the same for runc and Docker, which need more calls to start a program\n"
    "  --systemd   SystemCallFilter= and what belongs to it, for a unit\n"
    "  --minijail  a policy for minijail0 -S\n"
    "  --bpf       a seccomp filter in binary, for bwrap --seccomp\n"
    "  --diff      what NEW can do more (+) and less (-); status 1 if more, or the seal fell\n"
    "  --check     what stands against sealing; status 1 if something does, 3 if it may be\n"
    "              chance: bytes of an instruction that no record explains\n"
    "\n"
    "Status 2: the file cannot be read or is corrupted. See mote-seal(1).\n";

struct command {
	const char *option;
	int (*print)(const struct program *p);
	int several;
};

static const struct command commands[] = {
    {"--json", print_json, 0},
    {"--oci", print_oci, 1},
    {"--docker", print_docker, 1},
    {"--systemd", print_systemd, 1},
    {"--minijail", print_minijail, 1},
    {"--bpf", print_bpf, 1},
};
#define COMMANDS (sizeof(commands) / sizeof(*commands))

static int misuse(void)
{
	fputs(usage, stderr);
	return 2;
}

static int parse_option(struct request *r, char *a)
{
	size_t i;

	for (i = 0; i < COMMANDS; i++)
		if (!strcmp(a, commands[i].option)) {
			if (r->print || r->diff || r->check)
				return misuse();
			r->print = commands[i].print;
			r->several = commands[i].several;
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

int parse(struct request *r, int argc, char **argv)
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
	if (!r->file_n || (!r->several && r->file_n != (r->diff ? 2 : 1)) ||
	    (!r->check && (r->mode || r->allow_n)))
		return misuse();
	return 0;
}
