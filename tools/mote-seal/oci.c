/* SPDX-License-Identifier: 0BSD */
/*
 * A seccomp profile of the OCI runtime specification, which Docker and Podman take too. Everything
 * else fails with EPERM instead of ending the process: what a runtime tries between its filter and
 * execve differs from version to version, and most of it may fail.
 */
#include "seal.h"

/* crun 1.8 and runc 1.1, seen with strace; and execve. */
static const int starter[] = {59};

static void rule(const struct profile *profile, int mark, const char *comment)
{
	const char *comma = "";
	int i;

	fputs("    {\n      \"names\": [", stdout);
	for (i = 0; i < CALLS; i++) {
		if (profile->marks[i] != mark)
			continue;
		printf("%s\"%s\"", comma, call_name(i));
		comma = ", ";
	}
	printf(
	    "],\n      \"action\": \"SCMP_ACT_ALLOW\",\n      \"comment\": \"%s\"\n    }", comment);
}

static int has(const struct profile *profile, int mark)
{
	int i;

	for (i = 0; i < CALLS; i++)
		if (profile->marks[i] == mark)
			return 1;
	return 0;
}

int print_oci(const struct program *p)
{
	struct profile profile;

	if (make_profile(p, &profile, starter, sizeof(starter) / sizeof(*starter)))
		return 2;
	fputs("{\n  \"defaultAction\": \"SCMP_ACT_ERRNO\",\n  \"defaultErrnoRet\": 1,\n"
	      "  \"architectures\": [\"SCMP_ARCH_X86_64\"],\n  \"syscalls\": [\n",
	    stdout);
	if (has(&profile, 1))
		rule(&profile, 1, "the program's own");
	if (has(&profile, 1) && has(&profile, 2))
		fputs(",\n", stdout);
	if (has(&profile, 2))
		rule(&profile, 2, "what the runtime needs to start the program under this filter");
	fputs("\n  ]\n}\n", stdout);
	return 0;
}
