/* SPDX-License-Identifier: 0BSD */
/* dlopen and its relatives fail, with a text */
#include <criterion/criterion.h>
#include <dlfcn.h>

#include "tests/subject.h"

SUBJECT(dlopen);
SUBJECT(dlsym);
SUBJECT(dlclose);
SUBJECT(dlerror);
SUBJECT(dlinfo);
SUBJECT(dladdr);

Test(dlfcn_dlopen, fails_with_a_text_that_is_told_once)
{
	cr_assert_null(mote_dlerror());
	cr_assert_null(mote_dlopen("libm.so.6", RTLD_NOW));
	cr_assert_not_null(mote_dlerror());
	cr_assert_null(mote_dlerror());
	cr_assert_null(mote_dlopen(NULL, RTLD_NOW));
	cr_assert_not_null(mote_dlerror());
}

Test(dlfcn_dlsym, finds_nothing)
{
	cr_assert_null(mote_dlsym(RTLD_DEFAULT, "main"));
	cr_assert_not_null(mote_dlerror());
}

Test(dlfcn_dlclose, knows_no_handle)
{
	cr_assert_neq(mote_dlclose(opaque((void *)1)), 0);
	cr_assert_not_null(mote_dlerror());
	cr_assert_eq(mote_dlinfo(opaque((void *)1), 1, opaque((void *)1)), -1);
	cr_assert_not_null(mote_dlerror());
}

Test(dlfcn_dladdr, knows_no_address)
{
	Dl_info info;

	cr_assert_eq(mote_dladdr(opaque((void *)1), &info), 0);
	cr_assert_null(mote_dlerror());
}
