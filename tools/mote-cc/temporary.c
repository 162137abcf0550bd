/* SPDX-License-Identifier: 0BSD */
/* Temporary files: gone when the program ends, however it ends. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#include "driver.h"

#define FILES_MAX 8

static const char *volatile files[FILES_MAX];
static volatile int child;

static void remove_all(void)
{
	int i;

	for (i = 0; i < FILES_MAX; i++)
		if (files[i])
			unlink(files[i]);
}

/* The linker may not have got the signal, and must not go on writing. */
static void stop(int sig)
{
	if (child)
		kill(child, SIGKILL);
	remove_all();
	signal(sig, SIG_DFL);
	raise(sig);
}

static void watch_signals(void)
{
	static const int fatal[] = {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGXCPU, SIGXFSZ};
	struct sigaction act = {.sa_handler = stop}, old;
	size_t i;

	for (i = 0; i < sizeof(fatal) / sizeof(*fatal); i++)
		sigaddset(&act.sa_mask, fatal[i]);
	for (i = 0; i < sizeof(fatal) / sizeof(*fatal); i++)
		if (!sigaction(fatal[i], NULL, &old) && old.sa_handler != SIG_IGN)
			sigaction(fatal[i], &act, NULL);
	atexit(remove_all);
}

void watch_child(int pid)
{
	child = pid;
}

/*
 * A name that no file has: the linker shall create the file, with the mode that it gives programs.
 * Without a folder it is the one for such files.
 */
const char *temporary(const char *folder, const char *suffix)
{
	static int watched;
	const char *path, *chosen = getenv("TMPDIR");
	unsigned long random = 0;
	int i;

	if (!watched)
		watch_signals();
	watched = 1;
	if (!folder)
		folder = chosen && *chosen ? chosen : "/tmp";
	do {
		if (getrandom(&random, sizeof(random), GRND_NONBLOCK) < 0)
			random = random * 6364136223846793005 + time(NULL) + getpid();
		path = text("%s/.mote-%d-%lx%s", folder, (int)getpid(), random, suffix);
	} while (!access(path, F_OK));
	for (i = 0; i < FILES_MAX; i++)
		if (!files[i]) {
			files[i] = path;
			return path;
		}
	die("too many temporary files");
}

void forget(const char *path)
{
	int i;

	for (i = 0; i < FILES_MAX; i++)
		if (files[i] == path)
			files[i] = NULL;
}
