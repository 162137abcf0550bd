/* SPDX-License-Identifier: 0BSD */
/*
 * mote_confine_paths - from now on open files only beneath the listed paths, for good
 *
 * Each list ends in NULL; a NULL list is empty. Beneath read_only files and directories can be
 * read; beneath read_write also written, truncated, created, renamed, linked and removed. Nothing
 * can be executed, no device node made, and no device opened from now on takes an ioctl of its
 * driver, as far as the kernel's ABI has a right for it. A path may be a file or a directory, links
 * are followed now; what is in both lists has the rights of both.
 *
 * Descriptors that are open keep what they can do. Not a matter of paths, and so not restricted:
 * stat, chmod, chdir, sockets, signals, memfd. Confinements add up: a second call can only take
 * away. It holds for the calling thread and for the threads and processes it makes; no_new_privs
 * is set.
 *
 * Returns  the ABI of Landlock the kernel has, at least 1 (2 rename between directories,
 *          3 truncate, 5 ioctl); or -1 with errno, and then nothing is confined
 * Errors   ENOSYS, EOPNOTSUPP the kernel has no Landlock, or it is off: the caller decides
 * Errors   ENOENT, EACCES, ELOOP, ENOTDIR, ENAMETOOLONG, EFAULT a path cannot be opened
 * Errors   EBADFD a path is not in a file system: a pipe by its name in /proc
 * Errors   E2BIG confined 16 times already; no_new_privs is set all the same
 * Errors   EMFILE, ENFILE, ENOMEM
 * Safety   async-signal-safe, no allocation; no descriptor is left open
 * Source   Linux 6.18 Documentation/userspace-api/landlock.rst, man 7 landlock; own to mote
 */
#include <errno.h>
#include <fcntl.h>
#include <mote/seal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

/* Linux 6.18 uapi/linux/landlock.h LANDLOCK_CREATE_RULESET_VERSION, LANDLOCK_RULE_PATH_BENEATH */
#define VERSION      1
#define PATH_BENEATH 1

/* Linux 6.18 uapi/linux/landlock.h LANDLOCK_ACCESS_FS_* */
#define WRITE_FILE  (1 << 1)
#define READ_FILE   (1 << 2)
#define READ_DIR    (1 << 3)
#define REMOVE_DIR  (1 << 4)
#define REMOVE_FILE (1 << 5)
#define MAKE_DIR    (1 << 7)
#define MAKE_REG    (1 << 8)
#define MAKE_SOCK   (1 << 9)
#define MAKE_FIFO   (1 << 10)
#define MAKE_SYM    (1 << 12)
#define REFER       (1 << 13)
#define TRUNCATE    (1 << 14)

#define READS   (READ_FILE | READ_DIR)
#define WRITES  (READS | WRITE_FILE | TRUNCATE | REFER | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | \
		MAKE_REG | MAKE_SOCK | MAKE_FIFO | MAKE_SYM)
#define OF_FILE (READ_FILE | WRITE_FILE | TRUNCATE)

/* Linux 6.18 uapi/linux/landlock.h struct landlock_path_beneath_attr */
struct path_beneath {
	uint64_t access;
	int32_t fd;
} __attribute__((__packed__));

/* Every right over files that an ABI knows: 13 in the first, one more in 2, 3 and 5. */
static uint64_t all_rights(int abi)
{
	return (8192u << ((abi > 1) + (abi > 2) + (abi > 4))) - 1;
}

static int allow(int ruleset, const char *const *paths, uint64_t rights)
{
	for (; paths && *paths; paths++) {
		struct path_beneath rule = {rights, 0};
		int r;

		while ((rule.fd = sys_open(*paths, O_PATH | O_CLOEXEC, 0)) == -EINTR)
			;
		if (rule.fd < 0)
			return rule.fd;
		r = sys_landlock_add_rule(ruleset, PATH_BENEATH, &rule, 0);
		if (r == -EINVAL) { /* no directory: it has no right over entries */
			rule.access &= OF_FILE;
			r = sys_landlock_add_rule(ruleset, PATH_BENEATH, &rule, 0);
		}
		sys_close(rule.fd);
		if (r < 0)
			return r;
	}
	return 0;
}

int mote_confine_paths(const char *const *read_only, const char *const *read_write)
{
	int abi = sys_landlock_create_ruleset(NULL, 0, VERSION), ruleset, r;
	uint64_t handled;

	if (abi < 0)
		return __syscall_ret(abi);
	handled = all_rights(abi);
	/* 8 bytes are the structure as ABI 1 has it: rights over files and nothing else. */
	ruleset = sys_landlock_create_ruleset(&handled, sizeof(handled), 0);
	if (ruleset < 0)
		return __syscall_ret(ruleset);
	r = allow(ruleset, read_only, READS);
	if (r == 0)
		r = allow(ruleset, read_write, WRITES & handled);
	if (r == 0)
		r = syscall5(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	if (r == 0)
		r = sys_landlock_restrict_self(ruleset, 0);
	sys_close(ruleset);
	return r < 0 ? __syscall_ret(r) : abi;
}
