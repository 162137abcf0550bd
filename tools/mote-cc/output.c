/* SPDX-License-Identifier: 0BSD */
/*
 * Where a link puts its result
 *
 * The linker writes a temporary file beside the output, which is renamed when all is well. A
 * symbolic link stays: what it names is replaced. What is no regular file (a device, a pipe), or
 * lies in /proc or where nothing can be created, is written to instead and never removed.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "driver.h"

#define LINKS_MAX 40

static char *folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return !slash          ? text(".")
	       : slash == path ? text("/")
	                       : text("%.*s", (int)(slash - path), path);
}

/* The name at the end of a chain of symbolic links, which need not exist. */
static const char *last_name(const char *path)
{
	char target[4096];
	ssize_t n;
	int i;

	for (i = 0; i < LINKS_MAX; i++) {
		n = readlink(path, target, sizeof(target) - 1);
		if (n <= 0)
			return path;
		target[n] = 0;
		path = *target == '/' ? text("%s", target) : text("%s/%s", folder_of(path), target);
	}
	die("%s: too many symbolic links", path);
}

static int in_proc(const char *path)
{
	char *real = realpath(folder_of(path), NULL);

	return real && after(real, "/proc/");
}

void output_open(struct output *o, const char *name)
{
	struct stat st;
	int exists = !stat(name, &st);

	o->name = o->target = name;
	if (exists && S_ISDIR(st.st_mode))
		die("%s: the output is a folder", name);
	o->copied = exists && !S_ISREG(st.st_mode);
	while (!o->copied && !lstat(o->target, &st) && S_ISLNK(st.st_mode)) {
		if (in_proc(o->target)) {
			o->copied = 1;
			break;
		}
		o->target = last_name(o->target);
	}
	if (!o->copied && access(folder_of(o->target), W_OK | X_OK))
		o->copied = 1;
	o->temp = temporary(o->copied ? NULL : folder_of(o->target), "");
}

static void copy_over(const struct output *o)
{
	int in = open(o->temp, O_RDONLY | O_CLOEXEC), out;
	char block[65536];
	ssize_t n;

	out = open(o->name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0777);
	if (in < 0 || out < 0)
		die("%s: %s", o->name, strerror(errno));
	while ((n = read(in, block, sizeof(block))) > 0)
		write_all(out, o->name, block, n);
	if (n < 0 || close(out))
		die("%s: %s", o->name, strerror(errno));
	close(in);
	unlink(o->temp);
}

void output_close(struct output *o)
{
	if (o->copied)
		copy_over(o);
	else if (rename(o->temp, o->target))
		die("%s: %s", o->name, strerror(errno));
	forget(o->temp);
}

/* As the linker does without mote: a program that could not be made does not stay as it was. */
void output_fail(const struct output *o, int status)
{
	struct stat st;

	if (!o->copied && !lstat(o->target, &st) && S_ISREG(st.st_mode))
		unlink(o->target);
	exit(status);
}
