/* SPDX-License-Identifier: 0BSD */
/* Source  musl 1.2.5 arch/x86_64/bits/stat.h; POSIX.1-2017 sys/stat.h */
struct stat {
	dev_t st_dev;
	ino_t st_ino;
	nlink_t st_nlink;
	mode_t st_mode;
	uid_t st_uid;
	gid_t st_gid;
	unsigned int __pad0;
	dev_t st_rdev;
	off_t st_size;
	blksize_t st_blksize;
	blkcnt_t st_blocks;
	struct timespec st_atim;
	struct timespec st_mtim;
	struct timespec st_ctim;
	long __unused[3];
};

/* Source  POSIX.1-2017 sys/stat.h; Linux man 7 inode */
#define S_IFMT   0170000
#define S_IFIFO  0010000
#define S_IFCHR  0020000
#define S_IFDIR  0040000
#define S_IFBLK  0060000
#define S_IFREG  0100000
#define S_IFLNK  0120000
#define S_IFSOCK 0140000

#include <bits/mode.h>

/* Source  POSIX.1-2017 sys/stat.h; Linux man 2 utimensat */
#define UTIME_NOW  0x3fffffff
#define UTIME_OMIT 0x3ffffffe

#if defined(_GNU_SOURCE)
/* Source  Linux man 2 statx; musl 1.2.5 include/sys/stat.h */
#ifndef _LINUX_STAT_H
#define __DEFINED_struct_statx
struct statx_timestamp {
	int64_t tv_sec;
	uint32_t tv_nsec, __pad;
};

struct statx {
	uint32_t stx_mask;
	uint32_t stx_blksize;
	uint64_t stx_attributes;
	uint32_t stx_nlink;
	uint32_t stx_uid;
	uint32_t stx_gid;
	uint16_t stx_mode;
	uint16_t __pad0[1];
	uint64_t stx_ino;
	uint64_t stx_size;
	uint64_t stx_blocks;
	uint64_t stx_attributes_mask;
	struct statx_timestamp stx_atime;
	struct statx_timestamp stx_btime;
	struct statx_timestamp stx_ctime;
	struct statx_timestamp stx_mtime;
	uint32_t stx_rdev_major;
	uint32_t stx_rdev_minor;
	uint32_t stx_dev_major;
	uint32_t stx_dev_minor;
	uint64_t __pad1[14];
};
#endif

#define STATX_TYPE        0x001U
#define STATX_MODE        0x002U
#define STATX_NLINK       0x004U
#define STATX_UID         0x008U
#define STATX_GID         0x010U
#define STATX_ATIME       0x020U
#define STATX_MTIME       0x040U
#define STATX_CTIME       0x080U
#define STATX_INO         0x100U
#define STATX_SIZE        0x200U
#define STATX_BLOCKS      0x400U
#define STATX_BASIC_STATS 0x7ffU
#define STATX_BTIME       0x800U
#define STATX_ALL         0xfffU
#endif
