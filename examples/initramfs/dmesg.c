/* SPDX-License-Identifier: 0BSD */
/*
 * dmesg - print the kernel's log
 *
 * usage: dmesg
 *
 * Reads /dev/kmsg, which gives one record a read: "level,number,microseconds,flags;text" and
 * perhaps lines of details, which start with a space. Prints "[seconds.microseconds] text".
 *
 * Exit status: 0, 1 if the log or the output failed, 2 for wrong usage
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void print(char *record)
{
	char *p = record, *text = strchr(record, ';');
	unsigned long long us;

	if (!text)
		return;
	text[strcspn(text, "\n")] = 0;
	for (int commas = 0; commas < 2 && p < text; p++)
		commas += *p == ',';
	us = strtoull(p, NULL, 10);
	printf("[%5llu.%06llu] %s\n", us / 1000000, us % 1000000, text + 1);
}

int main(int argc, char **argv)
{
	char record[8192];
	ssize_t n;
	int fd;

	if (getopt(argc, argv, "") != -1 || optind < argc) {
		fputs("usage: dmesg\n", stderr);
		return 2;
	}
	/* without O_NONBLOCK the last read would wait for the next message */
	fd = open("/dev/kmsg", O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0) {
		perror("dmesg: /dev/kmsg");
		return 1;
	}
	for (;;) {
		n = read(fd, record, sizeof record - 1);
		if (n > 0) {
			record[n] = 0;
			print(record);
		} else if (n == 0 || errno == EAGAIN) {
			break;
		} else if (errno != EINTR && errno != EPIPE) {
			/* EPIPE: records were overwritten before they were read; the next read
			 * skips them */
			perror("dmesg: /dev/kmsg");
			return 1;
		}
	}
	if (fflush(stdout) == EOF || ferror(stdout)) {
		perror("dmesg: standard output");
		return 1;
	}
	return 0;
}
