/* SPDX-License-Identifier: 0BSD */
/*
 * hostile DIRECTORY - make gzip files that break one rule each
 *
 * N.gz is the file and N.message what inflate has to say about it; "" for a file that looks
 * wrong and is right.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned char data[4096];
static size_t bit_n;
static int case_n;
static const char *directory;

static void bits(unsigned value, unsigned n)
{
	for (; n--; value >>= 1, bit_n++)
		data[bit_n / 8] |= (value & 1) << bit_n % 8;
}

/* A Huffman code goes out with its highest bit first. */
static void code(unsigned value, unsigned n)
{
	while (n--)
		bits(value >> n & 1, 1);
}

static void header(unsigned method, unsigned flags)
{
	memset(data, 0, sizeof(data));
	bit_n = 0;
	bits(0x8b1f, 16);
	bits(method, 8);
	bits(flags, 8);
	bits(0, 32);
	bits(0xff00, 16);
}

/* Writes the case, with a trailer that is right for n zeros of text, n being 0 to 4. */
static void end(unsigned n, const char *message)
{
	static const unsigned crc[] = {0, 0xd202ef8d, 0x41d912ff, 0xff41d912, 0x2144df1c};
	char name[200];
	FILE *f;

	bit_n = (bit_n + 7) / 8 * 8;
	bits(crc[n], 32);
	bits(n, 32);
	snprintf(name, sizeof(name), "%s/%d.gz", directory, case_n);
	f = fopen(name, "w");
	fwrite(data, 1, bit_n / 8, f);
	fclose(f);
	snprintf(name, sizeof(name), "%s/%d.message", directory, case_n++);
	f = fopen(name, "w");
	fprintf(f, *message ? "inflate: %s\n" : "%s", message);
	fclose(f);
	header(8, 0);
}

/* The head of a dynamic block; lengths of the code of code lengths in the order of RFC 1951. */
static void dynamic(unsigned literal_n, unsigned distance_n, const char *lengths)
{
	bits(1, 1);
	bits(2, 2);
	bits(literal_n - 257, 5);
	bits(distance_n - 1, 5);
	bits(strlen(lengths) - 4, 4);
	while (*lengths)
		bits(*lengths++ - '0', 3);
}

/* With code lengths 0, 1, 2 and 18 as 2 bits each (in this order): n zeros, n from 11 to 138. */
static void zeros(unsigned n)
{
	code(3, 2);
	bits(n - 11, 7);
}
#define BASIC "002200000000000202" /* 18, 0; then 2 and 1 */

static void fixed(void)
{
	bits(1, 1);
	bits(1, 2);
}

static void blocks(void)
{
	bits(1, 1), bits(3, 2), end(0, "no such kind of block");
	bits(1, 1), bits(0, 2), bits(0, 5), bits(1, 16), bits(0xffff, 16);
	end(0, "bad length of a stored block");
	bits(1, 1), bits(0, 2), bits(0, 5), bits(100, 16), bits(0xffff ^ 100, 16);
	end(0, "unexpected end of input");
	bits(1, 1), bits(0, 2), bits(31, 5), bits(1, 16), bits(0xfffe, 16), bits(0, 8), end(1, "");
	fixed(), code(0, 7), end(0, "");
	fixed(), code(0, 7), end(1, "the checksum is wrong");
	fixed(), code(0xc6, 8), end(0, "bad literal or length"); /* 286 */
	fixed(), code(0xc7, 8), end(0, "bad literal or length"); /* 287 */
	fixed(), code(0x30, 8), code(1, 7), code(30, 5), end(0, "bad distance");
	fixed(), code(0x30, 8), code(1, 7), code(31, 5), end(0, "bad distance");
	fixed(), code(1, 7), code(0, 5), end(0, "a distance reaches back too far");
	fixed(), code(0x30, 8), code(1, 7), code(1, 5), code(0, 7);
	end(4, "a distance reaches back too far");
	fixed(), code(0x30, 8), code(1, 7), code(29, 5), bits(0x1fff, 13), code(0, 7);
	end(4, "a distance reaches back too far");
	fixed(), code(0x30, 8), code(1, 7), code(0, 5), code(0, 7), end(4, "");
}

