/* SPDX-License-Identifier: 0BSD */
/*
 * switch_root - leave the initramfs for the real root file system
 *
 * usage: switch_root newroot init [argument ...]
 *
 * For process 1, as the last command of an initramfs: exec switch_root /newroot /sbin/init
 * Moves /dev, /proc, /sys and /run over, makes newroot the root, frees the memory of the old root
 * by deleting all that is in it, and starts init. An initramfs cannot be unmounted and pivot_root
 * does not work on it; deleting is the only way to give its memory back.
 *
 * Since it deletes everything, it first makes sure that it is process 1, that the root is a file
 * system in memory, that newroot is a mount point and that init is there.
 *
 * Exit status: does not return, unless something is wrong: 1; 2 for wrong usage
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

static void put(const char *s)
{
	write(2, s, strlen(s));
}

static void complain(const char *what, const char *why)
{
	put("switch_root: ");
	put(what);
	put(": ");
	put(why);
	put("\n");
}

_Noreturn static void die(const char *what, const char *why)
{
	complain(what, why);
	_exit(1);
}

/* Linux: linux/magic.h RAMFS_MAGIC, TMPFS_MAGIC */
static int is_in_memory(int fd)
{
	struct statfs fs;

	return fstatfs(fd, &fs) == 0 && (fs.f_type == 0x858458f6 || fs.f_type == 0x01021994);
}

/* Deletes what is below dir and on the device dev; takes over the descriptor. */
static void delete_below(int fd, dev_t dev)
{
	struct dirent *e;
	struct stat st;
	DIR *d = fdopendir(fd);

	if (!d) {
		close(fd);
		return;
	}
	while ((e = readdir(d))) {
		int below;

		if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
			continue;
		if (fstatat(fd, e->d_name, &st, AT_SYMLINK_NOFOLLOW) < 0 || st.st_dev != dev)
			continue;
		if (!S_ISDIR(st.st_mode)) {
			unlinkat(fd, e->d_name, 0);
			continue;
		}
		below = openat(fd, e->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
		if (below >= 0)
			delete_below(below, dev);
		unlinkat(fd, e->d_name, AT_REMOVEDIR);
	}
	closedir(d);
}

/* Expects the working directory to be the new root; a mount that cannot be moved is detached. */
static void move_mounts(void)
{
	static const char *const dirs[] = {"/dev", "/proc", "/sys", "/run"};
	struct stat root, st;

	if (stat("/", &root) < 0)
		return;
	for (size_t i = 0; i < sizeof dirs / sizeof *dirs; i++) {
		if (stat(dirs[i], &st) < 0 || st.st_dev == root.st_dev)
			continue;
		if (mount(dirs[i], dirs[i] + 1, NULL, MS_MOVE, NULL) < 0) {
			complain(dirs[i], strerror(errno));
			umount2(dirs[i], MNT_DETACH);
		}
	}
}

int main(int argc, char **argv)
{
	struct stat root, newroot, init;
	const char *relative;
	int old;

	if (argc > 1 && strcmp(argv[1], "--") == 0)
		argc--, argv++;
	if (argc < 3 || argv[1][0] == '-') {
		put("usage: switch_root newroot init [argument ...]\n");
		return 2;
	}
	if (getpid() != 1)
		die("refused", "only process 1 may do this; use exec");
	old = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (old < 0 || fstat(old, &root) < 0)
		die("/", strerror(errno));
	if (!is_in_memory(old))
		die("refused", "the root is not an initramfs");
	if (chdir(argv[1]) < 0 || stat(".", &newroot) < 0)
		die(argv[1], strerror(errno));
	if (newroot.st_dev == root.st_dev)
		die(argv[1], "nothing is mounted there");
	/* not followed: an absolute link is meant relative to the new root */
	relative = argv[2] + strspn(argv[2], "/");
	if (lstat(relative, &init) < 0)
		die(argv[2], strerror(errno));

	move_mounts();
	if (mount(".", "/", NULL, MS_MOVE, NULL) < 0)
		die("moving the new root", strerror(errno));
	if (chroot(".") < 0 || chdir("/") < 0)
		die("entering the new root", strerror(errno));
	/* the check from above, now with all links resolved as init's users see them */
	if (access(argv[2], X_OK) < 0)
		die(argv[2], strerror(errno));
	delete_below(old, root.st_dev);
	execv(argv[2], argv + 2);
	die(argv[2], strerror(errno));
}
