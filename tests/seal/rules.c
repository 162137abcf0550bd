/* SPDX-License-Identifier: 0BSD */
/*
 * rules - mote_seal_rules: what rows allow and refuse, in a program with a seal and without
 *
 * usage: rules [sealed]
 *
 * Each sentence is tried in a child; its wait status is compared with what is wanted.
 */
#include <errno.h>
#include <fcntl.h>
#include <mote/seal.h>
#include <mote/sys.h>
#include <sched.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>

#include "child.h"

#define WANT(condition) ((condition) ? (void)0 : _exit(__LINE__ % 100 + 1))
#define HOLD(...)                                                                                  \
	do {                                                                                       \
		const struct mote_seal_rule rows_[] = {__VA_ARGS__};                               \
		WANT(mote_seal_rules(0, rows_, sizeof(rows_) / sizeof(*rows_)) == 0);              \
	} while (0)
#define INT 0xffffffff

static void refuses_wrong_use(void)
{
	static const struct mote_seal_rule row = {SYS_open, 1, INT, O_RDONLY};
	static const struct mote_seal_rule wrong[] = {
		{SYS_open, 6, INT, 0}, {SYS_open, -1, INT, 0}, {SYS_open, 1, 6, 1},
		{-1, 1, INT, 0}, {0x40000000, 1, INT, 0}, {SYS_open, 1, INT, 1ul << 32},
	};
	static struct mote_seal_rule many[341];
	unsigned i;

	WANT(mote_seal_rules(1, &row, 1) == -1 && errno == EINVAL);
	WANT(mote_seal_rules(MOTE_SEAL_LAST, &row, 1) == -1 && errno == EINVAL);
	WANT(mote_seal_rules(0, &row, 0) == -1 && errno == EINVAL);
	for (i = 0; i < sizeof(wrong) / sizeof(*wrong); i++)
		WANT(mote_seal_rules(0, wrong + i, 1) == -1 && errno == EINVAL);
	for (i = 0; i < 341; i++)
		many[i] = row;
	WANT(mote_seal_rules(0, many, 341) == -1 && errno == E2BIG);
	WANT(open("/dev/null", O_RDWR) >= 0);
}

/* The kernel takes so many instructions and no more; what held before holds on. */
static void too_many_in_all_is_an_error(void)
{
	static struct mote_seal_rule many[340];
	int i, r;

	for (i = 0; i < 340; i++)
		many[i] = (struct mote_seal_rule){SYS_socket, i & 1, 0xfffffffful << 32 | 0xffff, 2 - (i & 1)};
	for (i = 0; i < 40 && (r = mote_seal_rules(0, many, 340)) == 0; i++)
		;
	WANT(r == -1 && errno == ENOMEM && i >= 8);
	WANT(getppid() > 0);
	WANT(mote_seal_rules(0, (struct mote_seal_rule[]){{SYS_open, 1, INT, O_RDONLY}}, 1) == 0);
	open("/dev/null", O_RDWR);
}

static void only_reads(void) { HOLD({SYS_open, 1, O_ACCMODE | O_CREAT, 0}); }
static void lets_a_read_pass(void)
{
	only_reads();
	WANT(open("/dev/null", O_RDONLY | O_CLOEXEC) >= 0);
	WANT(access("/dev/null", F_OK) == 0);
}
static void kills_a_write(void)
{
	only_reads();
	open("/dev/null", O_WRONLY);
}
static void kills_a_creation(void)
{
	only_reads();
	open("/dev/null", O_RDONLY | O_CREAT, 0600);
}

static void alternatives_are_allowed(void)
{
	HOLD({SYS_socket, 0, INT, AF_UNIX}, {SYS_socket, 0, INT, AF_INET},
	    {SYS_socket, 1, ~(SOCK_CLOEXEC | SOCK_NONBLOCK) & INT, SOCK_STREAM});
	WANT(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) >= 0);
	WANT(socket(AF_INET, SOCK_STREAM, 0) >= 0 || errno == EAFNOSUPPORT);
}
static void kills_a_third_family(void)
{
	HOLD({SYS_socket, 0, INT, AF_UNIX}, {SYS_socket, 0, INT, AF_INET});
	socket(AF_NETLINK, SOCK_RAW, 0);
}
static void arguments_hold_together(void)
{
	HOLD({SYS_socket, 0, INT, AF_UNIX}, {SYS_socket, 1, INT, SOCK_STREAM});
	socket(AF_UNIX, SOCK_DGRAM, 0);
}
static void rows_apart_hold_together(void)
{
	HOLD({SYS_socket, 0, INT, AF_UNIX}, {SYS_open, 1, INT, 0}, {SYS_socket, 0, INT, AF_INET});
	socket(AF_UNIX, SOCK_STREAM, 0);
}
static void later_rules_narrow(void)
{
	HOLD({SYS_socket, 0, INT, AF_UNIX});
	WANT(socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
	HOLD({SYS_socket, 0, INT, AF_INET});
	socket(AF_UNIX, SOCK_STREAM, 0);
}

/* The whole of an argument, or the part that mask says: the kernel looks at 32 bits of a family. */
static void a_mask_leaves_the_upper_half(void)
{
	HOLD({SYS_lseek, 1, INT, 0});
	WANT(lseek(-1, 1l << 32, SEEK_SET) == -1 && errno == EBADF);
}
static void a_whole_mask_compares_the_upper_half(void)
{
	HOLD({SYS_lseek, 1, ~0ul, 0});
	lseek(-1, 1l << 32, SEEK_SET);
}
static void a_64_bit_value_is_allowed(void)
{
	HOLD({SYS_lseek, 1, ~0ul, 0x123456789abcdef});
	WANT(lseek(-1, 0x123456789abcdef, SEEK_SET) == -1 && errno == EBADF);
}
static void an_empty_mask_allows_all(void)
{
	HOLD({SYS_lseek, 1, 0, 0});
	WANT(lseek(-1, 17, SEEK_SET) == -1 && errno == EBADF);
}
static void the_sixth_argument_counts(void)
{
	HOLD({SYS_mmap, 5, ~0ul, 0});
	mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 4096);
}

