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

/*
 * C0, DEL, C1: a terminal acts on them. Directional characters show a line in another order than
 * its own, and the separators of lines and paragraphs may end it: U+061C, U+200E, U+200F, U+2028
 * to U+202E, U+2066 to U+2069 (Unicode 15.0, Bidi_Control and general categories Zl, Zp).
 */
static int is_control(const unsigned char *u)
{
	if (*u == 0xe2 && u[1] == 0x80)
		return u[2] == 0x8e || u[2] == 0x8f || (u[2] >= 0xa8 && u[2] <= 0xae);
	if (*u == 0xe2 && u[1] == 0x81)
		return u[2] >= 0xa6 && u[2] <= 0xa9;
	return *u < ' ' || *u == 0x7f || (*u == 0xc2 && u[1] < 0xa0) ||
	       (*u == 0xd8 && u[1] == 0x9c);
}

/* What n bytes of UTF-8 stand for, n at most 3: no control has more. */
static unsigned character(const unsigned char *u, size_t n)
{
	if (n == 1)
		return *u;
	return n == 2 ? (*u & 31u) << 6 | (u[1] & 63u)
	              : (*u & 15u) << 12 | (u[1] & 63u) << 6 | (u[2] & 63u);
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
		else if (is_control(u))
			printf("\\u%04x", character(u, n));
		else if (*u == '"' || *u == '\\')
			printf("\\%c", *u);
		else
			fwrite(u, 1, n, stdout);
	}
	putchar('"');
}
