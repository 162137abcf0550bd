/* SPDX-License-Identifier: 0BSD */
/*
 * ps - list the processes
 *
 * usage: ps
 *
 * Needs /proc. For each process: its number and its parent's, state (R running, S sleeping, D
 * waiting for a device, Z dead but not reaped, T stopped, I idle), memory in KiB, and command line;
 * a name in brackets is a kernel thread or a process that has wiped its arguments.
 *
 * Exit status: 0, 1 if /proc or the output failed, 2 for wrong usage
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Reads at most size - 1 bytes of /proc/PID/NAME. Returns their number, or -1. */
static ssize_t read_text(const char *pid, const char *name, char *buf, size_t size)
{
	char path[64];
	ssize_t n;
	int fd;

	snprintf(path, sizeof path, "/proc/%s/%s", pid, name);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -1;
	do
		n = read(fd, buf, size - 1);
	while (n < 0 && errno == EINTR);
	close(fd);
	if (n >= 0)
		buf[n] = 0;
	return n;
}

/* Field number n of the stat line (Linux man 5 proc_pid_stat) is word n - 2 after the command's
 * ")". */
static long long field(const char *after_comm, int n)
{
	for (n -= 2; n > 1 && after_comm; n--)
		after_comm = strchr(after_comm + 1, ' ');
	return after_comm ? strtoll(after_comm, NULL, 10) : 0;
}

static void show(const char *pid)
{
	char stat[1024], command[256], *comm, *end;
	ssize_t n;

	/* gone since the directory was read: no error */
	if (read_text(pid, "stat", stat, sizeof stat) <= 0)
		return;
	/* the name may hold spaces and parentheses itself, so its end is the last one */
	comm = strchr(stat, '(');
	end = strrchr(stat, ')');
	if (!comm || !end || !end[1])
		return;
	n = read_text(pid, "cmdline", command, sizeof command);
	/* arguments end with a NUL each */
	while (n > 0 && command[n - 1] == 0)
		n--;
	for (ssize_t i = 0; i < n; i++)
		if ((unsigned char)command[i] < 32 || command[i] == 127)
			command[i] = command[i] ? '?' : ' ';
	if (n <= 0)
		n = snprintf(command, sizeof command, "[%.*s]", (int)(end - comm - 1), comm + 1);
	command[n] = 0;
	printf("%5s %5lld %c %7lld %s\n", pid, field(end + 1, 4), end[2],
	    field(end + 1, 24) * (getpagesize() / 1024), command);
}

int main(int argc, char **argv)
{
	struct dirent *e;
	DIR *d;

	if (getopt(argc, argv, "") != -1 || optind < argc) {
		fputs("usage: ps\n", stderr);
		return 2;
	}
	d = opendir("/proc");
	if (!d) {
		perror("ps: /proc");
		return 1;
	}
	puts("  PID  PPID S  RSSKiB COMMAND");
	while (errno = 0, (e = readdir(d)))
		if (e->d_name[0] >= '1' && e->d_name[0] <= '9')
			show(e->d_name);
	if (errno) {
		perror("ps: /proc");
		return 1;
	}
	closedir(d);
	if (fflush(stdout) == EOF || ferror(stdout)) {
		perror("ps: standard output");
		return 1;
	}
	return 0;
}
