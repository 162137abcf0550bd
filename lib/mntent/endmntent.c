/* SPDX-License-Identifier: 0BSD */
/*
 * endmntent - close a table of mounts; NULL is none
 *
 * Returns  1
 * Source   Linux man 3 endmntent
 * Differs  from musl 1.2.5: nothing
 */
#include <mntent.h>
#include <stdio.h>

int endmntent(FILE *f)
{
	if (f)
		fclose(f);
	return 1;
}
