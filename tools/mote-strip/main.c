/* SPDX-License-Identifier: 0BSD */
/* mote-strip - drop from programs everything that is not loaded */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "strip.h"

static const char usage[] =
    "usage: mote-strip program...\n"
    "Drop section headers, symbols and all else that is not loaded from ELF programs, in place.\n";

int main(int argc, char **argv)
{
	int i, fd, failed = 0;

	if (argc == 2 && !strcmp(argv[1], "--help")) {
		(void)!write(1, usage, sizeof(usage) - 1);
		return 0;
	}
	if (argc < 2 || argv[1][0] == '-') {
		(void)!write(2, usage, sizeof(usage) - 1);
		return 2;
	}
	for (i = 1; i < argc; i++) {
		fd = open(argv[i], O_RDWR | O_CLOEXEC);
		if (fd < 0) {
			failed |= strip_complain("mote-strip", argv[i], strerror(errno));
			continue;
		}
		failed |= strip_file("mote-strip", argv[i], fd);
		if (close(fd))
			failed |= strip_complain("mote-strip", argv[i], strerror(errno));
	}
	return failed;
}
