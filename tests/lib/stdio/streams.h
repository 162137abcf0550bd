/* SPDX-License-Identifier: 0BSD */
/* mote's stdio under its test names, and a place for files. */
#ifndef MOTE_TESTS_STDIO_STREAMS_H
#define MOTE_TESTS_STDIO_STREAMS_H

#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT_AS(FILE *(const char *, const char *), fopen);
SUBJECT_AS(FILE *(int, const char *), fdopen);
SUBJECT_AS(FILE *(const char *, const char *, FILE *), freopen);
SUBJECT_AS(int(FILE *), fclose);
SUBJECT_AS(int(FILE *), fflush);
SUBJECT_AS(int(FILE *, char *, int, size_t), setvbuf);
SUBJECT_AS(void(FILE *, char *), setbuf);
SUBJECT_AS(void(FILE *, char *, size_t), setbuffer);
SUBJECT_AS(void(FILE *), setlinebuf);
SUBJECT_AS(size_t(void *, size_t, size_t, FILE *), fread);
SUBJECT_AS(size_t(const void *, size_t, size_t, FILE *), fwrite);
SUBJECT_AS(int(FILE *), fgetc);
SUBJECT_AS(char *(char *, int, FILE *), fgets);
SUBJECT_AS(int(int, FILE *), fputc);
SUBJECT_AS(int(const char *, FILE *), fputs);
SUBJECT_AS(int(int, FILE *), ungetc);
SUBJECT_AS(int(FILE *), getw);
SUBJECT_AS(int(int, FILE *), putw);
SUBJECT_AS(int(FILE *, long, int), fseek);
SUBJECT_AS(long(FILE *), ftell);
SUBJECT_AS(void(FILE *), rewind);
SUBJECT_AS(int(FILE *, fpos_t *), fgetpos);
SUBJECT_AS(int(FILE *, const fpos_t *), fsetpos);
SUBJECT_AS(int(FILE *), feof);
SUBJECT_AS(int(FILE *), ferror);
SUBJECT_AS(void(FILE *), clearerr);
SUBJECT_AS(int(FILE *), fileno);
SUBJECT_AS(ssize_t(char **, size_t *, int, FILE *), getdelim);
SUBJECT_AS(ssize_t(char **, size_t *, FILE *), getline);
SUBJECT_AS(FILE *(void), tmpfile);
SUBJECT_AS(char *(char *), tmpnam);
SUBJECT_AS(char *(const char *, const char *), tempnam);
SUBJECT_AS(char *(char *), ctermid);
SUBJECT_AS(int(const char *), remove);
SUBJECT_AS(FILE *(void *, size_t, const char *), fmemopen);
SUBJECT_AS(FILE *(char **, size_t *), open_memstream);
SUBJECT_AS(FILE *(void *, const char *, cookie_io_functions_t), fopencookie);
SUBJECT_AS(FILE *(const char *, const char *), popen);
SUBJECT_AS(int(FILE *), pclose);
SUBJECT_AS(void(const char *), perror);
SUBJECT_AS(void(void *), free);

/* In a program `requires` links them; here they have to be named. */
SUBJECT_AS(void(FILE *), __unread);
SUBJECT_AS(int(void), __flush_files);
static const void *const pulled[] __attribute__((__used__)) = {mote___unread, mote___flush_files};

/* A path of this test's own: tests run in parallel, each in its process. */
static inline const char *path(const char *name)
{
	return test_place(name);
}

static inline void put_file(const char *name, const void *data, size_t n)
{
	int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	cr_assert_eq(write(fd, data, n), (ssize_t)n);
	close(fd);
}

static inline size_t get_file(const char *name, char *data, size_t room)
{
	int fd = open(name, O_RDONLY);
	ssize_t n = read(fd, data, room);

	close(fd);
	return n;
}

#endif
