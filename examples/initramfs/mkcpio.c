/* SPDX-License-Identifier: 0BSD */
/*
 * mkcpio - write a cpio archive, as the kernel wants an initramfs, from a description
 *
 * usage: mkcpio [-o archive] [description ...]
 *
 * The description, read from files or from standard input, has one entry a line:
 *
 *     dir   NAME MODE
 *     file  NAME MODE SOURCE
 *     slink NAME TARGET
 *     nod   NAME MODE b|c MAJOR MINOR
 *     # comment
 *
 * Everything belongs to root and has the time 0, so equal descriptions give equal archives, and no
 * privilege is needed to put device nodes into it. A directory must come before what is in it: the
 * kernel skips what has no place. Names hold no blanks. The format is newc (Linux
 * Documentation/driver-api/early-userspace/buffer-format.rst).
 *
 * Exit status: 0, 1 if it failed (an archive made with -o is removed), 2 for wrong usage
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *output, *where = "standard input";
static unsigned line_number, inode;
static FILE *archive;

static _Noreturn void die(const char *what, const char *why)
{
	struct stat st;

	fprintf(stderr, "mkcpio: ");
	if (line_number)
		fprintf(stderr, "%s:%u: ", where, line_number);
	fprintf(stderr, "%s: %s\n", what, why);
	/* never a device such as /dev/full */
	if (output && stat(output, &st) == 0 && S_ISREG(st.st_mode))
		unlink(output);
	exit(1);
}

/* That something could not be written is found by check_output, once for each entry. */
static void pad(size_t n)
{
	for (; n % 4; n++)
		putc(0, archive);
}

static void put_header(
    const char *name, unsigned mode, unsigned long size, unsigned maj, unsigned min)
{
	size_t length = strlen(name) + 1;

	/* magic, ino, mode, uid, gid, nlink, mtime, filesize, dev 2, rdev 2, namesize, check */
	fprintf(archive, "070701%08x%08x%08x%08x%08x%08x%08lx%08x%08x%08x%08x%08lx%08x", ++inode,
	    mode, 0, 0, S_ISDIR(mode) ? 2 : 1, 0, size, 0, 0, maj, min, (unsigned long)length, 0);
	fwrite(name, 1, length, archive);
	pad(110 + length);
}

static void put_file(const char *name, unsigned mode, const char *source)
{
	static char buf[65536];
	struct stat st;
	off_t left;
	ssize_t n;
	int fd = open(source, O_RDONLY | O_CLOEXEC);

	if (fd < 0 || fstat(fd, &st) < 0)
		die(source, strerror(errno));
	if (!S_ISREG(st.st_mode))
		die(source, "not a regular file");
	if (st.st_size > 0xffffffffLL)
		die(source, "larger than the format allows");
	put_header(name, S_IFREG | mode, st.st_size, 0, 0);
	for (left = st.st_size; left; left -= n) {
		n = read(fd, buf, left < (off_t)sizeof buf ? (size_t)left : sizeof buf);
		if (n < 0 && errno == EINTR)
			n = 0;
		else if (n < 0)
			die(source, strerror(errno));
		else if (n == 0)
			die(source, "became shorter while it was read");
		fwrite(buf, 1, n, archive);
	}
	pad(st.st_size);
	close(fd);
}

static unsigned long number(const char *s, int base, unsigned long max)
{
	char *end;
	unsigned long v;

	errno = 0;
	v = strtoul(s, &end, base);
	if (*s < '0' || *s > '9' || *end || errno || v > max)
		die(s, base == 8 ? "not an octal mode" : "not a device number");
	return v;
}

static void put_entry(char **word, int n)
{
	char *name = n > 1 ? word[1] + strspn(word[1], "/") : "";

	if (n == 3 && strcmp(word[0], "dir") == 0) {
		put_header(name, S_IFDIR | number(word[2], 8, 07777), 0, 0, 0);
	} else if (n == 4 && strcmp(word[0], "file") == 0) {
		put_file(name, number(word[2], 8, 07777), word[3]);
	} else if (n == 3 && strcmp(word[0], "slink") == 0) {
		put_header(name, S_IFLNK | 0777, strlen(word[2]), 0, 0);
		fputs(word[2], archive);
		pad(strlen(word[2]));
	} else if (n == 6 && strcmp(word[0], "nod") == 0 && strchr("bc", word[3][0]) &&
	           word[3][0] && !word[3][1]) {
		put_header(name,
		    (word[3][0] == 'b' ? S_IFBLK : S_IFCHR) | number(word[2], 8, 07777), 0,
		    number(word[4], 10, 0xfff), number(word[5], 10, 0xfffff));
	} else {
		die(word[0], "unknown kind of entry, or wrong number of words");
	}
}

static void check_output(void)
{
	int e = errno;

	if (!ferror(archive))
		return;
	line_number = 0;
	die(output ? output : "standard output", strerror(e));
}

static void read_description(FILE *f)
{
	char *line = NULL, *word[7];
	size_t room = 0;

	line_number = 0;
	while (getline(&line, &room, f) >= 0) {
		int n = 0;

		line_number++;
		for (char *w = strtok(line, " \t\n"); w && n < 7; w = strtok(NULL, " \t\n"))
			word[n++] = w;
		if (n && word[0][0] != '#')
			put_entry(word, n);
		check_output();
	}
	line_number = 0;
	if (ferror(f))
		die(where, strerror(errno));
	free(line);
}

int main(int argc, char **argv)
{
	const char *path = NULL;
	int c;

	while ((c = getopt(argc, argv, "o:")) != -1) {
		if (c == '?') {
			fputs("usage: mkcpio [-o archive] [description ...]\n", stderr);
			return 2;
		}
		path = optarg;
	}
	archive = path ? fopen(path, "w") : stdout;
	if (!archive)
		die(path, strerror(errno));
	output = path;
	if (optind >= argc)
		read_description(stdin);
	for (; optind < argc; optind++) {
		FILE *f = fopen(argv[optind], "r");

		where = argv[optind];
		if (!f)
			die(where, strerror(errno));
		read_description(f);
		fclose(f);
	}
	put_header("TRAILER!!!", 0, 0, 0, 0);
	fflush(archive);
	check_output();
	if (fclose(archive) == EOF)
		die(path ? path : "standard output", strerror(errno));
	return 0;
}
