/* SPDX-License-Identifier: 0BSD */
/* The linker knows the output by the name of the temporary file; others are to see its own. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "driver.h"

void output_tell(const struct output *o, const char *s, int fd)
{
	const char *end, *temp = o->temp, *base = base_name(temp);

	for (; (end = strstr(s, base)); s = end + strlen(base)) {
		size_t n = end - s, folder = base - temp;

		if (n >= folder && !strncmp(end - folder, temp, folder))
			n -= folder;
		write_all(fd, "standard error", s, n);
		write_all(fd, "standard error", o->name, strlen(o->name));
	}
	write_all(fd, "standard error", s, strlen(s));
}

void output_edit(const struct output *o, const char *path)
{
	struct stat st;
	char *s;
	int fd;

	if (stat(path, &st) || !S_ISREG(st.st_mode) || !(s = read_text(path)) ||
	    !strstr(s, base_name(o->temp)))
		return;
	fd = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC);
	if (fd < 0)
		die("%s: %s", path, strerror(errno));
	output_tell(o, s, fd);
	close(fd);
}
