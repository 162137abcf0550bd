/* SPDX-License-Identifier: 0BSD */
/* The table for programs. Addresses are strings: they may be larger than a number of JSON. */
#include "seal.h"

static void addresses(const struct program *p, size_t i, size_t end)
{
	const char *comma = "";

	putchar('[');
	for (; i < end; i++) {
		if (p->calls[i].vdso)
			continue;
		printf("%s\"%#llx\"", comma, (unsigned long long)p->calls[i].at);
		comma = ", ";
	}
	putchar(']');
}

/* The sites of a number that is no call's. */
static void sites(const struct program *p, const char *key, int nr)
{
	size_t i = 0;

	while (i < p->call_n && p->calls[i].nr != nr)
		i++;
	printf("  \"%s\": ", key);
	addresses(p, i, i < p->call_n ? same_number(p, i) : i);
	fputs(",\n", stdout);
}

int print_json(const struct program *p)
{
	const char *comma = "";
	int ring = 0, vdso;
	size_t i, end;

	fputs("{\n  \"file\": ", stdout);
	put_json(p->path);
	printf(",\n  \"seal\": \"%s\",\n", seal_names[p->seal]);
	printf("  \"noted_seal\": \"%s\",\n", seal_names[p->noted_seal]);
	printf("  \"hardened\": %s,\n", p->hardened ? "true" : "false");
	sites(p, "any_call", ANY);
	sites(p, "before_seal", EARLY);
	fputs("  \"calls\": [", stdout);
	for (i = 0; i < p->call_n; i = end) {
		end = same_number(p, i);
		if (p->calls[i].nr < 0)
			continue;
		ring |= is_io_uring(p->calls[i].nr);
		vdso = p->calls[end - 1].vdso;
		printf("%s\n    {\"number\": %d, \"name\": ", comma, p->calls[i].nr);
		put_json(call_name(p->calls[i].nr));
		fputs(", \"functions\": [", stdout);
		put_functions(stdout, p, i, end - vdso, 1);
		fputs("], \"addresses\": ", stdout);
		addresses(p, i, end);
		printf(", \"vdso\": %s}", vdso ? "true" : "false");
		comma = ",";
	}
	printf("%s],\n  \"io_uring\": %s\n}\n", *comma ? "\n  " : "", ring ? "true" : "false");
	return 0;
}
