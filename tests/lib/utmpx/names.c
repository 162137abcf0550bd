/* SPDX-License-Identifier: 0BSD */
/* utmp's own names for what utmpx has: there are no records, and nothing is written */
#include <criterion/criterion.h>
#include <stddef.h>

struct utmpx;
extern struct utmpx *mote_getutline(const struct utmpx *), *mote_getutxline(const struct utmpx *);
extern struct utmpx *mote_getutid(const struct utmpx *), *mote_pututline(const struct utmpx *);
extern void mote_setutent(void), mote_endutent(void);
extern void mote_updwtmp(const char *, const struct utmpx *);
extern void mote_updwtmpx(const char *, const struct utmpx *);
extern int mote_utmpxname(const char *);

Test(utmpx_names, there_are_no_records)
{
	char record[400] = "";
	const struct utmpx *wanted = (const struct utmpx *)record;

	mote_setutent();
	cr_assert_null(mote_getutid(wanted));
	cr_assert_null(mote_getutline(wanted));
	cr_assert_null(mote_getutxline(wanted));
	cr_assert_null(mote_pututline(wanted));
	mote_endutent();
	mote_updwtmp("/nowhere/at/all", wanted);
	mote_updwtmpx("/nowhere/at/all", wanted);
	cr_assert_eq(mote_utmpxname("/nowhere/at/all"), -1);
}
