/* SPDX-License-Identifier: 0BSD */
/*
 * addmntent - append a mount to a table
 *
 * Blanks, newlines and backslashes in the texts are written as octal numbers.
 *
 * Returns  0, or 1
 * Errors   those of fseek and write
 * Source   Linux man 3 addmntent
 * Differs  from musl 1.2.5: escapes
 */
#include <mntent.h>
#include <stdio.h>

static void put_text(const char *s, FILE *f)
{
	for (; *s; s++)
		if (*s == ' ' || *s == '\t' || *s == '\n' || *s == '\\')
			fprintf(f, "\\%03o", *s);
		else
			fputc(*s, f);
	fputc('\t', f);
}

int addmntent(FILE *f, const struct mntent *mnt)
{
	if (fseek(f, 0, SEEK_END))
		return 1;
	put_text(mnt->mnt_fsname, f);
	put_text(mnt->mnt_dir, f);
	put_text(mnt->mnt_type, f);
	put_text(mnt->mnt_opts, f);
	fprintf(f, "%d\t%d\n", mnt->mnt_freq, mnt->mnt_passno);
	return fflush(f) || ferror(f);
}
