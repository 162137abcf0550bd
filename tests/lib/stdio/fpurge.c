/* SPDX-License-Identifier: 0BSD */
/* fpurge: what was not written is lost, what was not read too */
#include <criterion/criterion.h>

#include "tests/subject.h"

typedef struct mote_file file;
extern file *mote_fopen(const char *, const char *);
extern int mote_fclose(file *), mote_fputs(const char *, file *), mote_fpurge(file *);
extern int mote_fgetc(file *);

Test(stdio_fpurge, leaves_nothing_to_write)
{
	file *f = mote_fopen("/dev/full", "w");

	cr_assert(mote_fputs("kept back", f) >= 0);
	cr_assert_eq(mote_fpurge(f), 0);
	cr_assert_eq(mote_fclose(f), 0);
	/* The same without it fails. */
	f = mote_fopen("/dev/full", "w");
	mote_fputs("written", f);
	cr_assert_eq(mote_fclose(f), -1);
}

Test(stdio_fpurge, forgets_what_was_read_ahead)
{
	file *f = mote_fopen("/proc/self/cmdline", "r");

	cr_assert(mote_fgetc(f) > 0);
	cr_assert_eq(mote_fpurge(f), 0);
	cr_assert_eq(mote_fgetc(f), -1);
	mote_fclose(f);
}
