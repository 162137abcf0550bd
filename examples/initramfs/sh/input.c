/* SPDX-License-Identifier: 0BSD */
/*
 * input - the characters of a script
 *
 * Inputs are a stack: a word that is being expanded, a function or "eval" is read on top of the
 * script. What has been read stays in the buffer until the command has ended, so a part of it can
 * be named by its position.
 */
#include "sh.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct input *in;

void push_string(struct input *i, const char *s, int at_line)
{
	*i = (struct input){
	    .buf = (char *)s, .len = strlen(s), .line = at_line, .fd = -1, .outer = in};
	in = i;
}

void push_fd(struct input *i, int fd)
{
	*i = (struct input){.line = 1, .fd = fd, .outer = in};
	in = i;
}

void pop_input(void)
{
	/* a string belongs to whoever pushed it */
	if (in->room)
		free(in->buf);
	in = in->outer;
}

static void make_room(size_t n)
{
	size_t room = in->room ? in->room : 256;
	char *p;

	while (room < in->len + n)
		room *= 2;
	if (room == in->room)
		return;
	p = realloc(in->buf, room);
	if (!p)
		no_memory();
	in->buf = p;
	in->room = room;
}

/*
 * Reads more: a line, byte by byte, since what follows it may be meant for a command which the line
 * starts; or a part, if the descriptor is the shell's own. NUL bytes are left out: no word can
 * hold them. The one after the text stays, so that a look one character ahead is always allowed.
 */
static void read_more(void)
{
	size_t part = in->fd >= 10 ? 1024 : 1;
	ssize_t n;

	if (in->prompt) {
		const char *text = in->prompt == 2 ? "> " : geteuid() ? "$ " : "# ";

		write_all(2, text, 2);
		in->prompt = 2;
	}
	do {
		make_room(part + 1);
		n = read(in->fd, in->buf + in->len, part);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			complain("input", strerror(errno));
		if (n <= 0) {
			in->fd = -1;
			return;
		}
		for (char *from = in->buf + in->len, *end = from + n; from < end; from++)
			if (*from)
				in->buf[in->len++] = *from;
		in->buf[in->len] = 0;
	} while (n < 0 || (part == 1 && (!in->len || in->buf[in->len - 1] != '\n')));
}

/* The next character, which stays; END after the last one. */
int peek(void)
{
	if (in->pos == in->len && in->fd >= 0)
		read_more();
	return in->pos < in->len ? (unsigned char)in->buf[in->pos] : END;
}

int get(void)
{
	int c = peek();

	if (c == END)
		return END;
	in->pos++;
	if (c == '\n')
		in->line++;
	return c;
}

/* A copy of what was read from position pos to here. */
char *text_since(size_t pos)
{
	return take_copy(in->buf + pos, in->pos - pos);
}