static void kills_only_me(void)
{
	HOLD({SYS_kill, 0, INT, (unsigned)getpid()}, {SYS_kill, 1, INT, 0});
	WANT(kill(getpid(), 0) == 0);
}
static void does_not_kill_the_parent(void)
{
	pid_t parent = getppid();

	HOLD({SYS_kill, 0, INT, (unsigned)getpid()});
	kill(parent, 0);
}

static void *page(int prot)
{
	return mmap(NULL, 4096, prot, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}
static void memory_stays_usable(void)
{
	void *p;
	long r;

	HOLD(MOTE_SEAL_NO_EXEC);
	p = page(PROT_READ | PROT_WRITE);
	WANT(p != MAP_FAILED && mprotect(p, 4096, PROT_READ) == 0);
	WANT(personality(INT) >= 0 && personality(0) >= 0);
	WANT(shmat(-1, NULL, SHM_RDONLY) == (void *)-1 && (errno == EINVAL || errno == ENOSYS));
	r = sys_pkey_mprotect(p, 4096, PROT_READ | PROT_WRITE, -1);
	WANT(r == 0 || r == -ENOSYS);
}
static void no_executable_mmap(void) { HOLD(MOTE_SEAL_NO_EXEC); page(PROT_READ | PROT_EXEC); }
static void no_executable_mprotect(void)
{
	HOLD(MOTE_SEAL_NO_EXEC);
	mprotect(page(PROT_READ), 4096, PROT_READ | PROT_EXEC);
}
static void no_executable_pkey_mprotect(void)
{
	HOLD(MOTE_SEAL_NO_EXEC);
	sys_pkey_mprotect(page(PROT_READ), 4096, PROT_EXEC, -1);
}
static void no_executable_shmat(void) { HOLD(MOTE_SEAL_NO_EXEC); shmat(-1, NULL, SHM_EXEC); }
static void no_personality_that_makes_it(void)
{
	HOLD(MOTE_SEAL_NO_EXEC);
	personality(READ_IMPLIES_EXEC);
}

static void no_x32_number(void)
{
	only_reads();
	rogue(0x40000000 + SYS_getppid, 0, 0, 0);
}
static void log_lets_pass(void)
{
	static const struct mote_seal_rule row = {SYS_open, 1, INT, O_RDONLY};

	WANT(mote_seal_rules(MOTE_SEAL_LOG, &row, 1) == 0);
	WANT(open("/dev/null", O_RDWR) >= 0);
}

static void a_seal_comes_after(void)
{
	only_reads();
	WANT(mote_seal(MOTE_SEAL_LAST, NULL) == 0);
	WANT(open("/dev/null", O_RDONLY) >= 0);
}
static void a_seal_after_does_not_widen(void)
{
	only_reads();
	WANT(mote_seal(MOTE_SEAL_LAST, NULL) == 0);
	open("/dev/null", O_WRONLY);
}
static void rules_follow_a_seal(void)
{
	WANT(mote_seal(0, NULL) == 0);
	only_reads();
	open("/dev/null", O_WRONLY);
}
static void no_rules_follow_the_last_seal(void)
{
	WANT(mote_seal(MOTE_SEAL_LAST, NULL) == 0);
	only_reads();
}

static volatile int go;

static int other_thread(void *arg)
{
	(void)arg;
	while (!go)
		sched_yield();
	sys_open("/dev/null", O_WRONLY, 0);
	sys_exit_group(0);
}

static void covers_threads(void)
{
	static char stack[65536];
	struct timespec second = {1, 0};

	WANT(clone(other_thread, stack + sizeof(stack),
	         CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD, NULL) > 0);
	only_reads();
	go = 1;
	nanosleep(&second, NULL);
}

int main(void)
{
	WORKS(refuses_wrong_use);
	DIES(too_many_in_all_is_an_error);
	WORKS(lets_a_read_pass);
	DIES(kills_a_write);
	DIES(kills_a_creation);
	WORKS(alternatives_are_allowed);
	DIES(kills_a_third_family);
	DIES(arguments_hold_together);
	DIES(rows_apart_hold_together);
	DIES(later_rules_narrow);
	WORKS(a_mask_leaves_the_upper_half);
	DIES(a_whole_mask_compares_the_upper_half);
	WORKS(a_64_bit_value_is_allowed);
	WORKS(an_empty_mask_allows_all);
	DIES(the_sixth_argument_counts);
	WORKS(kills_only_me);
	DIES(does_not_kill_the_parent);
	WORKS(memory_stays_usable);
	DIES(no_executable_mmap);
	DIES(no_executable_mprotect);
	DIES(no_executable_pkey_mprotect);
	DIES(no_executable_shmat);
	DIES(no_personality_that_makes_it);
	DIES(no_x32_number);
	WORKS(log_lets_pass);
	WORKS(a_seal_comes_after);
	DIES(a_seal_after_does_not_widen);
	DIES(rules_follow_a_seal);
	DIES(no_rules_follow_the_last_seal);
	DIES(covers_threads);
	printf("%d passed, %d failed\n", passed, failed);
	return failed != 0;
}
