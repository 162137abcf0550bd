/* SPDX-License-Identifier: 0BSD */
/*
 * __iconv_put - give one character in some encoding
 *
 * Returns  as in internal/iconv.h
 * Source   RFC 3629; RFC 2781
 */
#include "internal/iconv.h"

static void put_unit(int encoding, unsigned char *to, unsigned c)
{
	int size = encoding & ICONV_FOUR ? 4 : 2;

	for (int i = 0; i < size; i++)
		to[encoding & ICONV_LITTLE ? i : size - 1 - i] = c >> 8 * i;
}

static int put_utf8(unsigned char *to, unsigned c)
{
	int size = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;

	for (int i = size - 1; i; i--, c >>= 6)
		to[i] = 0x80 | (c & 63);
	*to = 0xf00 >> size | c;
	return size;
}

hidden int __iconv_put(int encoding, unsigned char *to, unsigned c)
{
	if (encoding & ICONV_WIDE) {
		if (c < 0x10000 || encoding & ICONV_FOUR) {
			put_unit(encoding, to, c);
			return encoding & ICONV_FOUR ? 4 : 2;
		}
		if (encoding & ICONV_PLAIN)
			return 0;
		c -= 0x10000;
		put_unit(encoding, to, 0xd800 | c >> 10);
		put_unit(encoding, to + 2, 0xdc00 | (c & 0x3ff));
		return 4;
	}
	*to = c;
	if (c < 0x80)
		return 1;
	if (encoding == ICONV_UTF8)
		return put_utf8(to, c);
	if (encoding == ICONV_ASCII)
		return 0;
	for (unsigned byte = 0x80; byte < 0x100; byte++)
		if (__iconv_table(encoding, byte) == c) {
			*to = byte;
			return 1;
		}
	return 0;
}
