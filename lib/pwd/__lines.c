/* SPDX-License-Identifier: 0BSD */
/* __lines_open, __lines_next and their like - lines of colon-separated fields from a file */
#include <errno.h>
#include <fcntl.h>

#include "internal/lines.h"
#include "sys/sys.h"

hidden int __lines_open(struct lines *l, const char *path)
{
	l->fd = sys_open(path, O_RDONLY | O_CLOEXEC, 0);
	l->pos = l->end = 0;
	return l->fd < 0 ? l->fd : 0;
}

hidden void __lines_close(struct lines *l)
{
	sys_close(l->fd);
}

hidden int __lines_byte(struct lines *l)
{
	int n;

	if (l->pos == l->end) {
		n = sys_read(l->fd, l->buf, sizeof(l->buf));
		if (n <= 0)
			return n - 1;
		l->pos = 0;
		l->end = n;
	}
	return (unsigned char)l->buf[l->pos++];
}

hidden int __lines_next(struct lines *l, char *s, size_t n)
{
	size_t i = 0;
	int c;

	while ((c = __lines_byte(l)) >= 0 && c != '\n')
		if (i++ < n)
			s[i - 1] = c;
	if (i < n)
		s[i] = 0;
	else if (n)
		s[n - 1] = 0;
	if (c < 0 && (c < -1 || !i))
		return c + 1;
	return i < n ? 1 : -ERANGE;
}

hidden int __fields(char *s, char **field, int n)
{
	int i;

	for (i = 0; i < n;) {
		field[i++] = s;
		if (i == n)
			break;
		while (*s && *s != ':')
			s++;
		if (!*s)
			break;
		*s++ = 0;
	}
	return i;
}

hidden int __id(const char *s, unsigned *id)
{
	unsigned long n = 0;

	do {
		if (*s - '0' + 0U > 9)
			return 0;
		n = n * 10 + (*s - '0');
		if (n > 0xffffffff)
			return 0;
	} while (*++s);
	*id = n;
	return 1;
}
