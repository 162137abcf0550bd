/* SPDX-License-Identifier: 0BSD */
/*
 * umount - detach file systems from the tree
 *
 * usage: umount [-fl] directory ...
 *
 * -l detaches now and cleans up when the last user is gone; -f gives up on a server that does not
 * answer. A symbolic link is not followed.
 *
 * Exit status: 0 if all are detached, 1 if not, 2 for wrong usage
 */
#include <errno.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

static void put(const char *s)
{
	write(2, s, strlen(s));
}

int main(int argc, char **argv)
{
	int c, failed = 0, flags = UMOUNT_NOFOLLOW;

	while ((c = getopt(argc, argv, "fl")) != -1) {
		if (c == '?')
			break;
		flags |= c == 'f' ? MNT_FORCE : MNT_DETACH;
	}
	if (c == '?' || optind >= argc) {
		put("usage: umount [-fl] directory ...\n");
		return 2;
	}
	for (; optind < argc; optind++) {
		const char *why;

		if (umount2(argv[optind], flags) == 0)
			continue;
		why = errno == EINVAL ? "not mounted" : strerror(errno);
		put("umount: ");
		put(argv[optind]);
		put(": ");
		put(why);
		put("\n");
		failed = 1;
	}
	return failed;
}
