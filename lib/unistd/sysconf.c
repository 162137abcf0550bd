/* SPDX-License-Identifier: 0BSD */
/*
 * sysconf - a limit or an option of the system
 *
 * Returns  the value; -1 with errno as it was if there is no limit or no such option; -1 with errno
 * Errors   EINVAL no such name
 * Safety   async-signal-safe, thread-safe, no allocation
 * Source   POSIX.1-2017 sysconf; Linux man 3 sysconf; musl 1.2.5 ABI for which options there are
 * Differs  from musl 1.2.5: LINE_MAX is limits.h's; the stack sizes for signals are constants, big
 *          enough for every x86_64 processor's frame
 */
#include <errno.h>
#include <limits.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <unistd.h>

#include "internal/syscall_ret.h"
#include "sys/sys.h"

/*
 * One byte a name: 0 is no name, -1 to 127 the value itself; below, two ranges of 32 are powers of
 * two and those less one, the rest is looked up or asked.
 */
#define NONE -1
#define POWER(k) (-128 + (k))
#define POWER_LESS_1(k) (-96 + (k))
enum { VERSION = -64, XOPEN, THOUSAND, CHILDREN, FILES, PROCESSORS, PAGES, FREE_PAGES };

/* clang-format off */
static const signed char table[] = {
	[_SC_ARG_MAX] = POWER(17), [_SC_CHILD_MAX] = CHILDREN, [_SC_CLK_TCK] = 100,
	[_SC_NGROUPS_MAX] = NGROUPS_MAX, [_SC_OPEN_MAX] = FILES, [_SC_STREAM_MAX] = NONE,
	[_SC_TZNAME_MAX] = TZNAME_MAX, [_SC_JOB_CONTROL] = 1, [_SC_SAVED_IDS] = 1,
	[_SC_REALTIME_SIGNALS] = VERSION, [_SC_PRIORITY_SCHEDULING] = NONE,
	[_SC_TIMERS] = VERSION, [_SC_ASYNCHRONOUS_IO] = VERSION, [_SC_PRIORITIZED_IO] = NONE,
	[_SC_SYNCHRONIZED_IO] = NONE, [_SC_FSYNC ... _SC_SHARED_MEMORY_OBJECTS] = VERSION,
	[_SC_AIO_LISTIO_MAX] = NONE, [_SC_AIO_MAX] = NONE,
	[_SC_AIO_PRIO_DELTA_MAX] = POWER_LESS_1(0), [_SC_DELAYTIMER_MAX] = POWER_LESS_1(31),
	[_SC_MQ_OPEN_MAX] = NONE, [_SC_MQ_PRIO_MAX] = POWER(15), [_SC_VERSION] = VERSION,
	[_SC_PAGESIZE] = POWER(12), [_SC_RTSIG_MAX] = 30, [_SC_SEM_NSEMS_MAX] = POWER(8),
	[_SC_SEM_VALUE_MAX] = POWER_LESS_1(31), [_SC_SIGQUEUE_MAX] = NONE, [_SC_TIMER_MAX] = NONE,
	[_SC_BC_BASE_MAX] = BC_BASE_MAX, [_SC_BC_DIM_MAX] = POWER(11),
	[_SC_BC_SCALE_MAX] = BC_SCALE_MAX, [_SC_BC_STRING_MAX] = THOUSAND,
	[_SC_COLL_WEIGHTS_MAX] = COLL_WEIGHTS_MAX, [_SC_EXPR_NEST_MAX] = EXPR_NEST_MAX,
	[_SC_LINE_MAX] = POWER(12), [_SC_RE_DUP_MAX] = POWER_LESS_1(8), [_SC_2_VERSION] = VERSION,
	[_SC_2_C_BIND] = VERSION, [_SC_2_C_DEV ... _SC_2_LOCALEDEF] = NONE,
	[_SC_IOV_MAX] = POWER(10), [_SC_THREADS] = VERSION, [_SC_THREAD_SAFE_FUNCTIONS] = VERSION,
	[_SC_GETGR_R_SIZE_MAX] = NONE, [_SC_GETPW_R_SIZE_MAX] = NONE,
	[_SC_LOGIN_NAME_MAX] = POWER(8), [_SC_TTY_NAME_MAX] = TTY_NAME_MAX,
	[_SC_THREAD_DESTRUCTOR_ITERATIONS] = 4, [_SC_THREAD_KEYS_MAX] = POWER(7),
	[_SC_THREAD_STACK_MIN] = POWER(11), [_SC_THREAD_THREADS_MAX] = NONE,
	[_SC_THREAD_ATTR_STACKADDR ... _SC_THREAD_PRIORITY_SCHEDULING] = VERSION,
	[_SC_THREAD_PRIO_INHERIT] = NONE, [_SC_THREAD_PRIO_PROTECT] = NONE,
	[_SC_THREAD_PROCESS_SHARED] = VERSION, [_SC_NPROCESSORS_CONF] = PROCESSORS,
	[_SC_NPROCESSORS_ONLN] = PROCESSORS, [_SC_PHYS_PAGES] = PAGES,
	[_SC_AVPHYS_PAGES] = FREE_PAGES, [_SC_ATEXIT_MAX] = 32, [_SC_PASS_MAX] = NONE,
	[_SC_XOPEN_VERSION] = XOPEN, [_SC_XOPEN_XCU_VERSION] = XOPEN, [_SC_XOPEN_UNIX] = 1,
	[_SC_XOPEN_CRYPT] = NONE, [_SC_XOPEN_ENH_I18N] = 1, [_SC_XOPEN_SHM] = 1,
	[_SC_2_CHAR_TERM] = NONE, [_SC_2_UPE ... _SC_XOPEN_XPG4] = NONE, [_SC_NZERO] = NZERO,
	[_SC_XBS5_ILP32_OFF32] = NONE, [_SC_XBS5_ILP32_OFFBIG] = NONE, [_SC_XBS5_LP64_OFF64] = 1,
	[_SC_XBS5_LPBIG_OFFBIG ... _SC_XOPEN_REALTIME_THREADS] = NONE,
	[_SC_ADVISORY_INFO] = VERSION, [_SC_BARRIERS] = VERSION,
	[_SC_CLOCK_SELECTION ... _SC_THREAD_CPUTIME] = VERSION, [_SC_MONOTONIC_CLOCK] = VERSION,
	[_SC_READER_WRITER_LOCKS] = VERSION, [_SC_SPIN_LOCKS] = VERSION, [_SC_REGEXP] = 1,
	[_SC_SHELL] = 1, [_SC_SPAWN] = VERSION, [_SC_SPORADIC_SERVER] = NONE,
	[_SC_THREAD_SPORADIC_SERVER] = NONE, [_SC_TIMEOUTS] = VERSION,
	[_SC_TYPED_MEMORY_OBJECTS] = NONE, [_SC_2_PBS ... _SC_2_PBS_TRACK] = NONE,
	[_SC_SYMLOOP_MAX] = SYMLOOP_MAX, [_SC_STREAMS ... _SC_V6_ILP32_OFFBIG] = NONE,
	[_SC_V6_LP64_OFF64] = 1, [_SC_V6_LPBIG_OFFBIG] = NONE,
	[_SC_HOST_NAME_MAX] = POWER_LESS_1(8), [_SC_TRACE ... _SC_TRACE_LOG] = NONE,
	[_SC_IPV6] = VERSION, [_SC_RAW_SOCKETS] = VERSION, [_SC_V7_ILP32_OFF32] = NONE,
	[_SC_V7_ILP32_OFFBIG] = NONE, [_SC_V7_LP64_OFF64] = 1,
	[_SC_V7_LPBIG_OFFBIG ... _SC_THREAD_ROBUST_PRIO_PROTECT] = NONE,
	[_SC_MINSIGSTKSZ] = POWER(14), [_SC_SIGSTKSZ] = POWER(16)
};
/* clang-format on */

static long ask(int what)
{
	union {
		struct rlimit limit;
		struct sysinfo info;
	} is;

	switch (what) {
	case VERSION:
		return _POSIX_VERSION;
	case XOPEN:
		return _XOPEN_VERSION;
	case THOUSAND:
		return BC_STRING_MAX;
	case PROCESSORS:
		return get_nprocs();
	case CHILDREN:
	case FILES:
		sys_getrlimit(what == FILES ? RLIMIT_NOFILE : RLIMIT_NPROC, &is.limit);
		return is.limit.rlim_cur; /* RLIM_INFINITY is -1: no limit */
	}
	sys_sysinfo(&is.info);
	if (what == FREE_PAGES)
		is.info.totalram = is.info.freeram + is.info.bufferram;
	return is.info.totalram * is.info.mem_unit / PAGESIZE;
}

long sysconf(int name)
{
	int code = 0;

	if ((unsigned)name < sizeof(table))
		code = table[name];
	if (code == 0)
		return fail(EINVAL);
	if (code >= -1)
		return code;
	if (code >= VERSION)
		return ask(code);
	return (1l << (code & 31)) - (code >= POWER_LESS_1(0));
}
