/* SPDX-License-Identifier: 0BSD */
/* steps.c on mote: what a careful program says when its set-up is over. */
#include <mote/seal.h>
#include <sys/syscall.h>

static int confine(void)
{
	static const int over[] = {SYS_pause, -1};
	static const struct mote_seal_rule rules[] = {
		MOTE_SEAL_NO_EXEC,
		{SYS_socket, 0, 0xffffffff, AF_UNIX},
		{SYS_open, 1, O_ACCMODE | O_CREAT, O_RDONLY},
		{SYS_kill, 0, 0xffffffff, 0}, /* its children's pids are not known: only the own group */
	};

	if (mote_seal_rules(0, rules, sizeof(rules) / sizeof(*rules)) < 0)
		return -1;
	return mote_seal(MOTE_SEAL_LAST, over);
}
