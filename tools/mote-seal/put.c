/* SPDX-License-Identifier: 0BSD */
/* Text that comes from the file or the caller. */
#include <string.h>

#include "seal.h"

#define SHOWN 255

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

/* C0, DEL, C1: a terminal acts on them. */
static int is_control(const unsigned char *u)
{
	return *u < ' ' || *u == 0x7f || (*u == 0xc2 && u[1] < 0xa0);
}

/* The length; with NULL for out nothing is written. */
size_t put_name(FILE *out, const char *s)
{
	const unsigned char *u = (const unsigned char *)s, *end = u + strnlen(s, SHOWN);
	size_t n, length = 0;

	for (; u < end; u += n ? n : 1) {
		n = utf8(u);
		length += n && !is_control(u) ? n : 1;
		if (out && n && !is_control(u))
			fwrite(u, 1, n, out);
		else if (out)
			putc('?', out);
	}
	return length;
}

/* One line; the status for a file that cannot be used. */
int complain(const char *path, const char *what)
{
	fputs("mote-seal: ", stderr);
	put_name(stderr, path);
	fprintf(stderr, ": %s\n", what);
	return 2;
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
