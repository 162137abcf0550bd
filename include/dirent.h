/* SPDX-License-Identifier: 0BSD */
#ifndef _DIRENT_H
#define _DIRENT_H

#include <features.h>

#define __NEED_ino_t
#define __NEED_off_t
#if defined(_BSD_SOURCE) || defined(_GNU_SOURCE)
#define __NEED_size_t
#endif
#include <bits/alltypes.h>
#include <bits/dirent.h>

#ifdef __cplusplus
extern "C" {
#endif

/* POSIX */
typedef struct __dirstream DIR;

#define d_fileno d_ino

int closedir(DIR *);
DIR *fdopendir(int);
DIR *opendir(const char *);
struct dirent *readdir(DIR *);
int readdir_r(DIR *__restrict, struct dirent *__restrict, struct dirent **__restrict);
void rewinddir(DIR *);
int dirfd(DIR *);
int alphasort(const struct dirent **, const struct dirent **);
int scandir(const char *, struct dirent ***, int (*)(const struct dirent *),
    int (*)(const struct dirent **, const struct dirent **));

/* XSI */
#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
void seekdir(DIR *, long);
long telldir(DIR *);
#endif

/* BSD */
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define DT_UNKNOWN 0
#define DT_FIFO    1
#define DT_CHR     2
#define DT_DIR     4
#define DT_BLK     6
#define DT_REG     8
#define DT_LNK     10
#define DT_SOCK    12
#define DT_WHT     14

#define IFTODT(mode) ((mode) >> 12 & 017)
#define DTTOIF(type) ((type) << 12)

int getdents(int, struct dirent *, size_t);
#endif

/* GNU */
#ifdef _GNU_SOURCE
int versionsort(const struct dirent **, const struct dirent **);
#endif

/* Large file names; off_t is always 64 bits */
#ifdef _LARGEFILE64_SOURCE
#define dirent64      dirent
#define readdir64     readdir
#define readdir64_r   readdir_r
#define scandir64     scandir
#define alphasort64   alphasort
#define versionsort64 versionsort
#define getdents64    getdents
#define ino64_t       ino_t
#define off64_t       off_t
#endif

#ifdef __cplusplus
}
#endif

#endif
