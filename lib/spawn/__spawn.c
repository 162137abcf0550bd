/* SPDX-License-Identifier: 0BSD */
/*
 * __spawn - run a program in a new process
 *
 * The child borrows this process's memory until it execs, so it can say what failed in a plain
 * variable. No handler may run in it meanwhile: signals are blocked, and set to default before
 * the program's own mask is put in place.
 *
 * Returns  0 with *pid, or an error number
 * Source   POSIX.1-2017 posix_spawn; Linux man 2 vfork
 */
#include <signal.h>
#include <stddef.h>

#include "internal/ksigaction.h"
#include "internal/spawn.h"
#include "sys/sys.h"

struct task {
	const char *path;
	const posix_spawn_file_actions_t *actions;
	const posix_spawnattr_t *attr;
	char *const *argv, *const *envp;
	spawn_exec *exec;
	unsigned long mask;
	int error;
};

/* Signals to default which attr names, and all that have a handler. */
static void reset_signals(const posix_spawnattr_t *attr, int flags)
{
	unsigned long named = flags & POSIX_SPAWN_SETSIGDEF ? attr->__def.__bits[0] : 0;
	struct ksigaction k;
	int sig;

	for (sig = 1; sig <= 64; sig++) {
		if (sys_rt_sigaction(sig, NULL, &k, KSIGSET_SIZE) ||
		    (k.handler == SIG_IGN && !(named & KSIG_BIT(sig))))
			continue;
		k.handler = SIG_DFL;
		sys_rt_sigaction(sig, &k, NULL, KSIGSET_SIZE);
	}
}

/* Overridden by __spawn_attributes.c and __spawn_actions.c, where anything sets some. */
static int no_attributes(const posix_spawnattr_t *attr)
{
	(void)attr;
	return 0;
}
weak_alias(no_attributes, __spawn_attributes_hook);

static int no_actions(const posix_spawn_file_actions_t *actions)
{
	(void)actions;
	return 0;
}
weak_alias(no_actions, __spawn_actions_hook);

/* A function of its own: what it needs is on a part of the stack that the parent does not use. */
static noinline noreturn void child(struct task *t)
{
	int flags = t->attr ? t->attr->__flags : 0;
	int r;

	reset_signals(t->attr, flags);
	r = flags ? __spawn_attributes_hook(t->attr) : 0;
	if (r >= 0 && t->actions)
		r = __spawn_actions_hook(t->actions);
	if (r >= 0) {
		sys_rt_sigprocmask(SIG_SETMASK,
		    flags & POSIX_SPAWN_SETSIGMASK ? (const void *)&t->attr->__mask : &t->mask,
		    NULL, KSIGSET_SIZE);
		r = t->exec(t->path, t->argv, t->envp);
	}
	t->error = -r;
	for (;;)
		sys_exit_group(127);
}

hidden int __spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
    const posix_spawnattr_t *attr, char *const *argv, char *const *envp, spawn_exec *exec)
{
	struct task t = {path, actions, attr, argv, envp, exec, -1ul, 0};
	int r;

	sys_rt_sigprocmask(SIG_SETMASK, &t.mask, &t.mask, KSIGSET_SIZE);
	r = sys_vfork();
	if (r == 0)
		child(&t);
	if (r < 0)
		t.error = -r;
	else if (t.error)
		sys_wait4(r, NULL, 0, NULL);
	else if (pid)
		*pid = r;
	sys_rt_sigprocmask(SIG_SETMASK, &t.mask, NULL, KSIGSET_SIZE);
	return t.error;
}
