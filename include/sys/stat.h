/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H

#include <features.h>

#define __NEED_blkcnt_t
#define __NEED_blksize_t
#define __NEED_dev_t
#define __NEED_gid_t
#define __NEED_ino_t
#define __NEED_mode_t
#define __NEED_nlink_t
#define __NEED_off_t
#define __NEED_struct_timespec
#define __NEED_time_t
#define __NEED_uid_t
#if defined(_GNU_SOURCE)
#define __NEED_int64_t
#define __NEED_uint16_t
#define __NEED_uint32_t
#define __NEED_uint64_t
#endif
#include <bits/alltypes.h>
#include <bits/stat.h>

#ifdef __cplusplus
extern "C" {
#endif

/* POSIX */
#define st_atime st_atim.tv_sec
#define st_mtime st_mtim.tv_sec
#define st_ctime st_ctim.tv_sec

#define S_ISBLK(mode)  (((mode) & S_IFMT) == S_IFBLK)
#define S_ISCHR(mode)  (((mode) & S_IFMT) == S_IFCHR)
#define S_ISDIR(mode)  (((mode) & S_IFMT) == S_IFDIR)
#define S_ISFIFO(mode) (((mode) & S_IFMT) == S_IFIFO)
#define S_ISLNK(mode)  (((mode) & S_IFMT) == S_IFLNK)
#define S_ISREG(mode)  (((mode) & S_IFMT) == S_IFREG)
#define S_ISSOCK(mode) (((mode) & S_IFMT) == S_IFSOCK)

/* No such object is a file type of its own on Linux */
#define S_TYPEISMQ(st)  0
#define S_TYPEISSEM(st) 0
#define S_TYPEISSHM(st) 0
#define S_TYPEISTMO(st) 0

int chmod(const char *, mode_t);
int fchmod(int, mode_t);
int fchmodat(int, const char *, mode_t, int);
int fstat(int, struct stat *);
int fstatat(int, const char *__restrict, struct stat *__restrict, int);
int futimens(int, const struct timespec [2]);
int lstat(const char *__restrict, struct stat *__restrict);
int mkdir(const char *, mode_t);
int mkdirat(int, const char *, mode_t);
int mkfifo(const char *, mode_t);
int mkfifoat(int, const char *, mode_t);
int stat(const char *__restrict, struct stat *__restrict);
mode_t umask(mode_t);
int utimensat(int, const char *, const struct timespec [2], int);

/* XSI */
#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
int mknod(const char *, mode_t, dev_t);
int mknodat(int, const char *, mode_t, dev_t);
#endif

/* BSD */
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define S_IREAD  S_IRUSR
#define S_IWRITE S_IWUSR
#define S_IEXEC  S_IXUSR

int lchmod(const char *, mode_t);
#endif

/* GNU */
#if defined(_GNU_SOURCE)
int statx(int, const char *__restrict, int, unsigned, struct statx *__restrict);
#endif

/* Large file support */
#if defined(_LARGEFILE64_SOURCE)
#define stat64       stat
#define fstat64      fstat
#define lstat64      lstat
#define fstatat64    fstatat
#define blkcnt64_t   blkcnt_t
#define fsblkcnt64_t fsblkcnt_t
#define fsfilcnt64_t fsfilcnt_t
#define ino64_t      ino_t
#define off64_t      off_t
#endif

#ifdef __cplusplus
}
#endif

#endif
