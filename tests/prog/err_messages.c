/* SPDX-License-Identifier: 0BSD */
/*
 * <err.h> writes to standard error, which is standard output here.
 *
 * Exit    7
 */
#include <err.h>
#include <errno.h>
#include <stdarg.h>
#include <stddef.h>
#include <unistd.h>

static void with_lists(int which, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	if (which == 0)
		vwarn(format, ap);
	else if (which == 1)
		vwarnx(format, ap);
	else
		verr(7, format, ap);
	va_end(ap);
}

int main(void)
{
	dup2(1, 2);
	program_invocation_short_name = "prog";
	errno = ENOENT;
	warn("cannot open %s at %d", "file", 42);
	errno = EACCES;
	warn(NULL);
	warnx("%s and %.2f, %d %d %d %d %d %d", "text", 1.5, 1, 2, 3, 4, 5, 6);
	warnx(NULL);
	errno = EINVAL;
	with_lists(0, "list %d", 1);
	with_lists(1, "list %d", 2);
	errno = EPIPE;
	with_lists(2, "the end %d", 3);
	return 0;
}
