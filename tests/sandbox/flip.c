/* SPDX-License-Identifier: 0BSD */
/*
 * flip PROGRAM FILE N - feed a program with what has become of a file
 *
 * Every truncation of the file; then N times the file with 1 to 4 bits turned over, the same each
 * time this is run. The program must exit, and with 0, 1 or 2; a truncated file gives 1.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static char *program;
static int counts[3], bad;

static void feed(const unsigned char *data, size_t n, int truncated)
{
	int fd = memfd_create("input", 0), null = open("/dev/null", O_WRONLY), status;

	if (write(fd, data, n) != (ssize_t)n)
		exit(2);
	lseek(fd, 0, SEEK_SET);
	if (vfork() == 0) {
		dup2(fd, 0);
		dup2(null, 1);
		dup2(null, 2);
		execl(program, program, (char *)0);
		_exit(125);
	}
	wait(&status);
	close(fd);
	close(null);
	if (WIFEXITED(status) && WEXITSTATUS(status) <= 2 && (!truncated || WEXITSTATUS(status) == 1))
		counts[WEXITSTATUS(status)]++;
	else if (bad++ == 0)
		printf("status %x at %zu bytes, %s\n", status, n, truncated ? "truncated" : "turned");
}

int main(int argc, char **argv)
{
	static unsigned char data[65536], copy[65536];
	int fd = argc == 4 ? open(argv[2], O_RDONLY) : -1, times;
	unsigned random = 1;
	ssize_t n, i;

	n = read(fd, data, sizeof(data));
	if (n <= 0)
		return 2;
	program = argv[1];
	for (i = 0; i < n; i++)
		feed(data, i, 1);
	for (times = atoi(argv[3]); times--;) {
		memcpy(copy, data, n);
		for (i = 0; i <= times % 4; i++) {
			random = random * 1664525 + 1013904223;
			copy[(random >> 8) % n] ^= 1 << (random >> 4) % 8;
		}
		feed(copy, n, 0);
	}
	printf("%d right, %d wrong, %d with garbage, %d bad\n", counts[0], counts[1], counts[2], bad);
	return bad != 0;
}
