/* SPDX-License-Identifier: 0BSD */
/*
 * init - process 1
 *
 * usage: init [script]
 *
 * Mounts /proc, /sys and /dev, runs "sh /etc/boot" (or the script), and reaps every process that
 * ends. When the script ends: if it succeeded and there is an executable /etc/next, init becomes
 * that program (which may switch_root to another init); else the machine is powered off.
 *
 * Signals, as sysvinit and busybox have them: TERM and INT (ctrl-alt-del) reboot, USR1 halts, USR2
 * powers off: all processes get TERM, two seconds later KILL; file systems are unmounted.
 *
 * If process 1 ends the kernel panics, so no failure ends it: each is reported on the console, and
 * the work goes on as well as it can. Signals are blocked and fetched, one at a time: no handler,
 * no race.
 */
#include <errno.h>
#include <fcntl.h>
#include <mntent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static sigset_t all_signals;
static pid_t script;

static void report(const char *what, const char *why)
{
	dprintf(2, "init: %s: %s\n", what, why);
}

/* Descriptors 0, 1 and 2 are open when the kernel found /dev/console in the initramfs, else not. */
static void open_console(void)
{
	int fd;

	if (fcntl(2, F_GETFD) >= 0)
		return;
	do
		fd = open("/dev/console", O_RDWR);
	while (fd >= 0 && fd < 2);
}

static void mount_one(const char *type, const char *dir, unsigned long flags, const char *options)
{
	if (mkdir(dir, 0755) < 0 && errno != EEXIST)
		report(dir, strerror(errno));
	/* EBUSY: there already, from the kernel or from whoever started us */
	if (mount(type, dir, type, flags, options) == 0 || errno == EBUSY)
		return;
	report(dir, strerror(errno));
	if (strcmp(type, "devtmpfs") != 0)
		return;
	/* a kernel without devtmpfs: an empty /dev for mknods, and what the script needs at once */
	mount_one("tmpfs", dir, flags, options);
	mknod("/dev/console", S_IFCHR | 0600, makedev(5, 1));
	mknod("/dev/null", S_IFCHR | 0666, makedev(1, 3));
}

/* sh is found without PATH: nothing of the environment is trusted. Returns -1 if it cannot start.
 */
static pid_t start(char *path)
{
	char *argv[] = {"sh", path, NULL};
	sigset_t none;
	pid_t pid = fork();

	if (pid != 0)
		return pid;
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	setsid();
	execv("/bin/sh", argv);
	report("/bin/sh", strerror(errno));
	_exit(127);
}

/* Reaps all that has ended. Returns -1 if no child is left, else 0; *status is the script's. */
static int reap(int *status)
{
	int s;
	pid_t pid;

	while ((pid = waitpid(-1, &s, WNOHANG)) > 0)
		if (pid == script)
			script = 0, *status = s;
	return pid < 0 && errno == ECHILD ? -1 : 0;
}

/* Sends sig to all processes but this one and reaps for two seconds or until none is left. */
static void end_processes(int sig)
{
	const struct timespec tick = {0, 50000000};
	int status;

	kill(-1, sig);
	for (int i = 0; i < 40 && reap(&status) == 0; i++)
		sigtimedwait(&all_signals, NULL, &tick);
}

/* The last mounted goes first. What is still busy and the root are made read-only. */
static void unmount_all(void)
{
	char *dirs[64];
	int n = 0;
	struct mntent *m;
	FILE *f = setmntent("/proc/self/mounts", "r");

	if (!f) {
		report("/proc/self/mounts", strerror(errno));
		return;
	}
	while (n < 64 && (m = getmntent(f)))
		if ((dirs[n] = strdup(m->mnt_dir)))
			n++;
	endmntent(f);
	while (n-- > 0)
		if (strcmp(dirs[n], "/") == 0 || umount2(dirs[n], 0) < 0)
			mount(NULL, dirs[n], NULL, MS_REMOUNT | MS_RDONLY, NULL);
}

static _Noreturn void end(int how)
{
	end_processes(SIGTERM);
	end_processes(SIGKILL);
	sync();
	unmount_all();
	/* a halted machine may leave this call behind and go on */
	if (reboot(how) < 0)
		report("reboot", strerror(errno));
	for (;;)
		sigtimedwait(&all_signals, NULL, NULL);
}

static void script_ended(int status, char *path)
{
	char *next[] = {"/etc/next", NULL};

	if (WIFSIGNALED(status))
		dprintf(2, "init: %s: killed by signal %d\n", path, WTERMSIG(status));
	else if (WEXITSTATUS(status))
		dprintf(2, "init: %s: exit status %d\n", path, WEXITSTATUS(status));
	else if (access(next[0], X_OK) == 0) {
		sigprocmask(SIG_UNBLOCK, &all_signals, NULL);
		execv(next[0], next);
		sigprocmask(SIG_BLOCK, &all_signals, NULL);
		report(next[0], strerror(errno));
	}
	end(RB_POWER_OFF);
}

int main(int argc, char **argv)
{
	char *path = argc > 1 ? argv[1] : "/etc/boot";
	int status = 0;

	if (getpid() != 1) {
		report("refused", "only the kernel starts it, as process 1");
		return 1;
	}
	sigfillset(&all_signals);
	sigprocmask(SIG_BLOCK, &all_signals, NULL);
	umask(022);
	mount_one("devtmpfs", "/dev", MS_NOSUID, "mode=0755");
	open_console();
	mount_one("proc", "/proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL);
	mount_one("sysfs", "/sys", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL);
	if (chdir("/") < 0 || setenv("PATH", "/bin:/sbin", 1) < 0 || setenv("HOME", "/", 1) < 0)
		report("environment", strerror(errno));
	reboot(RB_DISABLE_CAD);
	script = start(path);
	if (script < 0)
		report(path, strerror(errno)), end(RB_POWER_OFF);
	for (;;) {
		switch (sigtimedwait(&all_signals, NULL, NULL)) {
		case SIGCHLD:
			reap(&status);
			if (!script)
				script_ended(status, path);
			break;
		case SIGTERM:
		case SIGINT:
			end(RB_AUTOBOOT);
		case SIGUSR1:
			end(RB_HALT_SYSTEM);
		case SIGUSR2:
			end(RB_POWER_OFF);
		}
	}
}
