/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp and longjmp: values, nesting, registers, the signal mask
 */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf buffer, outer;
static sigjmp_buf with_mask, without_mask;
static volatile int jumps;

static void jump(int depth, int value)
{
	volatile char room[200];

	room[depth % 200] = (char)depth;
	if (depth)
		jump(depth - 1, value);
	longjmp(buffer, value);
}

static void values(void)
{
	static const int given[] = {1, 2, 0, -1, 0x7fffffff, -0x7fffffff - 1};
	volatile unsigned i;
	int got;

	for (i = 0; i < sizeof(given) / sizeof(given[0]); i++) {
		got = setjmp(buffer);
		if (!got)
			jump(i, given[i]);
		printf("longjmp %d returns %d\n", given[i], got);
	}
}

/* More live values than there are registers which calls keep. */
static int registers(int a, int b, int c, int d, int e, int f)
{
	int got = setjmp(buffer);

	if (!got)
		jump(3, a + 1);
	return got * 100000 + a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6;
}

static void nested(void)
{
	if (!setjmp(outer)) {
		if (!setjmp(buffer))
			longjmp(buffer, 1);
		puts("inner");
		longjmp(outer, 2);
	}
	puts("outer");
}

static const char *blocked(int sig)
{
	sigset_t set;

	sigprocmask(SIG_BLOCK, NULL, &set);
	return sigismember(&set, sig) ? "blocked" : "open";
}

static void block(int how, int sig)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, sig);
	sigprocmask(how, &set, NULL);
}

static void masks(void)
{
	if (!sigsetjmp(with_mask, 1)) {
		block(SIG_BLOCK, SIGUSR1);
		printf("before %s\n", blocked(SIGUSR1));
		siglongjmp(with_mask, 1);
	}
	printf("with the mask %s\n", blocked(SIGUSR1));
	if (!sigsetjmp(without_mask, 0)) {
		block(SIG_BLOCK, SIGUSR1);
		siglongjmp(without_mask, 1);
	}
	printf("without the mask %s\n", blocked(SIGUSR1));
	block(SIG_UNBLOCK, SIGUSR1);
	block(SIG_BLOCK, SIGUSR2);
	if (!sigsetjmp(with_mask, 7)) {
		block(SIG_UNBLOCK, SIGUSR2);
		siglongjmp(with_mask, 0);
	}
	printf("again %s\n", blocked(SIGUSR2));
	block(SIG_UNBLOCK, SIGUSR2);
}

static void handler(int sig)
{
	jumps++;
	siglongjmp(with_mask, sig == SIGALRM ? 1 : 2);
}

/* Each handler is left by a jump: the mask comes back, and so the next signal does. */
static void out_of_handlers(void)
{
	volatile int i;

	signal(SIGUSR1, handler);
	for (i = 0; i < 1000; i++)
		if (!sigsetjmp(with_mask, 1))
			raise(SIGUSR1);
	printf("%d jumps out of handlers, %s\n", jumps, blocked(SIGUSR1));
}

/* A frame that is left and entered again must not find another's return address. */
static int leave_and_return(int n)
{
	int got = sigsetjmp(with_mask, 1);

	if (got < n)
		siglongjmp(with_mask, got + 1);
	return got;
}

int main(void)
{
	values();
	printf("%d\n", registers(1, 2, 3, 4, 5, 6));
	nested();
	masks();
	out_of_handlers();
	printf("%d\n", leave_and_return(5));
	printf("sizes %d %d\n", (int)sizeof(jmp_buf), (int)sizeof(sigjmp_buf));
	return 0;
}