static void codes(void)
{
	dynamic(287, 1, BASIC), end(0, "too many codes");
	dynamic(288, 1, BASIC), end(0, "too many codes");
	dynamic(257, 31, BASIC), end(0, "too many codes");
	dynamic(257, 1, "1111111111111111111"), end(0, "bad code of code lengths");
	dynamic(257, 1, "0000"), end(0, "bad code of code lengths");
	dynamic(257, 1, "1000"), end(0, "bad code of code lengths");
	dynamic(257, 1, "7777777777777777777"), end(0, "bad code of code lengths");
	/* 16 and 0 as one bit each; then 17 */
	dynamic(257, 1, "1001"), code(1, 1), bits(0, 2);
	end(0, "a repeated code length has none before it");
	dynamic(257, 1, BASIC), zeros(138), zeros(121), end(0, "too many code lengths");
	dynamic(257, 1, BASIC), zeros(138), zeros(120), end(0, "no code ends the block");
	/* 0 and 256 have one bit */
	dynamic(257, 1, BASIC), code(1, 2), zeros(138), zeros(117), code(1, 2), code(0, 2);
	code(0, 1), code(1, 1), end(1, "");
	/* 256 alone: one bit, and the other one is no code */
	dynamic(257, 1, BASIC), zeros(138), zeros(118), code(1, 2), code(0, 2), code(0, 1), end(0, "");
	dynamic(257, 1, BASIC), zeros(138), zeros(118), code(1, 2), code(0, 2), code(1, 1);
	end(0, "bad literal or length");
	/* 256 alone with two bits, three codes of one bit, two of two */
	dynamic(257, 1, BASIC), zeros(138), zeros(118), code(2, 2), code(0, 2);
	end(0, "bad literal code");
	dynamic(257, 1, BASIC), code(1, 2), code(1, 2), zeros(138), zeros(116), code(1, 2), code(0, 2);
	end(0, "bad literal code");
	dynamic(257, 1, BASIC), code(2, 2), zeros(138), zeros(117), code(2, 2), code(0, 2);
	end(0, "bad literal code");
	dynamic(257, 2, BASIC), code(1, 2), zeros(138), zeros(117), code(1, 2), code(0, 2), code(2, 2);
	end(0, "bad distance code");
	dynamic(257, 3, BASIC), code(1, 2), zeros(138), zeros(117), code(1, 2);
	code(1, 2), code(1, 2), code(1, 2), end(0, "bad distance code");
	/* 0, 256 and 257: a match without a distance code, by the one there is, by the one there is not */
	dynamic(258, 1, BASIC), code(1, 2), zeros(138), zeros(117), code(2, 2), code(2, 2), code(0, 2);
	code(0, 1), code(3, 2), code(0, 1), end(1, "bad distance");
	dynamic(258, 1, BASIC), code(1, 2), zeros(138), zeros(117), code(2, 2), code(2, 2), code(1, 2);
	code(0, 1), code(3, 2), code(0, 1), code(2, 2), end(4, "");
	dynamic(258, 1, BASIC), code(1, 2), zeros(138), zeros(117), code(2, 2), code(2, 2), code(1, 2);
	code(0, 1), code(3, 2), code(1, 1), code(2, 2), end(4, "bad distance");
}

static void headers(void)
{
	header(7, 0), end(0, "unknown compression method");
	header(8, 0x20), end(0, "reserved flags are set");
	header(8, 0x80), end(0, "reserved flags are set");
	header(8, 2), bits(0, 16), end(0, "the header's checksum is wrong");
	/* every field; its checksum, as python3's zlib.crc32 has it, is 0x3000 */
	header(8, 1 | 2 | 4 | 8 | 16), bits(2, 16), bits(0x4141, 16), bits('n', 16), bits('c', 16);
	bits(0x3000, 16), fixed(), code(0, 7), end(0, "");
	header(8, 4), bits(0xffff, 16), end(0, "unexpected end of input");
	memset(data, 0, 2), end(0, "not in gzip format");
}

int main(int argc, char **argv)
{
	if (argc != 2)
		return 2;
	directory = argv[1];
	header(8, 0);
	blocks();
	codes();
	headers();
	printf("%d\n", case_n);
	return 0;
}
