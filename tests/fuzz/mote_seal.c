/* SPDX-License-Identifier: 0BSD */
/*
 * Any bytes as a program for mote-seal: each command on them, in memory of exactly their size. Run
 * with -close_fd_mask=3, since the commands print.
 */
#include <stdlib.h>
#include <string.h>

#include "tools/mote-seal/seal.h"

static void commands(const struct program *p)
{
	char *allow[] = {"main", "syscall"};
	struct program none = {0};

	print_table(p);
	print_json(p);
	print_oci(p);
	print_docker(p);
	print_systemd(p);
	print_minijail(p);
	print_bpf(p);
	print_diff(p, &none);
	print_diff(&none, p);
	check(p, 0, allow, 2);
	check(p, NUMBERS, allow, 0);
}

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t n)
{
	unsigned char *exact = malloc(n + !n);
	struct program p;

	memcpy(exact, data, n);
	if (!load(&p, "fuzz", (struct span){0, exact, n}))
		commands(&p);
	free(p.code);
	free(p.calls);
	free(p.functions);
	free(p.labels);
	free(p.stubs);
	free(exact);
	return 0;
}
