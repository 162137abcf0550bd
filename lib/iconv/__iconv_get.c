/* SPDX-License-Identifier: 0BSD */
/*
 * __iconv_get - take one character in some encoding
 *
 * Returns  as in internal/iconv.h
 * Source   RFC 3629; RFC 2781; Unicode 15.0 chapter 3.9; ISO/IEC 8859-15; WHATWG's windows-1252 for
 *          the 27 characters that it has
 */
#include "internal/iconv.h"

hidden unsigned __iconv_table(int encoding, unsigned byte)
{
	static const unsigned short cp1252[32] = {0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020,
	    0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018, 0x2019, 0x201c,
	    0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178};
	static const unsigned short latin9[] = {0xa4, 0x20ac, 0xa6, 0x160, 0xa8, 0x161, 0xb4, 0x17d,
	    0xb8, 0x17e, 0xbc, 0x152, 0xbd, 0x153, 0xbe, 0x178};

	if (encoding == ICONV_CP1252)
		return byte - 0x80 < 32 ? cp1252[byte - 0x80] : byte;
	if (encoding == ICONV_LATIN9)
		for (unsigned i = 0; i < sizeof(latin9) / sizeof(*latin9); i += 2)
			if (latin9[i] == byte)
				return latin9[i + 1];
	return byte;
}

static int is_surrogate(unsigned c)
{
	return c - 0xd800 < 0x800;
}

static int get_utf8(const unsigned char *s, size_t n, unsigned *c)
{
	int size = *s < 0xe0 ? 2 : *s < 0xf0 ? 3 : 4;

	*c = *s;
	if (*s < 0x80)
		return 1;
	if (*s < 0xc2 || *s > 0xf4)
		return ICONV_INVALID;
	*c &= 0x7f >> size;
	for (int i = 1; i < size; i++) {
		if ((size_t)i >= n)
			return ICONV_SHORT;
		if (s[i] >> 6 != 2)
			return ICONV_INVALID;
		*c = *c << 6 | (s[i] & 63);
		/* Overlong, a surrogate, or too great: known by the second byte. */
		if (i == 1 && ((size == 3 && (*c < 0x20 || *c >> 5 == 0x1b)) ||
		                  (size == 4 && (*c < 0x10 || *c > 0x10f))))
			return ICONV_INVALID;
	}
	return size;
}

static unsigned unit(int encoding, const unsigned char *s)
{
	int size = encoding & ICONV_FOUR ? 4 : 2;
	unsigned c = 0;

	for (int i = 0; i < size; i++)
		c = c << 8 | s[encoding & ICONV_LITTLE ? size - 1 - i : i];
	return c;
}

static int get_wide(int encoding, const unsigned char *s, size_t n, unsigned *c)
{
	size_t size = encoding & ICONV_FOUR ? 4 : 2;
	unsigned low;

	if (n < size)
		return ICONV_SHORT;
	*c = unit(encoding, s);
	if (*c > 0x10ffff)
		return ICONV_INVALID;
	if (!is_surrogate(*c))
		return size;
	if (encoding & (ICONV_PLAIN | ICONV_FOUR) || *c >= 0xdc00)
		return ICONV_INVALID;
	if (n < 4)
		return ICONV_SHORT;
	low = unit(encoding, s + 2) - 0xdc00;
	*c = 0x10000 + ((*c - 0xd800) << 10) + low;
	return low < 0x400 ? 4 : ICONV_INVALID;
}

hidden int __iconv_get(int encoding, const unsigned char *s, size_t n, unsigned *c)
{
	if (encoding & ICONV_WIDE)
		return get_wide(encoding, s, n, c);
	if (encoding == ICONV_UTF8)
		return get_utf8(s, n, c);
	*c = __iconv_table(encoding, *s);
	return (!*c && *s) || (encoding == ICONV_ASCII && *s >= 0x80) ? ICONV_INVALID : 1;
}
