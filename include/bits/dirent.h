/* SPDX-License-Identifier: 0BSD */
/*
 * What getdents64 writes: records of d_reclen bytes, d_name not longer than it needs.
 *
 * Source  Linux man 2 getdents; musl 1.2.5 arch/generic/bits/dirent.h
 */
#define _DIRENT_HAVE_D_RECLEN
#define _DIRENT_HAVE_D_OFF
#define _DIRENT_HAVE_D_TYPE

struct dirent {
	ino_t d_ino;
	off_t d_off;
	unsigned short d_reclen;
	unsigned char d_type;
	char d_name[256];
};
