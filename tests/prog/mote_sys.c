/* SPDX-License-Identifier: 0BSD */
/*
 * <mote/sys.h>: calls by their kernel types; results as they are, errors negated; one call as the
 * argument of another; each with its record, so that a seal lets it through
 * Native  qemu-user has no seccomp
 * Mote    the header is mote's own
 * Records one instruction without a record is what it tests
 */
#include <errno.h>
#include <fcntl.h>
#include <mote/seal.h>
#include <mote/sys.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>

static void say(const char *what, long r)
{
	printf("%s %ld\n", what, r);
}

/* How a child ends that makes a linked call from an instruction without a record. */
static long stranger(void)
{
	int status = 0;
	long pid = sys_fork();

	if (pid == 0) {
		long r;

		if (mote_seal(MOTE_SEAL_LAST, NULL) < 0)
			sys_exit_group(3);
		/* .byte: the bytes of a syscall instruction without a record */
		__asm__ volatile("jmp 1f; 1: .byte 0x0f, 0x05"
				 : "=a"(r)
				 : "0"(39L)
				 : "rcx", "r11", "memory");
		sys_exit_group(4);
	}
	if (sys_wait4(pid, &status, 0, NULL) != pid)
		return -1;
	return WIFSIGNALED(status) ? WTERMSIG(status) : 1000 + WEXITSTATUS(status);
}

int main(void)
{
	struct timespec ts = {0, 1000};
	struct pollfd fd = {-1, POLLIN, 0};
	struct stat st;
	char text[8] = "";
	int ends[2];
	void *page;
	long r;

	say("write", sys_write(1, "seven\n\n", 7));
	say("open of nothing", sys_openat(AT_FDCWD, "/nothing/here", O_RDONLY, 0) == -ENOENT);
	say("close of -1", sys_close(-1) == -EBADF);
	say("pipe", sys_pipe2(ends, O_CLOEXEC));
	say("its size", sys_fcntl(ends[0], F_GETPIPE_SZ, 0));
	say("written", sys_pwrite64(ends[1], "no", 2, 0) == -ESPIPE ? sys_write(ends[1], "pipe", 4) : -1);
	say("read", sys_read(ends[0], text, sizeof text));
	puts(text);
	say("nested", sys_close(sys_dup(sys_dup2(ends[0], 9))));
	r = sys_mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	page = (void *)r;
	strcpy(page, "memory");
	puts(page);
	say("munmap", sys_munmap(page, 4096));
	say("fstat", sys_fstat(ends[0], &st) == 0 && S_ISFIFO(st.st_mode));
	say("poll", sys_poll(&fd, 1, 0));
	say("nanosleep", sys_nanosleep(&ts, NULL));
	say("a call of 2024", sys_lsm_list_modules(NULL, NULL, 1) < 0);
	fflush(stdout);
	say("a stranger's", stranger());
	say("sealed", mote_seal(MOTE_SEAL_LAST, NULL));
	say("getpid", sys_getpid() == sys_gettid());
	fflush(stdout);
	sys_exit_group(0);
}
