/* SPDX-License-Identifier: 0BSD */
/*
 * getusershell, setusershell, endusershell - the shells that /etc/shells allows, one by one
 *
 * One file: the three share where they are in the list. Without the file, or where it is empty,
 * the list is /bin/sh and /bin/csh.
 *
 * Returns  getusershell: the next path, or NULL at the end
 * Safety   not thread-safe, no allocation; at most 4 KB of the file are read
 * Source   Linux man 3 getusershell, man 5 shells
 */
#include <fcntl.h>
#include <unistd.h>

#include "sys/sys.h"

static char text[4096];
static char *next;

void endusershell(void)
{
	next = NULL;
}

void setusershell(void)
{
	static const char default_list[] = "/bin/sh\n/bin/csh";
	int fd = sys_open("/etc/shells", O_RDONLY | O_CLOEXEC, 0);
	long n = sys_read(fd, text, sizeof(text) - 1);
	const char *from = default_list;

	sys_close(fd);
	next = text;
	if (n > 0)
		text[n] = 0;
	else
		while ((*next++ = *from++))
			;
	next = text;
}

char *getusershell(void)
{
	char *shell;

	if (!next)
		setusershell();
	/* A path goes from the first slash of a line to a blank, a comment or the line's end. */
	for (; *next && *next != '/'; next++)
		if (*next == '#')
			while (next[1] && next[1] != '\n')
				next++;
	if (!*next)
		return NULL;
	shell = next;
	while ((unsigned char)*next > ' ' && *next != '#')
		next++;
	if (*next == '#')
		*next++ = 0;
	while (*next && *next != '\n')
		*next++ = 0;
	if (*next)
		*next++ = 0;
	return shell;
}
