/* SPDX-License-Identifier: 0BSD */
/* Lines of colon-separated fields, as in /etc/passwd, read without stdio and without a heap. */
#ifndef MOTE_LIB_INTERNAL_LINES_H
#define MOTE_LIB_INTERNAL_LINES_H

#include <stddef.h>

#include "internal/hidden.h"

struct lines {
	int fd;
	unsigned pos, end;
	char buf[1024];
};

/* 0, or a negative error number. */
hidden int __lines_open(struct lines *, const char *path);
hidden void __lines_close(struct lines *);

/* Whether an error of __lines_open says that there is no such file for this process. */
hidden int __file_missing(int error);

/* The next byte, -1 at the end of the file, or -1 - an error number. */
hidden int __lines_byte(struct lines *);

/*
 * The next line, as a string without its newline, into n bytes at s: 1, 0 at the end of the file,
 * or a negative error number. -ERANGE: it did not fit; s has its start, the rest is skipped.
 */
hidden int __lines_next(struct lines *, char *s, size_t n);

/*
 * The next word of a line of words, as a string in n bytes at s; what does not fit is left out. Its
 * length, 0 at the end of the line, -1 at the end of the file. A '#' starts a comment.
 */
hidden int __lines_word(struct lines *, char *s, int n);

/*
 * The next line of at least two words, of which 256 bytes are in word[0] and word[1]: 1 if name is
 * one of its words, letters in any case, or is NULL; word number skip does not count. 0 if not, -1
 * at the end of the file.
 */
hidden int __lines_entry(struct lines *, char word[2][256], const char *name, int skip);

/* Cut s at its colons, at most n - 1 of them: the number of fields. */
hidden int __fields(char *s, char **field, int n);

/* Whether all of s is a decimal number below 2^32, then in *id. */
hidden int __id(const char *s, unsigned *id);

/*
 * A file of entries that start with a name, a password and a number, and what cuts the rest of a
 * line into an entry: 1, 0 if it is malformed, -ERANGE if n bytes from rest on are not enough.
 */
struct database {
	const char *path;
	int (*rest)(void *entry, char *rest, size_t n);
};
extern const struct database __passwd_database hidden, __group_database hidden;

/* What struct passwd and struct group start with. */
struct entry {
	char *name, *password;
	unsigned id;
};

/*
 * Cut a line of up to n bytes at s, whole or only its start, into an entry: 1, 0 if it is none or
 * not that of name or *id (any, where NULL), -ERANGE if it is or may be, but has no room.
 */
hidden int __entry_parse(const struct database *, void *entry, char *s, size_t n, int whole,
    const char *name, const unsigned *id);

/*
 * The next entry, or that of name or *id if one is not NULL, with its text in n bytes at s: 1, 0 if
 * there is none, or a negative error number. Lines that are no entries are skipped.
 */
hidden int __entry_next(const struct database *, struct lines *, void *entry, char *s, size_t n,
    const char *name, const unsigned *id);

/* getpwnam_r and its like. *found is entry or NULL; the result is an error number. */
hidden int __entry_find(const struct database *, void *entry, char *s, size_t n, void *found,
    const char *name, const unsigned *id);

/* Where the text goes in an object of an entry and its text. */
#define ENTRY_TEXT 64

/* getpwnam and its like, with n bytes of entry and text. */
hidden void *__entry_static(
    const struct database *, void *entry, size_t n, const char *name, const unsigned *id);

/* getpwent and its like: a file that is open between calls. */
struct listing {
	struct lines lines;
	int open;
};
hidden void *__entry_list(const struct database *, struct listing *, void *entry, size_t n);
hidden void __entry_rewind(struct listing *);

#endif
