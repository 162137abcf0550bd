/* SPDX-License-Identifier: 0BSD */
/* mote-seal --check: what its two files share. */
#ifndef MOTE_TOOLS_MOTE_SEAL_CHECK_H
#define MOTE_TOOLS_MOTE_SEAL_CHECK_H

#include "seal.h"

#define ALLOWED_MAX 256

struct inquiry {
	const struct program *p;
	char **allow;
	size_t allow_n, allowed_n, problems;
	size_t unexplained; /* of them, instructions without a record */
	struct symbol allowed[ALLOWED_MAX];
};

int problem(struct inquiry *q);
int named(const struct inquiry *q, const char *name);
int allowed(const struct inquiry *q, uint64_t at);
void find_allowed(struct inquiry *q);
void put_place(const struct program *p, uint64_t at);
int check_names(const struct inquiry *q);
int check_code(struct inquiry *q);

#endif
