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

int make_profile(const struct program *p, struct profile *profile, const int *starter, size_t n)
{
	unsigned char *marks = profile->marks;
	size_t i;

	if (any_call(p))
		return complain(
		    p->path, "it can make any call (syscall is linked), so there is no list");
	*profile = (struct profile){{0}};
	for (i = 0; i < p->call_n; i++) {
		if (p->calls[i].nr == EARLY)
			mark(profile, sealing);
		if (p->calls[i].nr < 0)
			continue;
		marks[p->calls[i].nr] = 1;
		if (is_io_uring(p->calls[i].nr) && (!i || p->calls[i].nr != p->calls[i - 1].nr))
			fprintf(stderr,
			    "mote-seal: warning: %s: what is asked for through it passes no "
			    "filter\n",
			    call_name(p->calls[i].nr));
	}
	if (p->hardened)
		mark(profile, hardening);
	if (p->seal == DEBUG || p->noted_seal == DEBUG)
		mark(profile, debugging);
	for (i = 0; i < n; i++)
		if (!marks[starter[i]])
			marks[starter[i]] = 2;
	return 0;
}
