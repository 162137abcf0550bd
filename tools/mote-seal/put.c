/* SPDX-License-Identifier: 0BSD */
/* Text that comes from the file or the caller, and lists of functions. */
#include <string.h>

#include "seal.h"

#define SHOWN 255

/* The length; with NULL for out nothing is written. */
size_t put_name(FILE *out, const char *s)
{
	size_t n;

	for (n = 0; n < SHOWN && s[n]; n++)
		if (out)
			putc(s[n] < ' ' || s[n] == 0x7f ? '?' : s[n], out);
	return n;
}

/* One line; the status for a file that cannot be used. */
int complain(const char *path, const char *what)
{
	fputs("mote-seal: ", stderr);
	put_name(stderr, path);
	fprintf(stderr, ": %s\n", what);
	return 2;
}

/* How many bytes the character at s has, 0 if it is not UTF-8 (Unicode 15.0, table 3-7). */
static size_t utf8(const unsigned char *s)
{
	unsigned low = 0x80, high = 0xbf;
	size_t i, n = *s < 0x80   ? 1
	              : *s < 0xc2 ? 0
	              : *s < 0xe0 ? 2
	              : *s < 0xf0 ? 3
	              : *s < 0xf5 ? 4
	                          : 0;

	if (*s == 0xe0)
		low = 0xa0;
	if (*s == 0xed)
		high = 0x9f;
	if (*s == 0xf0)
		low = 0x90;
	if (*s == 0xf4)
		high = 0x8f;
	for (i = 1; i < n; i++) {
		if (s[i] < low || s[i] > high)
			return 0;
		low = 0x80;
		high = 0xbf;
	}
	return n;
}

/* A string of JSON (RFC 8259 section 7); bytes that are not UTF-8 become U+FFFD. */
void put_json(const char *s)
{
	const unsigned char *u = (const unsigned char *)s, *end = u + strnlen(s, 4096);
	size_t n;

	putchar('"');
	for (; u < end; u += n ? n : 1) {
		n = utf8(u);
		if (!n)
			fputs("\\ufffd", stdout);
		else if (*u < ' ' || *u == 0x7f)
			printf("\\u%04x", *u);
		else if (*u == '"' || *u == '\\')
			printf("\\%c", *u);
		else
			fwrite(u, 1, n, stdout);
	}
	putchar('"');
}

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
