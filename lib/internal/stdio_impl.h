/* SPDX-License-Identifier: 0BSD */
/*
 * The stream, as lib/stdio, lib/stdio_ext and the wide functions see it.
 *
 * A stream is in one of three states. Fresh: rend and wend are NULL. Reading: rend is not NULL,
 * the bytes from pos to rend were read and not yet taken. Writing: wend is not NULL, the bytes
 * from buf to pos were put and not yet written. So the fast path of getc is `pos < rend` and that
 * of putc `pos < wend`, and each is false in the other's state. Line-buffered and unbuffered
 * streams have wend == buf: every byte takes the slow path, where the buffer's room is end - pos.
 *
 * An object of zeros is stdout before its first use; that is why the descriptor is kept as
 * fd ^ 1 and a flag is never one that stdout has. It costs the file of a program no byte.
 *
 * Errors: whoever finds one sets F_ERR or F_EOF and errno and returns EOF, -1 or a short count;
 * the callers only hand that on. A failed write keeps its bytes in the buffer for the next try.
 */
#ifndef MOTE_LIB_INTERNAL_STDIO_IMPL_H
#define MOTE_LIB_INTERNAL_STDIO_IMPL_H

#include <stddef.h>
#include <stdio.h>
#include <sys/types.h>

#include "internal/hidden.h"

#define STREAM_BUFFER 4096
#define UNGET 8 /* bytes before buf which ungetc may use */

struct _IO_FILE {
	unsigned char *pos;
	int fd_xor_1;
	unsigned flags;
	unsigned char *buf; /* NULL until the first use, then behind the structure, or setvbuf's */
	unsigned char *end;
	unsigned char *rend;
	unsigned char *wend;
	/* NULL is the system call on fd. A negative result is -errno; a write may be short. */
	ssize_t (*read)(FILE *, unsigned char *, size_t);
	ssize_t (*write)(FILE *, const unsigned char *, size_t);
	off_t (*seek)(FILE *, off_t, int);
	int (*close)(FILE *);
	FILE *next; /* of the streams that fopen and its kin made */
	int pid;    /* popen's child */
	int wide;   /* 1: wide orientation; byte orientation is not recorded */
};

/* A stream with the room that buf points into by default. */
struct stream {
	FILE file;
	unsigned char room[UNGET + STREAM_BUFFER];
};

enum {
	F_READ = 1, /* open for reading */
	F_NOWR = 2, /* not open for writing */
	F_EOF = 4,  /* sticky: no read until clearerr, fseek or ungetc */
	F_ERR = 8,
	F_APP = 16, /* O_APPEND */
	/* Buffering; none of them: the first newline writes at once and sets F_ASK. */
	F_ASK = 32,   /* the next newline asks whether fd is a terminal, and sets F_LINE or F_FULL */
	F_LINE = 64,  /* a newline writes the buffer */
	F_FULL = 128, /* only a full buffer is written */
	F_NBF = 256,  /* every call writes; reads take one byte */
};

#define fd_of(f) ((f)->fd_xor_1 ^ 1)

extern FILE __stdin_FILE hidden;
extern struct stream __stdout_stream hidden;
extern FILE __stderr_FILE hidden;
#undef stdin
#undef stdout
#undef stderr
#define stdin  (&__stdin_FILE)
#define stdout (&__stdout_stream.file)
#define stderr (&__stderr_FILE)

/* Append n bytes; fewer than n returned is an error, and the rest is not in the buffer either. */
hidden size_t __fwritex(const unsigned char *, size_t, FILE *);
/* putc's slow path: c converted to unsigned char, or EOF. */
hidden int __overflow(FILE *, int c);
/* Write what is pending, if the stream is writing: 0, or EOF. */
hidden int __flush(FILE *);
/* Enter the writing state: 0, or EOF if the stream cannot. */
hidden int __towrite(FILE *);

/* getc's slow path: fill the buffer and take its first byte, or EOF. */
hidden int __uflow(FILE *);
/* Enter the reading state without reading: 0, or EOF if the stream cannot. */
hidden int __toread(FILE *);
/* Leave the reading state: move the descriptor back over what was not taken. */
hidden void __unread(FILE *) __attribute__((__weak__));

/* ungetc without its argument checks: for a byte that was just taken and goes back. */
#define take_back(f) ((void)(f)->pos--)

#define get(f) ((f)->pos < (f)->rend ? *(f)->pos++ : __uflow(f))
#define put(c, f) ((f)->pos < (f)->wend ? *(f)->pos++ = (c) : __overflow((f), (c)))

/*
 * A stream on the caller's stack that only writes: every __fwritex ends in one call of hook.
 * One that only reads n bytes at s: the end is the end of the file.
 */
#define WRITER(hook, s)                                                                            \
	{                                                                                          \
		.pos = (s), .buf = (s), .end = (s), .wend = (s), .flags = F_FULL, .write = (hook)  \
	}
#define READER(s, n)                                                                               \
	{                                                                                          \
		.pos = (s), .buf = (s), .rend = (s) + (n), .flags = F_READ | F_NOWR | F_EOF        \
	}

/*
 * An unbuffered stream (stderr) has a buffer all the same; F_NBF only means that it is written
 * after each __fwritex. printf clears the flag while it runs, so that one call is one write:
 *
 *	unsigned held = hold(f);
 *	... __fwritex(...) ...
 *	if (release(f, held)) result = -1;
 */
#define hold(f)                                                                                    \
	__extension__({                                                                            \
		unsigned held_ = (f)->flags & F_NBF;                                               \
		(f)->flags ^= held_;                                                               \
		held_;                                                                             \
	})
#define release(f, held) ((held) ? (f)->flags |= (held), __flush(f) : 0)

#endif
