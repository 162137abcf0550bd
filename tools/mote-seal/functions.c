/* SPDX-License-Identifier: 0BSD */
/* Lists of functions. */
#include "seal.h"

static size_t put_item(FILE *out, const char *name, int first, int json)
{
	size_t n = first ? 0 : 2;

	if (out && !first)
		fputs(", ", out);
	if (json)
		put_json(name);
	else
		n += put_name(out, name);
	return n;
}

/*
 * The functions that make the calls i to end, separated by commas: the stubs before a shared
 * instruction, else the function around it. A stub without a symbol is shown by its address.
 */
size_t put_functions(FILE *out, const struct program *p, size_t i, size_t end, int json)
{
	const struct symbol *s, *last = NULL;
	const struct stub *stub;
	size_t n, length = 0;
	char hex[24];
	int first = 1;

	for (; i < end; i++) {
		if (p->calls[i].vdso) {
			length += put_item(out, "[vdso]", first, json);
			first = 0;
			continue;
		}
		n = stubs_of(p, &p->calls[i], &stub);
		if (!n && (s = symbol_at(p, p->calls[i].at)) && s != last) {
			length += put_item(out, s->name, first, json);
			first = 0;
			last = s;
		}
		for (; n; n--, stub++) {
			s = symbol_at(p, stub->at);
			if (s && s == last)
				continue;
			snprintf(hex, sizeof(hex), "%#llx", (unsigned long long)stub->at);
			length += put_item(out, s ? s->name : hex, first, json);
			first = 0;
			last = s ? s : last;
		}
	}
	return length;
}
