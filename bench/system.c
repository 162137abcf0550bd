/* SPDX-License-Identifier: 0BSD */
/* system - thin wrappers of system calls, directories, the environment, jumps, small functions */
#include "micro.h"
#include <ctype.h>
#include <dirent.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

extern char **environ;
#define ENTRIES 100
static long sum;
static char text[128] = "some text, 1 2 3";
static jmp_buf env;

LOOP(getpid, USE(V(getpid)()))
LOOP(stat, sum += stat("system.d/file-0001", &(struct stat){0}))
LOOP(open, int fd = open("system.d/file-0001", O_RDONLY); close(fd))
LOOP(getenv_hit, USE(V(getenv)("LAST")))
LOOP(getenv_miss, USE(V(getenv)("MISSING")))
LOOP(toupper, sum += V(toupper)(i & 127))
LOOP(isalpha, sum += !!isalpha(text[i & 63]))
LOOP(rand, sum += V(rand)())
LOOP(setjmp, sum += setjmp(env))
LOOP(strerror, USE(V(strerror)(i & 31)))
static NOINLINE void jump(void)
{
	longjmp(env, 1);
}
static NOINLINE void there_and_back(void)
{
	if (!setjmp(env))
		jump();
}
LOOP(longjmp, there_and_back())
#ifndef NO_sigsetjmp
static sigjmp_buf sigenv;
LOOP(sigsetjmp, sum += sigsetjmp(sigenv, 0))
#endif

/* One directory of ENTRIES files and "." and "..": nanoseconds for one entry. */
LOOP(readdir, DIR *d = opendir("system.d"); while (readdir(d)) sum++; closedir(d))

static int right_readdir(void)
{
	sum = 0;
	run_readdir(1);
	return sum == ENTRIES + 2;
}

static void directory(void)
{
	char name[] = "system.d/file-0000";

	raw_call(83, (long)"system.d", 0755, 0);
	for (int i = 0; i < ENTRIES; i++) {
		name[16] = '0' + i / 10;
		name[17] = '0' + i % 10;
		raw_call(3, raw_call(2, (long)name, 0101, 0644), 0, 0);
	}
}

int main(int argc, char **argv)
{
	static char *variables[] = {"A=1", "HOME=/root", "PATH=/bin:/sbin:/usr/bin",
	    "SHELL=/bin/sh", "TERM=linux", "LANG=C", "USER=root", "LOGNAME=root", "PWD=/",
	    "OLDPWD=/", "EDITOR=vi", "PAGER=more", "MAIL=/var/mail", "SHLVL=1",
	    "TZ=EST5EDT,M3.2.0,M11.1.0", "DISPLAY=:0", "HISTSIZE=1", "LESS=-R", "LAST=yes", NULL};

	arguments(argc, argv);
	environ = variables;
	directory();
	measure("call", "getpid", run_getpid, getpid() == raw_call(39, 0, 0, 0));
	measure("call", "stat", run_stat, stat("system.d/file-0001", &(struct stat){0}) == 0);
	measure("call", "open+close", run_open, 1);
	units = ENTRIES + 2;
	measure("call", "readdir", run_readdir, right_readdir());
	units = 1;
	measure("environment", "getenv-last", run_getenv_hit,
	    getenv("LAST") && !strcmp(getenv("LAST"), "yes"));
	measure("environment", "getenv-missing", run_getenv_miss, !getenv("MISSING"));
	measure("small", "toupper", run_toupper, toupper('a') == 'A');
	measure("small", "isalpha", run_isalpha, isalpha('a') && !isalpha('1'));
	measure("small", "rand", run_rand, 1);
	measure("small", "strerror", run_strerror, strerror(2) != NULL);
	measure("jump", "setjmp", run_setjmp, !setjmp(env));
	measure("jump", "setjmp+longjmp", run_longjmp, 1);
#ifndef NO_sigsetjmp
	measure("jump", "sigsetjmp", run_sigsetjmp, !sigsetjmp(sigenv, 0));
#endif
	USE(sum);
	return 0;
}
