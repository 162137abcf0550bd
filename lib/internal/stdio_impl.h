/* SPDX-License-Identifier: 0BSD */
/*
 * The stream, as lib/stdio, lib/stdio_ext and the wide functions see it: what it holds and who
 * works on it. The few operations that are inline are in stdio_inline.h.
 *
 * A stream is in one of three states. Fresh: wpos and rend are NULL. Writing: wpos is not NULL,
 * the bytes from wbase to wpos were put and not yet written. Reading: rend is not NULL, the
 * bytes from rpos to rend were read and not yet taken. A buffer starts with UNGET bytes which
 * only ungetc uses; buf points behind them.
 *
 * An object of zeros is stdout before its first use; that is why the descriptor is kept as
 * fd ^ 1 and a flag is never one that stdout has. It costs the file of a program no byte.
 *
 * A stream starts without F_FULL: the first newline writes the buffer, the second one asks
 * whether fd is a terminal; if not, F_FULL is set. A program with one line of output so needs one
 * system call, and a terminal shows each line at once. Bytes that are not the last of a call are
 * put with MORE, so that an unbuffered stream is written once a call.
 *
 * Errors: whoever finds one sets F_ERR or F_EOF and errno and returns EOF, -1 or a short count;
 * the callers only hand that on. A failed write keeps its bytes in the buffer for the next try.
 */
#ifndef MOTE_LIB_INTERNAL_STDIO_IMPL_H
#define MOTE_LIB_INTERNAL_STDIO_IMPL_H

#include <stddef.h>
#include <stdio.h>
#include <sys/types.h>
#include <sys/uio.h>

#include "internal/hidden.h"

/* STREAM_BUFFER, the bytes of the buffer that a stream brings along: the flavour's, Makefile. */
#define FIRST_READ 4096 /* of a buffer which holds more */
#define UNGET 8 /* bytes before buf which ungetc may use */

/* What starts with a value comes first, so that the zeros behind can stay out of a file. */
struct _IO_FILE {
	unsigned char *wpos;
	int fd_xor_1;
	int flags;
	unsigned char *buf; /* behind the structure, or setvbuf's; stdout's starts as NULL */
	unsigned char *end; /* the buffer's last byte */
	/* NULL is the system call on fd. A negative result is -errno; a write may be short. */
	ssize_t (*write)(FILE *, const unsigned char *, size_t);
	ssize_t (*read)(FILE *, unsigned char *, size_t);
	off_t (*seek)(FILE *, off_t, int);
	int (*close)(FILE *);
	unsigned char *wbase;
	unsigned char *rpos;
	unsigned char *rend;
	unsigned lines;             /* newlines that wrote the buffer */
	volatile int lock;          /* of a program with threads: the owner's ID, LOCK_WAITERS */
	FILE *next;                 /* of the streams that fopen and related functions made */
	size_t size;                /* of this one's memory */
	unsigned char unget[UNGET]; /* before the default buffer; while writing, scratch */
};

/* A stream with the room that buf points into by default. */
struct stream {
	FILE file;
	unsigned char room[STREAM_BUFFER];
};

enum {
	F_READ = 1, /* open for reading */
	F_EOF = 2,  /* sticky: no read until clearerr, fseek or ungetc */
	F_ERR = 4,
	F_HEAP = 8,    /* from __stream_new */
	F_FULL = 16,   /* a newline does not write the buffer */
	F_WIDE = 32,   /* wide orientation */
	F_POPEN = 64,  /* from popen */
	F_BYTES = 128, /* byte orientation, which only fwide records */
	F_NBF = 256,   /* every call writes; reads take one byte; with F_FULL */
	F_NOWR = 512,  /* not open for writing; a write happens at once and fails */
	F_APP = 1024,  /* O_APPEND, the same bit */
	F_HELD = 65536, /* the lock is held so many times more, in units of this */
	MORE = F_NBF,  /* in an argument of __overflow: not the call's last byte, hold it back */
};

extern FILE __stdin_FILE hidden;
extern struct stream __stdout_stream hidden;
extern FILE __stderr_FILE hidden;
#undef stdin
#undef stdout
#undef stderr
#define stdin (&__stdin_FILE)
#define stdout (&__stdout_stream.file)
#define stderr (&__stderr_FILE)

/* In a program with threads (internal/locks.tbl): wait for the stream, and let others have it. */
#define LOCK_WAITERS 0x40000000
hidden void __lock_stream(FILE *);
hidden void __unlock_stream(FILE *);
/* Take it for a function which the calling thread may call with the lock held: 1 if it was not. */
hidden int __enter_stream(FILE *);
/* Take a stream with F_HEAP off the list, and put it there again. */
hidden void __stream_unlink(FILE *);
hidden void __stream_link(FILE *);

/* Append n bytes; fewer than n returned is an error, and the rest is not in the buffer either. */
hidden size_t __fwritex(const unsigned char *, size_t, FILE *);
/*
 * Put one byte: c converted to unsigned char, or minus the number of bytes that are lost: EOF, or
 * more where an unbuffered stream could not write what came before with MORE.
 */
hidden int __overflow(FILE *, int c);
/* Write what is pending, if the stream is writing: 0, or EOF. */
hidden int __flush(FILE *);

/* Put the parts of perror's line, which end before end. */
hidden void __perror_hook(struct iovec *, struct iovec *end);

/* getc's slow path: fill the buffer and take its first byte, or EOF. */
hidden int __uflow(FILE *);
/* Enter the reading state without reading: 0, or EOF if the stream cannot. */
hidden int __toread(FILE *);
/* Leave the reading state and move the descriptor back over what was not taken, if it can be. */
hidden void __unread(FILE *);

/*
 * The same before a write, also where the descriptor cannot be moved: the bytes are lost then.
 * 0, or EOF and nothing is lost, if the stream is not open for writing.
 */
hidden long __drop_input(FILE *);

/* The flags of open for a mode of fopen; -1 and EINVAL if it has none. */
hidden int __stream_mode(const char *);
/* A write hook: EBADF. */
hidden ssize_t __refuse_write(FILE *, const unsigned char *, size_t);
/* A stream in size bytes of memory (at least sizeof(struct stream), or it sets buf), or NULL. */
hidden FILE *__stream_new(size_t size, int fd, int flags);
hidden void __stream_free(FILE *);
/* The same with open's flags; closes fd if there is no room. */
hidden FILE *__stream_open(int fd, int open_flags);
/* The list of the streams of __stream_new, and stdin. */
extern FILE *__files hidden;
hidden int __flush_files(void);

#endif
