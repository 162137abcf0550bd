/* SPDX-License-Identifier: 0BSD */
/*
 * reboot, poweroff, halt - end the system
 *
 * usage: reboot [-f] [-r | -p | -h]
 *        poweroff [-f]
 *        halt [-f]
 *
 * The name under which it is called says what to do, or -r (reboot), -p (power off), -h (halt). It
 * asks init with a signal, as sysvinit's and busybox's init expect it: TERM, USR2, USR1. With -f
 * init is not asked: the file systems are synced, not unmounted, and the machine stops at once.
 *
 * Exit status: 0 if init was asked, 1 if it failed, 2 for wrong usage
 */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/reboot.h>
#include <unistd.h>

static void put(const char *s)
{
	write(2, s, strlen(s));
}

int main(int argc, char **argv)
{
	const char *slash = strrchr(argv[0], '/'), *name = slash ? slash + 1 : argv[0];
	int c, force = 0, what = 'r';

	if (strcmp(name, "poweroff") == 0)
		what = 'p';
	else if (strcmp(name, "halt") == 0)
		what = 'h';
	while ((c = getopt(argc, argv, "frph")) != -1) {
		if (c == '?')
			break;
		if (c == 'f')
			force = 1;
		else
			what = c;
	}
	if (c == '?' || optind < argc) {
		put("usage: reboot [-f] [-r | -p | -h]\n       poweroff [-f]\n       halt [-f]\n");
		return 2;
	}
	if (!force) {
		if (kill(1, what == 'r' ? SIGTERM : what == 'p' ? SIGUSR2 : SIGUSR1) == 0)
			return 0;
	} else {
		sync();
		if (reboot(what == 'r'   ? RB_AUTOBOOT
		           : what == 'p' ? RB_POWER_OFF
		                         : RB_HALT_SYSTEM) == 0)
			return 0;
	}
	put(name);
	put(": ");
	put(strerror(errno));
	put("\n");
	return 1;
}
