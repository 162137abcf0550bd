/* SPDX-License-Identifier: 0BSD */
/* Profiles in lines, systemd's and minijail's. */
#include "seal.h"

#define EXECVE 59

/* Whom the profile is for, without the line's end. */
static void put_comment(const struct program *p)
{
	putchar('#');
	for (; p; p = p->next) {
		putchar(' ');
		put_name(stdout, p->path);
	}
}

/*
 * systemd.exec(5): with the first call of a list come those of @default, about 40, among them
 * memory, identities, time. They are taken out again; what systemd itself needs is execve. EPERM
 * and not the end for other calls: a name that systemd's libseccomp is too old for is left out.
 */
int print_systemd(const struct program *p)
{
	static const int starter[] = {EXECVE};
	struct profile profile;
	int i, n = 0;

	if (make_profile(p, &profile, starter, 1))
		return 2;
	put_comment(p);
	puts("; execve is for systemd, which starts the program under this filter\n"
	     "[Service]\nSystemCallArchitectures=native\nSystemCallErrorNumber=EPERM\n"
	     "SystemCallFilter=\nSystemCallFilter=execve\nSystemCallFilter=~@default");
	for (i = 0; i < CALLS; i++) {
		if (!profile.marks[i])
			continue;
		printf("%s%s", n % 8 ? " " : "SystemCallFilter=", call_name(i));
		if (++n % 8 == 0)
			putchar('\n');
	}
	if (n % 8)
		putchar('\n');
	return 0;
}

int print_minijail(const struct program *p)
{
	static const int starter[] = {EXECVE};
	struct profile profile;
	int i;

	if (make_profile(p, &profile, starter, 1))
		return 2;
	put_comment(p);
	putchar('\n');
	for (i = 0; i < CALLS; i++) {
		if (profile.marks[i] == 2)
			puts("# minijail0 starts the program under this filter");
		if (profile.marks[i])
			printf("%s: 1\n", call_name(i));
	}
	return 0;
}
