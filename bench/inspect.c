/* SPDX-License-Identifier: 0BSD */
/*
 * inspect -e FILE: print an ELF file's PT_LOADs and the bytes of the executable ones
 * inspect -r RESULT PROGRAM ARG...: run a program and write to the file RESULT, if it is not there
 * yet: system calls after execve, page faults from execve on, the most memory resident in KiB
 *
 * ru_maxrss would be the parent's, inherited over fork; so the program is stopped at its end
 * (ptrace) and /proc asked.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

static int elf(const char *path)
{
	FILE *f = fopen(path, "r");
	long loads = 0, text = 0;
	Elf64_Ehdr header;
	Elf64_Phdr p;

	if (!f || fread(&header, sizeof(header), 1, f) != 1)
		return 1;
	fseek(f, header.e_phoff, SEEK_SET);
	for (int i = 0; i < header.e_phnum && fread(&p, sizeof(p), 1, f) == 1; i++) {
		loads += p.p_type == PT_LOAD;
		text += p.p_type == PT_LOAD && p.p_flags & PF_X ? p.p_filesz : 0;
	}
	fclose(f);
	printf("%ld %ld\n", loads, text);
	return 0;
}

/* The number in /proc/PID/FILE: field n, or after the word `key`. */
static long proc(pid_t pid, const char *file, int n, const char *key)
{
	char path[64], text[4096], *p;
	FILE *f;

	snprintf(path, sizeof(path), "/proc/%d/%s", (int)pid, file);
	if (!(f = fopen(path, "r")))
		return 0;
	text[fread(text, 1, sizeof(text) - 1, f)] = 0;
	fclose(f);
	if (key) {
		p = strstr(text, key);
		return p ? atol(p + strlen(key)) : 0;
	}
	/* The second field may hold spaces; it ends in the last ')'. */
	for (p = strrchr(text, ')'); p && n > 2; n--)
		p = strchr(p + 1, ' ');
	return p ? atol(p + 1) : 0;
}

static int run(const char *result, char **argv)
{
	long calls = 0, faults = 0, kib = 0;
	int status, event, sig = 0, started = 0, inside = 0;
	pid_t pid = fork();
	FILE *f;

	if (pid == 0) {
		ptrace(PTRACE_TRACEME, 0, NULL, NULL);
		raise(SIGSTOP);
		execv(argv[0], argv);
		_exit(127);
	}
	waitpid(pid, &status, 0);
	ptrace(PTRACE_SETOPTIONS, pid, NULL,
	    PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXIT | PTRACE_O_TRACEEXEC);
	for (;;) {
		/* The last stop before the program has begun is the entry of execve. */
		if (!started)
			faults = proc(pid, "stat", 10, NULL);
		ptrace(PTRACE_SYSCALL, pid, NULL, (long)sig);
		if (waitpid(pid, &status, 0) < 0 || WIFEXITED(status) || WIFSIGNALED(status))
			break;
		event = status >> 16;
		sig = 0;
		if (event == PTRACE_EVENT_EXEC) {
			started = inside = 1; /* execve's own end comes next */
		} else if (event == PTRACE_EVENT_EXIT) {
			faults = proc(pid, "stat", 10, NULL) - faults;
			kib = proc(pid, "status", 0, "VmHWM:");
		} else if (WSTOPSIG(status) == (SIGTRAP | 0x80)) {
			inside ^= 1;
			calls += started && inside;
		} else if (!event && WSTOPSIG(status) != SIGSTOP) {
			sig = WSTOPSIG(status);
		}
	}
	if (started && (f = fopen(result, "wx"))) {
		fprintf(f, "%ld %ld %ld\n", calls, faults, kib);
		fclose(f);
	}
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int argc, char **argv)
{
	if (argc == 3 && !strcmp(argv[1], "-e"))
		return elf(argv[2]);
	if (argc > 3 && !strcmp(argv[1], "-r"))
		return run(argv[2], argv + 3);
	fprintf(stderr, "usage: inspect -e FILE | -r RESULT PROGRAM ARG...\n");
	return 2;
}
