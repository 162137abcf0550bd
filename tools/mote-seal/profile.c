/* SPDX-License-Identifier: 0BSD */
/*
 * The calls a filter from outside has to allow. It is in place before the program starts, so that
 * whoever installs it must still get through execve; and a sealed program makes calls to seal
 * itself which its own filter then has no rule for.
 */
#include <stdlib.h>

#include "seal.h"

/* Ended by -1: prctl, seccomp; what --harden needs: setrlimit, mseal; what --seal=debug needs to
   know its symbols: open, close, lseek, mmap, rt_sigaction. */
static const int sealing[] = {157, 317, -1};
static const int hardening[] = {157, 160, 462, -1};
static const int debugging[] = {2, 3, 8, 9, 13, -1};

static void mark(struct profile *profile, const int *list)
{
	for (; *list >= 0; list++)
		profile->marks[*list] = 1;
}

static int mark_program(const struct program *p, struct profile *profile)
{
	int nr;
	size_t i;

	if (any_call(p))
		return complain(
		    p->path, "it can make any call (syscall is linked), so there is no list");
	for (i = 0; i < p->call_n; i++) {
		nr = p->calls[i].nr;
		if (nr == EARLY)
			mark(profile, sealing);
		if (nr < 0)
			continue;
		profile->marks[nr] = 1;
		if (is_io_uring(nr) && (!i || nr != p->calls[i - 1].nr))
			fprintf(stderr,
			    "mote-seal: warning: %s: what is asked for through it passes no "
			    "filter\n",
			    call_name(nr));
	}
	if (p->hardened)
		mark(profile, hardening);
	if (p->seal == DEBUG || p->noted_seal == DEBUG)
		mark(profile, debugging);
	return 0;
}

/* One filter holds for all that a container or a unit starts: it is the union of their calls. */
int make_profile(const struct program *p, struct profile *profile, const int *starter, size_t n)
{
	size_t i;

	*profile = (struct profile){{0}};
	for (; p; p = p->next)
		if (mark_program(p, profile))
			return 2;
	for (i = 0; i < n; i++)
		if (!profile->marks[starter[i]])
			profile->marks[starter[i]] = 2;
	return 0;
}
