/* SPDX-License-Identifier: 0BSD */
/*
 * __zone_load - a time zone from a TZif file
 *
 * Relative names are below /usr/share/zoneinfo. The file is read into memory that stays: a
 * corrupted one can spoil times, but nothing else, and tm_zone stays valid, with a new text after
 * a change of TZ.
 *
 * Returns  1, or 0 if the file cannot be read or is none
 * Source   RFC 8536 (TZif)
 */
#include <fcntl.h>

#include "internal/zone.h"
#include "sys/sys.h"

/* A byte that is an index may point behind the file's end, at most to the last NUL here. */
static unsigned char file[16384];
#define FILE_MAX (sizeof(file) - 256 * 6 - 256 - 1)

static unsigned be32(const unsigned char *p)
{
	unsigned n;

	__builtin_memcpy(&n, p, 4);
	return __builtin_bswap32(n);
}

hidden int __zone_load(const char *path)
{
	int dir = sys_open("/usr/share/zoneinfo", O_PATH | O_CLOEXEC, 0);
	int fd = sys_openat(dir, path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0);
	const unsigned char *p = file, *end, *start, *texts;
	int width;
	long n;

	sys_close(dir);
	end = file + sys_read(fd, file, FILE_MAX);
	sys_close(fd);
	/* From version 2 on all is there twice, first with times of 32 bits. */
	for (width = 4; width <= 8; width += 4) {
		if (end - p < 44 || be32(p) != 0x545a6966 || p[4] < '2') /* "TZif" */
			return 0;
		start = p + 44;
		n = be32(p + 32);
		texts = start + n * (width + 1) + be32(p + 36) * 6L;
		p = texts + be32(p + 40) + be32(p + 28) * (width + 4L) + be32(p + 24) +
		    be32(p + 20);
		if (p >= end)
			return 0;
	}
	__zone.transitions = start;
	__zone.transition_n = n;
	__zone.texts = texts;
	/* The rule is a line; without one the last type of the file holds on. */
	file[end - file - 1] = 0;
	__zone_parse((const char *)p + 1);
	return 1;
}
