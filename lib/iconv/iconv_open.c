/* SPDX-License-Identifier: 0BSD */
/*
 * iconv_open - prepare a conversion between encodings
 *
 * There are UTF-8, UTF-16, UTF-32, UCS-2 and UCS-4, with BE, LE or a mark in front, WCHAR_T, ASCII,
 * ISO-8859-1, ISO-8859-15 and windows-1252, by their usual names; the empty name is UTF-8. Case and
 * punctuation do not count, and what follows a // says nothing that is not done anyway.
 *
 * Returns  a descriptor for iconv and iconv_close, or (iconv_t)-1
 * Errors   EINVAL  no such encoding; ENOMEM
 * Safety   thread-safe, allocates
 * Source   POSIX.1-2017 iconv_open
 * Differs  from musl 1.2.5: no tables of Asia's and other encodings
 */
#include <ctype.h>
#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>

#include "internal/iconv.h"
#include "internal/syscall_ret.h"

static int encoding_of(const char *name)
{
	/* The encoding, and its name in small letters and digits. */
	static const char names[] = "\1utf8\0\1\0\2"
	                            "ascii\0\2usascii\0\2"
	                            "ansix341968\0\2"
	                            "646\0"
	                            "\3iso88591\0\3latin1\0\4iso885915\0\4latin9\0"
	                            "\5"
	                            "cp1252\0\5windows1252\0"
	                            "\x44utf16\0\x42utf16le\0\x40utf16be\0"
	                            "\x4c"
	                            "ucs2\0\x4a"
	                            "ucs2le\0\x48"
	                            "ucs2be\0"
	                            "\x45utf32\0\x43utf32le\0\x41utf32be\0"
	                            "\x41ucs4\0\x43ucs4le\0\x41ucs4be\0\x43wchart\0";
	const char *entry = names;
	char plain[16];
	size_t n = 0;

	for (; *name && !(name[0] == '/' && name[1] == '/'); name++)
		if (isalnum(*name) && n < sizeof(plain) - 1)
			plain[n++] = tolower(*name);
	plain[n] = 0;
	for (; *entry; entry += strlen(entry) + 1)
		if (!strcmp(entry + 1, plain))
			return *entry;
	return 0;
}

iconv_t iconv_open(const char *to, const char *from)
{
	int out = encoding_of(to), in = encoding_of(from);
	struct iconv_state *state;

	if (!out || !in) {
		fail(EINVAL);
		return (iconv_t)-1;
	}
	state = malloc(sizeof(*state));
	if (!state)
		return (iconv_t)-1;
	*state = (struct iconv_state){in, out, in};
	return state;
}
