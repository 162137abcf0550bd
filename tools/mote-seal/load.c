/* SPDX-License-Identifier: 0BSD */
/* A program as the commands see it. */
#include "seal.h"

const char *const seal_names[SEALS] = {"none", "pinned", "numbers", "log", "debug"};

const char *load(struct program *p, const char *path, struct span file)
{
	const char *trouble;

	*p = (struct program){.path = path, .file = file};
	trouble = load_headers(p);
	if (!trouble)
		trouble = load_table(p);
	if (!trouble)
		trouble = load_symbols(p);
	if (!trouble)
		trouble = load_stubs(p);
	if (!trouble)
		find_seal(p);
	return trouble;
}

/* Behind the last call with the number of the i-th. */
size_t same_number(const struct program *p, size_t i)
{
	int nr = p->calls[i].nr;

	while (i < p->call_n && p->calls[i].nr == nr)
		i++;
	return i;
}

/* io_uring_setup, _enter, _register: what is put into the ring passes no filter. */
int is_io_uring(int nr)
{
	return nr >= 425 && nr <= 427;
}

/* Can the program make any call? A filter has no rule for it, so not where the filter kills. */
int any_call(const struct program *p)
{
	size_t i = 0;

	while (i < p->call_n && p->calls[i].nr == EARLY)
		i++;
	return i < p->call_n && p->calls[i].nr == ANY && (p->seal == NONE || p->seal == LOG);
}
