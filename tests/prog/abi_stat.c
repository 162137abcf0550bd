/* SPDX-License-Identifier: 0BSD */
/*
 * struct stat, stat64 and statx, dirent, statfs, statvfs: what the kernel writes is what
 * was planted.
 */
#define _LARGEFILE64_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#define CHECK(what) printf("%-60s %d\n", #what, !!(what))

static void files(void)
{
	const struct timespec planted[2] = {{1000000001, 123456000}, {1500000002, 654321000}};
	struct stat st, other;
	struct stat64 st64;
	int fd = open("file", O_CREAT | O_RDWR | O_TRUNC, 0640);

	fchmod(fd, 0640);
	if (pwrite(fd, "x", 1, 12344) != 1)
		return;
	link("file", "second");
	link("file", "third");
	CHECK(futimens(fd, planted) == 0);
	memset(&st, 0xee, sizeof st);
	CHECK(fstat(fd, &st) == 0);
	CHECK(st.st_mode == (S_IFREG | 0640) && S_ISREG(st.st_mode));
	CHECK(st.st_nlink == 3);
	CHECK(st.st_size == 12345);
	CHECK(st.st_uid == geteuid() && st.st_gid == getegid());
	CHECK(st.st_atim.tv_sec == 1000000001 && st.st_atim.tv_nsec == 123456000);
	CHECK(st.st_mtim.tv_sec == 1500000002 && st.st_mtim.tv_nsec == 654321000);
	CHECK(st.st_atime == 1000000001 && st.st_mtime == 1500000002 && st.st_ctime > 1600000000);
	CHECK(st.st_blksize >= 512 && st.st_blksize <= 1 << 24 && st.st_blocks > 0 &&
	    st.st_blocks < 1000);
	CHECK(stat("second", &other) == 0 && other.st_ino == st.st_ino &&
	    other.st_dev == st.st_dev);
	memset(&st64, 0xee, sizeof st64);
	CHECK(stat64("third", &st64) == 0 && st64.st_ino == st.st_ino && st64.st_size == 12345);
	CHECK(fstatat(AT_FDCWD, "file", &other, 0) == 0 && other.st_nlink == 3);
	/* A device has its number in st_rdev, and no size. */
	CHECK(stat("/dev/null", &other) == 0 && S_ISCHR(other.st_mode) &&
	    other.st_rdev == makedev(1, 3) && other.st_size == 0);
	close(fd);
}

static void extended(void)
{
	struct stat st;
	struct statx x;

	memset(&x, 0xee, sizeof x);
	stat("file", &st);
	CHECK(statx(AT_FDCWD, "file", AT_STATX_SYNC_AS_STAT, STATX_BASIC_STATS, &x) == 0);
	CHECK((x.stx_mask & STATX_BASIC_STATS) == STATX_BASIC_STATS);
	CHECK(x.stx_mode == (S_IFREG | 0640) && x.stx_nlink == 3 && x.stx_size == 12345);
	CHECK(x.stx_ino == st.st_ino && makedev(x.stx_dev_major, x.stx_dev_minor) == st.st_dev);
	CHECK(x.stx_uid == geteuid() && x.stx_gid == getegid());
	CHECK(x.stx_atime.tv_sec == 1000000001 && x.stx_atime.tv_nsec == 123456000);
	CHECK(x.stx_mtime.tv_sec == 1500000002 && x.stx_mtime.tv_nsec == 654321000);
	CHECK(x.stx_ctime.tv_sec == st.st_ctim.tv_sec && x.stx_ctime.tv_nsec == st.st_ctim.tv_nsec);
	CHECK(x.stx_blocks == (unsigned long)st.st_blocks && x.stx_blksize == st.st_blksize);
	CHECK(statx(AT_FDCWD, "/dev/null", 0, STATX_BASIC_STATS, &x) == 0 &&
	    x.stx_rdev_major == 1 && x.stx_rdev_minor == 3);
}

static void directories(void)
{
	int files = 0, dots = 0, wrong = 0;
	struct dirent *entry;
	struct stat st;
	DIR *dir;

	mkdir("dir", 0755);
	close(open("dir/a-name-of-some-length", O_CREAT | O_WRONLY, 0600));
	symlink("nowhere", "dir/link");
	dir = opendir("dir");
	while ((entry = readdir(dir)) != NULL) {
		if (entry->d_name[0] == '.') {
			dots++;
			wrong += entry->d_type != DT_DIR;
			continue;
		}
		files++;
		fstatat(dirfd(dir), entry->d_name, &st, AT_SYMLINK_NOFOLLOW);
		wrong += st.st_ino != entry->d_ino || IFTODT(st.st_mode) != entry->d_type ||
		    entry->d_reclen < 24;
		wrong += strcmp(entry->d_name, "a-name-of-some-length") &&
		    strcmp(entry->d_name, "link");
	}
	closedir(dir);
	printf("directory: %d files, %d dots, %d wrong\n", files, dots, wrong);
}

static void file_systems(void)
{
	struct statfs fs;
	struct statvfs vfs;

	memset(&fs, 0xee, sizeof fs);
	CHECK(statfs("/proc", &fs) == 0 && fs.f_type == 0x9fa0);
	CHECK(fs.f_bsize == getpagesize() && fs.f_namelen == 255 && fs.f_blocks == 0);
	CHECK(statfs(".", &fs) == 0 && statvfs(".", &vfs) == 0);
	CHECK(fs.f_blocks == vfs.f_blocks && fs.f_files == vfs.f_files &&
	    fs.f_blocks >= fs.f_bfree);
	CHECK((unsigned long)fs.f_namelen == vfs.f_namemax &&
	    (unsigned long)fs.f_frsize == vfs.f_frsize);
	CHECK((unsigned long)fs.f_bsize == vfs.f_bsize && vfs.f_namemax >= 255);
}

int main(void)
{
	files();
	extended();
	directories();
	file_systems();
	return 0;
}
