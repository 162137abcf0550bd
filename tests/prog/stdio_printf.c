/* SPDX-License-Identifier: 0BSD */
/* printf on streams and descriptors: what reaches the kernel, and in what order. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int through(const char *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vprintf(format, ap);
	va_end(ap);
	return n;
}

int main(void)
{
	int n;

	n = printf("%s, %d of %x and %c; %5.2f%%\n", "hello", -42, 255, 'z', 99.5);
	printf("%d bytes\n", n);
	n = fprintf(stdout, "%g %.17g %f %e %a\n", 0.1, 0.1, 0.1, 0.1, 0.1);
	printf("%d bytes\n", n);
	n = through("%1$s-%2$d-%1$s %3$Lg %4$g\n", "ab", 7, 2.5L, -1e300);
	printf("%d bytes\n", n);
	fflush(stdout);
	n = dprintf(1, "%0300d|\n", 7);
	printf("%d bytes\n", n);
	n = printf("");
	printf("%d\n", n);
	fflush(stdout);
	dup2(1, 2);
	n = fprintf(stderr, "unbuffered %d %s\n", 1, "text");
	fprintf(stderr, "%d\n", n);
	errno = ENOENT;
	printf("%m\n");
	errno = 0;
	n = dprintf(99, "x");
	printf("%d %d\n", n < 0, errno == EBADF);
	n = printf("%1000s|%-1000s|\n", "right", "left");
	printf("%d\n", n);
	return 0;
}
