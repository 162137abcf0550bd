/* SPDX-License-Identifier: 0BSD */
/* The table for people. */
#include <string.h>

#include "seal.h"

#define WIDEST 40

static const char *title(int nr)
{
	return nr == ANY ? "(any)" : nr == EARLY ? "(seal)" : call_name(nr);
}

static size_t numbers(const struct program *p, size_t *name_width, size_t *function_width)
{
	size_t i, end, n = 0, width;

	*name_width = *function_width = 10;
	for (i = 0; i < p->call_n; i = end) {
		end = same_number(p, i);
		n += p->calls[i].nr >= 0;
		width = strlen(title(p->calls[i].nr));
		if (width > *name_width)
			*name_width = width;
		width = put_functions(NULL, p, i, end, 0);
		if (width > *function_width)
			*function_width = width < WIDEST ? width : WIDEST;
	}
	return n;
}

static void row(const struct program *p, size_t i, size_t end, int name_width, int function_width)
{
	const struct call *c = &p->calls[i];
	int n;

	if (c->nr >= 0)
		printf("%4d", c->nr);
	else
		fputs("   -", stdout);
	printf("  %-*s  ", name_width, title(c->nr));
	n = put_functions(stdout, p, i, end, 0);
	if (!n)
		n = printf("-");
	printf("%*s", n < function_width ? function_width - n : 0, "");
	for (; i < end; i++)
		if (!p->calls[i].vdso)
			printf("  %#llx", (unsigned long long)p->calls[i].at);
	putchar('\n');
}

int print_table(const struct program *p)
{
	size_t i, end, n, name_width, function_width;
	int ring = 0;

	n = numbers(p, &name_width, &function_width);
	put_name(stdout, p->path);
	if (p->seal == NONE && p->noted_seal)
		printf(
		    ": not sealed (noted as %s, but %s), ", seal_names[p->noted_seal], p->unsealed);
	else if (p->seal == NONE)
		fputs(": not sealed, ", stdout);
	else
		printf(": sealed (%s%s), ", seal_names[p->seal], p->hardened ? ", hardened" : "");
	printf("%zu system call%s\n", n, n == 1 ? "" : "s");
	if (p->call_n)
		printf("%4s  %-*s  %-*s  addresses\n", "nr", (int)name_width, "name",
		    (int)function_width, "functions");
	for (i = 0; i < p->call_n; i = end) {
		end = same_number(p, i);
		row(p, i, end, name_width, function_width);
		ring |= is_io_uring(p->calls[i].nr);
	}
	if (any_call(p))
		puts("warning: (any) can make every call, so this list is not all of them");
	if (ring)
		puts("warning: what is asked for through io_uring passes no filter");
	return 0;
}
