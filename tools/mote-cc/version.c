/* SPDX-License-Identifier: 0BSD */
/* --version: the compiler's answer, with mote's version behind its first line. */
#include <stdlib.h>
#include <string.h>

#include "driver.h"

/* 0.9.0 is 900, 1.2.3 is 10203: the value of __MOTE__. */
int version_number(void)
{
	const char *s = VERSION;
	int n = 0, part = 0;

	for (; *s; s++)
		if (*s == '.') {
			n = 100 * n + part;
			part = 0;
		} else {
			part = 10 * part + *s - '0';
		}
	return 100 * n + part;
}

void print_version(const struct request *r)
{
	static const char own[] = "mote " VERSION "\n";
	struct words command = {0};
	int out = memory(), status;
	char *s, *line;

	add(&command, r->compiler);
	add(&command, "--version");
	status = run(&command, -1, out, -1);
	s = contents(out);
	line = strchr(s, '\n');
	line = line ? line + 1 : s + strlen(s);
	write_all(1, "standard output", s, line - s);
	write_all(1, "standard output", own, sizeof(own) - 1);
	write_all(1, "standard output", line, strlen(line));
	exit(status);
}
