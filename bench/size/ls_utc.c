/* SPDX-License-Identifier: 0BSD */
/* ls.c with times in UTC: opendir, lstat, qsort, strftime and no time zone */
#include <time.h>

#define localtime gmtime
#include "ls.c"
