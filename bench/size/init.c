/* SPDX-License-Identifier: 0BSD */
/* init [command...]: process 1 mounts, runs the command, reaps orphans, takes the system down */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct {
	const char *type, *where;
	unsigned long flags;
} mounts[] = {
    {"proc", "/proc", MS_NOSUID | MS_NODEV | MS_NOEXEC},
    {"sysfs", "/sys", MS_NOSUID | MS_NODEV | MS_NOEXEC},
    {"devtmpfs", "/dev", MS_NOSUID},
    {"tmpfs", "/run", MS_NOSUID | MS_NODEV},
};
static volatile sig_atomic_t asked;

static void ask(int sig)
{
	asked = sig;
}

static void complain(const char *what, const char *which)
{
	fprintf(stderr, "init: %s %s: %s\n", what, which, strerror(errno));
}

static void mount_all(void)
{
	unsigned i;

	for (i = 0; i < sizeof(mounts) / sizeof(mounts[0]); i++) {
		mkdir(mounts[i].where, 0755);
		if (mount(mounts[i].type, mounts[i].where, mounts[i].type, mounts[i].flags, NULL) &&
		    errno != EBUSY)
			complain("mount", mounts[i].where);
	}
}

static pid_t start(char **command)
{
	sigset_t none;
	pid_t pid = fork();

	if (pid == 0) {
		sigemptyset(&none);
		sigprocmask(SIG_SETMASK, &none, NULL);
		setsid();
		execve(command[0], command, (char *[]){"PATH=/bin:/sbin", NULL});
		complain("run", command[0]);
		_exit(127);
	}
	if (pid < 0)
		complain("fork", command[0]);
	return pid;
}

static void shut_down(int how)
{
	kill(-1, SIGTERM);
	sleep(1);
	kill(-1, SIGKILL);
	while (wait(NULL) > 0)
		;
	sync();
	if (getpid() == 1)
#ifdef __KLIBC__
		reboot(how, NULL);
#else
		reboot(how);
#endif
}

int main(int argc, char **argv)
{
	static char *shell[] = {"/bin/sh", NULL};
	struct sigaction action;
	pid_t child, pid;
	int status = 0;

	if (getpid() != 1) {
		fprintf(stderr, "%s: is for process 1\n", argv[0]);
		return 1;
	}
	mount_all();
	memset(&action, 0, sizeof(action));
	action.sa_handler = ask;
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGUSR1, &action, NULL);
	child = start(argc > 1 ? argv + 1 : shell);
	while (!asked && child > 0) {
		pid = wait(&status);
		if (pid == child) {
			printf("init: %d ended, status %d\n", (int)pid, WEXITSTATUS(status));
			fflush(stdout);
			break;
		}
	}
	shut_down(asked == SIGINT ? RB_AUTOBOOT : RB_POWER_OFF);
	return 0;
}
