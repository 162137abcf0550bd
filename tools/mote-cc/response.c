/* SPDX-License-Identifier: 0BSD */
/*
 * Response files: @file stands for the words in that file
 *
 * The words are parted by white space; a backslash takes the next byte as it is, inside quotes of
 * either kind too; quotes can stand anywhere in a word. Files may name files. An argument whose
 * file cannot be read stays as it is, as gcc leaves it.
 *
 * Source   GCC 12 "Overall Options", @file
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "driver.h"

#define FILES_MAX 2000

int is_space(int c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* One word from *from to its end, without its quotes; NULL behind the last. */
static char *next_word(char **from)
{
	char *in = *from, *word, *out, quote = 0;

	while (is_space(*in))
		in++;
	if (!*in)
		return NULL;
	for (word = out = in; *in && (quote || !is_space(*in)); in++) {
		if (*in == '\\') {
			if (in[1])
				*out++ = *++in;
		} else if (quote ? *in == quote : *in == '\'' || *in == '"') {
			quote = quote ? 0 : *in;
		} else {
			*out++ = *in;
		}
	}
	*from = *in ? in + 1 : in;
	*out = 0;
	return word;
}

/* The text of a file of any kind, or NULL: it may be a pipe, as in @<(...). */
char *read_text(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	size_t n = 0, room = 4096;
	char *s = malloc(room);
	ssize_t got;

	if (fd < 0)
		return NULL;
	while (s && (got = read(fd, s + n, room - n - 1)) != 0) {
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			die("%s: %s", path, strerror(errno));
		n += got;
		if (room - n < 2)
			s = realloc(s, room *= 2);
	}
	if (!s)
		die("no memory");
	close(fd);
	s[n] = 0;
	return s;
}

static void expand_word(struct words *w, char *word, int *files)
{
	struct stat st;
	char *s;

	if (word[0] != '@' || !word[1] || stat(word + 1, &st)) {
		add(w, word);
		return;
	}
	if (S_ISDIR(st.st_mode))
		die("%s: a folder", word);
	if (++*files > FILES_MAX)
		die("%s: more than %d response files, or one that names itself", word, FILES_MAX);
	s = read_text(word + 1);
	if (!s) {
		add(w, word);
		return;
	}
	while ((word = next_word(&s)))
		expand_word(w, word, files);
}

void expand(struct words *w, int argc, char **argv)
{
	int i, files = 0;

	for (i = 0; i < argc; i++)
		expand_word(w, argv[i], &files);
}
