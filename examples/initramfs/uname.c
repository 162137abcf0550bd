/* SPDX-License-Identifier: 0BSD */
/*
 * uname - name the system
 *
 * usage: uname [-amnrsv]
 *
 * -s system (the default), -n host, -r release, -v version, -m machine, -a all of them; always
 * printed in this order, whatever the order of the options.
 *
 * Exit status: 0, 1 if the output failed, 2 for wrong usage
 */
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	static const char letters[] = "snrvm", usage[] = "usage: uname [-amnrsv]\n";
	char line[5 * sizeof(((struct utsname *)0)->version) + 8], *p = line;
	unsigned wanted = 0;
	struct utsname u;
	int c, i;

	while ((c = getopt(argc, argv, "amnrsv")) != -1) {
		if (c == '?')
			break;
		wanted |= c == 'a' ? 31 : 1u << (strchr(letters, c) - letters);
	}
	if (c == '?' || optind < argc) {
		write(2, usage, sizeof usage - 1);
		return 2;
	}
	/* the call fails only for a bad pointer */
	uname(&u);
	if (!wanted)
		wanted = 1;
	for (i = 0; i < 5; i++) {
		const char *parts[] = {u.sysname, u.nodename, u.release, u.version, u.machine};

		if (!(wanted >> i & 1))
			continue;
		if (p != line)
			*p++ = ' ';
		p = stpcpy(p, parts[i]);
	}
	*p++ = '\n';
	return write(1, line, p - line) == p - line ? 0 : 1;
}
