/* SPDX-License-Identifier: 0BSD */
/* ls -l [directory]: opendir, lstat, qsort, strftime, and the time zone */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void mode_text(char *s, mode_t mode)
{
	static const char rwx[] = "rwxrwxrwx";
	int i;

	s[0] = S_ISDIR(mode)    ? 'd'
	       : S_ISLNK(mode)  ? 'l'
	       : S_ISCHR(mode)  ? 'c'
	       : S_ISBLK(mode)  ? 'b'
	       : S_ISFIFO(mode) ? 'p'
	       : S_ISSOCK(mode) ? 's'
	                        : '-';
	for (i = 0; i < 9; i++)
		s[i + 1] = mode & (0400 >> i) ? rwx[i] : '-';
	s[10] = 0;
}

static int complain(const char *name)
{
	static const char text[] = ": cannot be read\n";

	(void)!write(2, name, strlen(name));
	(void)!write(2, text, sizeof(text) - 1);
	return 1;
}

static int show(const char *name)
{
	char mode[11], when[32], target[4096];
	struct stat st;
	ssize_t n = 0;

	if (lstat(name, &st))
		return complain(name);
	mode_text(mode, st.st_mode);
	strftime(when, sizeof(when), "%b %e %H:%M", localtime(&st.st_mtime));
	printf("%s %3lu %5u %5u %9lld %s %s", mode, (unsigned long)st.st_nlink, (unsigned)st.st_uid,
	    (unsigned)st.st_gid, (long long)st.st_size, when, name);
	if (S_ISLNK(st.st_mode) && (n = readlink(name, target, sizeof(target))) > 0)
		printf(" -> %.*s", (int)n, target);
	putchar('\n');
	return 0;
}

int main(int argc, char **argv)
{
	const char *path = argc > 1 ? argv[1] : ".";
	char **names = NULL, **more;
	size_t n = 0, room = 0, i;
	struct dirent *entry;
	int status = 0;
	DIR *dir;

	if (chdir(path) || !(dir = opendir(".")))
		return complain(path);
	while ((entry = readdir(dir))) {
		if (entry->d_name[0] == '.')
			continue;
		if (n == room) {
			room = room ? room * 2 : 32;
			more = realloc(names, room * sizeof(*names));
			if (!more)
				break;
			names = more;
		}
		names[n] = strdup(entry->d_name);
		if (!names[n++])
			break;
	}
	closedir(dir);
	qsort(names, n, sizeof(*names), compare);
	for (i = 0; i < n; i++)
		status |= show(names[i]);
	return status;
}
