/* SPDX-License-Identifier: 0BSD */
/*
 * A seccomp profile of the OCI runtime specification. Everything else fails with EPERM and does not
 * end the process: a runtime makes calls between its filter and execve which differ from version to
 * version, and most of them may fail. With no_new_privs crun 1.8 makes close, which may, and
 * execve; runc 1.1, seen with strace, the rest as well. Without no_new_privs both still drop
 * privileges under the filter.
 */
#include "seal.h"

#define N(list) (sizeof(list) / sizeof(*(list)))

static const int crun[] = {59};
/* write, close, rt_sigreturn, sched_yield, nanosleep, execve, fstatfs, futex, getdents64,
   epoll_ctl, openat */
static const int runc[] = {1, 3, 15, 24, 35, 59, 138, 202, 217, 233, 257};

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

static int print(const struct program *p, const int *starter, size_t n)
{
	struct profile profile;

	if (make_profile(p, &profile, starter, n))
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

int print_oci(const struct program *p)
{
	return print(p, crun, N(crun));
}

int print_docker(const struct program *p)
{
	return print(p, runc, N(runc));
}
