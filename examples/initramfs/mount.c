/* SPDX-License-Identifier: 0BSD */
/*
 * mount - attach a file system to the tree, or list what is attached
 *
 * usage: mount [-rw] [-t type] [-o option,...] source directory
 *        mount
 *
 * Options known to the kernel as flags (ro, nosuid, remount, bind, ...) become flags; the others
 * (size=16m, mode=0755) are handed to the file system as they are. There is no fstab.
 *
 * Exit status: 0, 1 if it failed, 2 for wrong usage
 */
#include <errno.h>
#include <mntent.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

static const struct {
	const char *name;
	unsigned long set, clear;
} options[] = {
    {"defaults", 0, 0},
    {"ro", MS_RDONLY, 0},
    {"rw", 0, MS_RDONLY},
    {"nosuid", MS_NOSUID, 0},
    {"suid", 0, MS_NOSUID},
    {"nodev", MS_NODEV, 0},
    {"dev", 0, MS_NODEV},
    {"noexec", MS_NOEXEC, 0},
    {"exec", 0, MS_NOEXEC},
    {"sync", MS_SYNCHRONOUS, 0},
    {"async", 0, MS_SYNCHRONOUS},
    {"noatime", MS_NOATIME, 0},
    {"relatime", MS_RELATIME, 0},
    {"remount", MS_REMOUNT, 0},
    {"bind", MS_BIND, 0},
    {"rbind", MS_BIND | MS_REC, 0},
    {"move", MS_MOVE, 0},
    {"private", MS_PRIVATE, 0},
    {"rprivate", MS_PRIVATE | MS_REC, 0},
    {"shared", MS_SHARED, 0},
    {"slave", MS_SLAVE, 0},
};

static int usage(void)
{
	static const char text[] = "usage: mount [-rw] [-t type] [-o option,...] source directory\n"
	                           "       mount\n";

	write(2, text, sizeof text - 1);
	return 2;
}

/* Splits the list at its commas, adds the flags to *flags and leaves the rest, joined, in list. */
static void parse(char *list, unsigned long *flags)
{
	char *out = list, *next;

	for (char *word = list; word; word = next) {
		size_t i, n = strcspn(word, ",");

		next = word[n] ? word + n + 1 : NULL;
		for (i = 0; i < sizeof options / sizeof *options; i++)
			if (strlen(options[i].name) == n && strncmp(word, options[i].name, n) == 0)
				break;
		if (i < sizeof options / sizeof *options) {
			*flags = (*flags | options[i].set) & ~options[i].clear;
		} else if (n) {
			if (out != list)
				*out++ = ',';
			memmove(out, word, n);
			out += n;
		}
	}
	*out = 0;
}

static int list_mounts(void)
{
	FILE *f = setmntent("/proc/self/mounts", "r");
	struct mntent *m;

	if (!f) {
		perror("mount: /proc/self/mounts");
		return 1;
	}
	while ((m = getmntent(f)))
		printf(
		    "%s on %s type %s (%s)\n", m->mnt_fsname, m->mnt_dir, m->mnt_type, m->mnt_opts);
	endmntent(f);
	if (fflush(stdout) == EOF) {
		perror("mount: standard output");
		return 1;
	}
	return 0;
}

int main(int argc, char **argv)
{
	const unsigned long keep = MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC;
	unsigned long flags = 0;
	const char *type = NULL, *source, *dir;
	char none[] = "", *data = none;
	int c, failed;

	if (argc == 1)
		return list_mounts();
	while ((c = getopt(argc, argv, "rwt:o:")) != -1) {
		switch (c) {
		case 'r':
			flags |= MS_RDONLY;
			break;
		case 'w':
			flags &= ~MS_RDONLY;
			break;
		case 't':
			type = optarg;
			break;
		case 'o':
			if (*data) /* a second list would need a join, and nobody needs a second
			              list */
				return usage();
			data = optarg;
			parse(data, &flags);
			break;
		default:
			return usage();
		}
	}
	if (argc - optind != 2)
		return usage();
	source = argv[optind];
	dir = argv[optind + 1];
	failed = mount(source, dir, type, flags, data) < 0;
	/* a bind mount takes the flags of its source; its own ones need a second call */
	if (!failed && (flags & (MS_BIND | MS_REMOUNT)) == MS_BIND && (flags & keep))
		failed = mount(NULL, dir, NULL, MS_REMOUNT | MS_BIND | (flags & keep), NULL) < 0;
	if (failed) {
		const char *why = strerror(errno);

		if (errno == ENODEV)
			why = "the kernel knows no such file system";
		fprintf(stderr, "mount: %s on %s: %s\n", source, dir, why);
	}
	return failed;
}
