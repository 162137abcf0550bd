/* SPDX-License-Identifier: 0BSD */
/* --seal-allow=syscall=NAME: the calls that syscall(2) may make leave records in an object. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "driver.h"

static int number(const char *header, const char *call)
{
	const char *line = strstr(header, text("#define __NR_%s ", call));

	if (!line)
		die("--seal-allow=syscall=%s: there is no system call %s", call, call);
	return atoi(strrchr(text("%.*s", (int)strcspn(line, "\n"), line), ' '));
}

/* They stay as long as what they are linked to, and R keeps that. */
const char *call_records(const struct job *j)
{
	static const char head[] = "\t.section .text.calls,\"axR\"\n"
	                           ".Lkept:\tnop\n"
	                           "\t.section .mote.sys,\"ao\",@progbits,.Lkept\n";
	const char *path = text("%s/include/bits/syscall.h", j->tree->root);
	const char *header = read_text(path), *object = temporary(NULL, ".o");
	struct words as = {0};
	int in = memory();
	size_t i;

	if (!header)
		die("%s: not there", path);
	write_all(in, "as", head, strlen(head));
	for (i = 0; i < j->settings->calls.n; i++) {
		const char *record = text(
		    "\t.long __syscall_any - ., %d\n", number(header, j->settings->calls.at[i]));

		write_all(in, "as", record, strlen(record));
	}
	lseek(in, 0, SEEK_SET);
	add(&as, "as");
	add(&as, "-o");
	add(&as, object);
	add(&as, "-");
	if (run(&as, in, -1, -1))
		die("--seal-allow=syscall=: see above");
	return object;
}
