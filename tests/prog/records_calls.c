/* SPDX-License-Identifier: 0BSD */
/*
 * Calls by a stub, by inline code and from start-up are all in the records (tests/records.sh)
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static _Thread_local int thread_local = 1;

int main(void)
{
	struct stat st;
	struct timespec ts;
	int fd = open("/", O_RDONLY | O_DIRECTORY), status;
	void *p = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	pid_t pid = fork();

	if (pid == 0)
		_exit(thread_local + 1);
	if (fd < 0 || fstat(fd, &st) || !S_ISDIR(st.st_mode) || p == MAP_FAILED)
		return 1;
	if (waitpid(pid, &status, 0) != pid || WEXITSTATUS(status) != 2)
		return 2;
	if (close(-1) != -1 || errno != EBADF || munmap(p, 4096) || close(fd))
		return 3;
	clock_gettime(CLOCK_MONOTONIC, &ts);
	free(malloc(1000000));
	puts("calls");
	return 0;
}
