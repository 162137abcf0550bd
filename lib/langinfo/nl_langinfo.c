/* SPDX-License-Identifier: 0BSD */
/*
 * nl_langinfo - a text of the locale in force
 *
 * Returns  the text, "" for an item that is not known; constant
 * Source   POSIX.1-2017 nl_langinfo
 */
#include <langinfo.h>

#include "internal/locale.h"

char *nl_langinfo(nl_item item)
{
	return nl_langinfo_l(item, uselocale(NULL));
}
