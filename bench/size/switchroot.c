/* SPDX-License-Identifier: 0BSD */
/* switch_root NEWROOT INIT [argument...]: deletes the initramfs, NEWROOT becomes the root */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#define RAMFS_MAGIC 0x858458f6
#define TMPFS_MAGIC 0x01021994

static dev_t old_device;

static int fail(const char *what)
{
	fprintf(stderr, "switch_root: %s: %s\n", what, strerror(errno));
	return 1;
}

/* All below the current directory that is on the old root's device. */
static void delete_here(void)
{
	struct dirent *entry;
	struct stat st;
	DIR *dir = opendir(".");

	if (!dir)
		return;
	while ((entry = readdir(dir))) {
		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		if (lstat(entry->d_name, &st) || st.st_dev != old_device)
			continue;
		if (!S_ISDIR(st.st_mode)) {
			unlink(entry->d_name);
			continue;
		}
		if (!chdir(entry->d_name)) {
			delete_here();
			if (chdir(".."))
				break;
		}
		rmdir(entry->d_name);
	}
	closedir(dir);
}

/* One that is not there is no fault. */
static void move(const char *from)
{
	mount(from, from + 1, NULL, MS_MOVE, NULL);
}

int main(int argc, char **argv)
{
	struct stat root, new;
	struct statfs fs;

	errno = EINVAL;
	if (argc < 3)
		return fail("usage: NEWROOT INIT");
	if (chdir(argv[1]) || stat("/", &root) || stat(".", &new))
		return fail(argv[1]);
	/* Only what the kernel unpacked may be deleted, and only from outside of it. */
	if (root.st_dev == new.st_dev || statfs("/", &fs) ||
	    ((unsigned)fs.f_type != RAMFS_MAGIC && fs.f_type != TMPFS_MAGIC))
		return fail("not an initramfs");
	move("/dev");
	move("/proc");
	move("/sys");
	old_device = root.st_dev;
	if (!chdir("/"))
		delete_here();
	if (chdir(argv[1]) || mount(".", "/", NULL, MS_MOVE, NULL) || chroot(".") || chdir("/"))
		return fail(argv[1]);
	execv(argv[2], argv + 2);
	return fail(argv[2]);
}
