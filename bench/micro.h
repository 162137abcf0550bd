/* SPDX-License-Identifier: 0BSD */
/*
 * micro.h - what the families of micro-benchmarks share
 *
 * A family is one C file, compiled for each peer. The clock is the thread's CPU time by a system
 * call of its own, so that no peer's clock is trusted, and so is the output. One line a row:
 * name, nanoseconds for one operation, "ok" or "wrong". A row's name is GROUP/CASE.
 *
 * FN(f) is f, or 0 for a peer that has no f: bench.sh then passes -DNO_f=0,0.
 */
#ifndef MOTE_BENCH_MICRO_H
#define MOTE_BENCH_MICRO_H

#define SECOND(a, b, ...) b
#define FN_(...) SECOND(__VA_ARGS__, 0)
#define FN(f) FN_(NO_##f, f, 0)
#define HAS(f) ((unsigned long)FN(f) != 0)
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
/* The compiler must take it that x is used, and that memory has changed. */
#define USE(x) __asm__ volatile("" : : "r"(x) : "memory")
#define NOINLINE __attribute__((noinline))

/* run_NAME(n): the body n times. Calls through V(f) in it are not inlined and not hoisted. */
#define LOOP(name, body) \
	static void run_##name(long n) \
	{ \
		for (long i = 0; i < n; i++) { \
			body; \
		} \
	}
#define V(f) (*(__typeof__(&f) volatile *)&(__typeof__(&f)){f})

static long raw_call(long nr, long a, long b, long c)
{
	long r;

	__asm__ volatile("syscall"
	                 : "=a"(r)
	                 : "0"(nr), "D"(a), "S"(b), "d"(c)
	                 : "rcx", "r11", "memory");
	return r;
}

/* Nanoseconds of CPU time of this thread: clock_gettime(CLOCK_THREAD_CPUTIME_ID). */
static long cpu_ns(void)
{
	long ts[2];

	raw_call(228, 3, (long)ts, 0);
	return ts[0] * 1000000000 + ts[1];
}

/* Fixed pseudo-random numbers (xorshift64), the same on all peers. */
static unsigned long random_state = 88172645463325252ul;
static __attribute__((unused)) unsigned long random_next(void)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	return random_state ^= random_state << 17;
}

static char line[128], *line_end = line;
static void add(const char *s)
{
	while (*s && line_end < line + sizeof(line) - 1)
		*line_end++ = *s++;
}

static void add_number(unsigned long n, int digits)
{
	char text[24], *p = text + sizeof(text) - 1;

	*p = 0;
	do {
		*--p = '0' + n % 10;
		n /= 10;
	} while (--digits > 0 || n);
	add(p);
}

static void report(const char *group, const char *name, unsigned long thousandths, int right)
{
	add(group);
	add("/");
	add(name);
	add("\t");
	add_number(thousandths / 1000, 0);
	add(".");
	add_number(thousandths % 1000, 3);
	add(right ? "\tok\n" : "\twrong\n");
	raw_call(1, 1, (long)line, line_end - line);
	line_end = line;
}

static const char *only; /* rows that begin so */
static int short_form;   /* one run, no time */
static long units = 1;   /* operations that run(1) does */
static int asked(const char *group, const char *name)
{
	const char *o = only;

	if (!o)
		return 1;
	while (*o && *o == *group)
		o++, group++;
	if (*group)
		return !*o;
	if (*o && *o++ != '/')
		return 0;
	while (*o && *o == *name)
		o++, name++;
	return !*o;
}

/*
 * run(n) does n operations. Batches of at least a millisecond; the fastest of three counts, as
 * what else the machine does can only add. bench.sh takes medians over processes.
 */
static __attribute__((unused)) void measure(
    const char *group, const char *name, void (*run)(long), int right)
{
	long n = 1, t, best;
	int i;

	if (!asked(group, name))
		return;
	if (short_form) {
		run(3);
		report(group, name, 0, right);
		return;
	}
	for (;;) {
		t = -cpu_ns();
		run(n);
		t += cpu_ns();
		if (t >= 1000000)
			break;
		n = t < 20000 ? n * 16 : n * 1150000 / t + 1;
	}
	for (best = t, i = 0; i < 2; i++) {
		t = -cpu_ns();
		run(n);
		t += cpu_ns();
		if (t < best)
			best = t;
	}
	report(group, name, (double)best * 1000 / n / units, right);
}

/* Arguments: "check" for the short form, or the beginning of the rows' names. */
static void arguments(int argc, char **argv)
{
	if (argc > 1 && argv[1][0]) {
		short_form = argv[1][0] == 'c' && argv[1][1] == 'h' && argv[1][2] == 'e' &&
		             argv[1][3] == 'c' && argv[1][4] == 'k' && !argv[1][5];
		only = short_form ? 0 : argv[1];
	}
}
#endif
