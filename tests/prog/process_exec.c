/* SPDX-License-Identifier: 0BSD */
/* The exec family: arguments of every number, PATH, scripts, what fails. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* What the exec'd copy of this program does: show its arguments and one variable. */
static int show(int argc, char **argv)
{
	const char *var = getenv("MOTE_VAR");
	int i;

	for (i = 1; i < argc; i++)
		printf(" %s", argv[i]);
	printf(" (%d) %s\n", argc, var ? var : "-");
	return 7;
}

static void end(const char *what)
{
	int status;
	pid_t pid = wait(&status);

	if (pid < 0 || !WIFEXITED(status) || (WEXITSTATUS(status) != 7 && WEXITSTATUS(status) != 9))
		printf("%s: status %x\n", what, status);
}

/* In a child; the message says why it came back. */
#define IN_CHILD(what, call)                                                                       \
	do {                                                                                       \
		printf("%s:", what);                                                               \
		fflush(stdout);                                                                    \
		if (fork() == 0) {                                                                 \
			call;                                                                      \
			printf(" %s\n", errno == ENOENT ? "ENOENT"                                 \
			        : errno == EACCES ? "EACCES"                                       \
			        : errno == ENAMETOOLONG ? "ENAMETOOLONG"                           \
			        : errno == ENOTDIR ? "ENOTDIR"                                     \
			        : errno == ENOEXEC ? "ENOEXEC" : strerror(errno));                 \
			fflush(stdout);                                                            \
			_exit(9);                                                                  \
		}                                                                                  \
		end(what);                                                                         \
	} while (0)

static void make_file(const char *path, const char *text, mode_t mode)
{
	int fd = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0700);

	write(fd, text, strlen(text));
	fchmod(fd, mode);
	close(fd);
}

int main(int argc, char **argv)
{
	char *args[] = {"a0", "show", "x", "y", NULL}, *env[] = {"MOTE_VAR=env", NULL};
	char self[4096], place[PATH_MAX], path[4 * PATH_MAX + 40], longname[300];
	ssize_t n;

	if (argc > 1 && !strcmp(argv[1], "show"))
		return show(argc, argv);
	n = readlink("/proc/self/exe", self, sizeof(self) - 1);
	self[n < 0 ? 0 : n] = 0;
	/* Under emulation that names the emulator: argv[0] is the program. */
	if (strstr(self, "qemu"))
		realpath(argv[0], self);
	setenv("MOTE_VAR", "set", 1);
	IN_CHILD("execl 2", execl(self, "a0", "show", (char *)NULL));
	IN_CHILD("execl 3", execl(self, "a0", "show", "1", (char *)NULL));
	IN_CHILD("execl 5", execl(self, "a0", "show", "1", "2", "3", (char *)NULL));
	IN_CHILD("execl 6", execl(self, "a0", "show", "1", "2", "3", "4", (char *)NULL));
	IN_CHILD("execl 9", execl(self, "a0", "show", "1", "2", "3", "4", "5", "6", "7", (char *)NULL));
	IN_CHILD("execle 2", execle(self, "a0", "show", (char *)NULL, env));
	IN_CHILD("execle 5", execle(self, "a0", "show", "1", "2", "3", (char *)NULL, env));
	IN_CHILD("execle 8", execle(self, "a0", "show", "1", "2", "3", "4", "5", "6", (char *)NULL, env));
	IN_CHILD("execv", execv(self, args));
	IN_CHILD("execve", execve(self, args, env));

	/* PATH: a directory without the file, one where it may not be run, then the right one. */
	if (!getcwd(place, sizeof(place) - 20) || !mkdtemp(strcat(place, "/exec-XXXXXX")) ||
	    chdir(place))
		return 1;
	mkdir("none", 0700);
	mkdir("denied", 0700);
	mkdir("right", 0700);
	make_file("denied/prog", "#!/bin/sh\n", 0600);
	make_file("file", "", 0600);
	symlink(self, "right/prog");
	symlink(self, "here");
	snprintf(path, sizeof(path), "%s/none:%s/file:%s/denied:%s/right", place, place, place, place);
	setenv("PATH", path, 1);
	IN_CHILD("execvp", execvp("prog", args));
	IN_CHILD("execvpe", execvpe("prog", args, env));
	IN_CHILD("execlp", execlp("prog", "a0", "show", "1", "2", "3", "4", "5", (char *)NULL));
	IN_CHILD("execlp slash", execlp("right/prog", "a0", "show", (char *)NULL));
	IN_CHILD("not found", execvp("nothing", args));
	IN_CHILD("empty name", execvp("", args));
	memset(longname, 'n', sizeof(longname) - 1);
	longname[sizeof(longname) - 1] = 0;
	IN_CHILD("long name", execvp(longname, args));
	setenv("PATH", "none:denied", 1);
	IN_CHILD("denied", execvp("prog", args));
	setenv("PATH", "none:", 1);
	IN_CHILD("empty part at the end", execvp("here", args));
	setenv("PATH", ":none", 1);
	IN_CHILD("empty part in front", execvp("here", args));
	setenv("PATH", "", 1);
	IN_CHILD("empty path", execvp("here", args));
	/* A part too long to be a path is passed over. */
	memset(path, 'p', 8000);
	strcpy(path + 8000, ":right");
	setenv("PATH", path, 1);
	IN_CHILD("long part", execvp("prog", args));

	/* What the kernel does not know is a script. */
	make_file("right/script", "echo \" script $# $1 $2 $3 $MOTE_VAR\"; exit 7\n", 0700);
	setenv("PATH", "none:right", 1);
	IN_CHILD("script", execvp("script", args));
	IN_CHILD("script by path", execvp("right/script", args));
	IN_CHILD("script, other environment", execvpe("script", args, env));
	args[1] = NULL;
	IN_CHILD("script, no arguments", execvp("script", args));
	IN_CHILD("not with execv", execv("right/script", args));
	unsetenv("PATH");
	IN_CHILD("no PATH", execlp("sh", "sh", "-c", "echo ' default PATH'; exit 7", (char *)NULL));
	IN_CHILD("execl fails", execl("./nothing", "a0", "1", "2", "3", "4", "5", "6", (char *)NULL));
	snprintf(path, sizeof(path), "/bin/rm -rf %s", place);
	chdir("/");
	return system(path);
}
