/* SPDX-License-Identifier: 0BSD */
/*
 * string - copying, comparing and searching over lengths from 1 to 64 KiB
 *
 * CASE is the length; "u" means unaligned, "mix" unpredictable lengths up to 300, short ones more
 * often. Lengths count to the terminator: p = pend - n, and what is searched stands before it or
 * nowhere.
 */
#include "micro.h"
#include <stddef.h>
#include <string.h>

#define ROOM (65536 + 4096)
static char source[ROOM] __attribute__((aligned(4096))), other[ROOM] __attribute__((aligned(4096)));
static char target[ROOM] __attribute__((aligned(4096)));
static char needle[80] = "abcabcax";
static char *pend, *qend, *tend;
static unsigned short lengths[4096];
static long mask;
static size_t fixed;

static size_t length(long i)
{
	return mask ? lengths[i & mask] : fixed;
}

static int same(const char *a, const char *b, size_t n)
{
	while (n && *a == *b)
		a++, b++, n--;
	return !n;
}

/* p is text of n bytes and NUL, q the same, u in upper case; t is room. */
#define F(name, type, params, call, right) \
	static NOINLINE void run_##name(long count) \
	{ \
		type(*volatile v) params = FN(name); \
		type(*f) params = v; \
		for (long i = 0; i < count; i++) { \
			size_t n = length(i); \
			char *p = pend - n, *q = qend - n, *t = tend - n; \
			(void)p, (void)q, (void)t; \
			USE(call); \
		} \
	} \
	static int right_##name(void) \
	{ \
		type(*volatile f) params = FN(name); \
		for (long i = 0; f && i <= (mask & 255); i++) { \
			size_t n = length(i); \
			char *p = pend - n, *q = qend - n, *t = tend - n; \
			(void)p, (void)q, (void)t; \
			type r = call; \
			if (!(right)) \
				return 0; \
		} \
		return 1; \
	}

#define COPY (void *, const void *, size_t)
#define MEMORY (const void *, int, size_t)
#define TWO (const char *, const char *)
#define ONE (const char *, int)
F(memcpy, void *, COPY, f(t, p, n), r == t && same(t, p, n))
F(memmove, void *, COPY, f(t + 8, t, n), r == t + 8)
F(memset, void *, (void *, int, size_t), f(t, 0x155, n), r == t && t[0] == 0x55 && t[n - 1] == 0x55)
F(memcmp, int, (const void *, const void *, size_t), f(p, q, n), r == 0 && f(p, q, n + 1) < 0)
F(memchr, void *, MEMORY, f(p, 'z', n), r == pend - 1)
F(memrchr, void *, MEMORY, f(p, 'y', n), !r)
F(strlen, size_t, (const char *), f(p), r == n)
F(strnlen, size_t, (const char *, size_t), f(p, 100000), r == n)
F(strcmp, int, TWO, f(p, q), r < 0)
F(strncmp, int, (const char *, const char *, size_t), f(p, q, n), r == 0)
F(strcasecmp, int, TWO, f(p, q), r < 0)
F(strcpy, char *, (char *, const char *), f(t, p), r == t && same(t, p, n + 1))
F(stpcpy, char *, (char *, const char *), f(t, p), r == t + n && same(t, p, n + 1))
F(strcat, char *, (char *, const char *), (t[0] = 'x', t[8] = 0, f(t, p)), r == t)
F(strchr, char *, ONE, f(p, 'z'), r == pend - 1)
F(strrchr, char *, ONE, f(p, 'y'), !r)
F(strchrnul, char *, ONE, f(p, 'y'), r == pend)
F(strspn, size_t, TWO, f(p, "abcdefgh"), r == n - 1)
F(strcspn, size_t, TWO, f(p, "xyz"), r == n - 1)
F(strstr, char *, TWO, f(p, needle), !r)
F(memmem, void *, (const void *, size_t, const void *, size_t), f(p, n, needle, 8), !r)

static const struct {
	const char *name;
	void (*run)(long);
	int (*right)(void);
	void *function;
} functions[] = {
#define ROW(f) {#f, run_##f, right_##f, (void *)FN(f)}
    ROW(memcpy), ROW(memmove), ROW(memset), ROW(memcmp), ROW(memchr), ROW(memrchr), ROW(strlen),
    ROW(strnlen), ROW(strcmp), ROW(strncmp), ROW(strcasecmp), ROW(strcpy), ROW(stpcpy), ROW(strcat),
    ROW(strchr), ROW(strrchr), ROW(strchrnul), ROW(strspn), ROW(strcspn), ROW(strstr), ROW(memmem)};

/* Text ends at pend in source and at qend in other, where one more byte differs. */
static void prepare(size_t n)
{
	for (size_t i = 1; i <= n; i++)
		pend[-i] = qend[-i] = i == 1 ? 'z' : 'a' + random_next() % 8;
	pend[0] = 0;
	qend[0] = 1;
	qend[1] = 0;
}

static void rows(const char *name)
{
	for (unsigned f = 0; f < COUNT(functions); f++)
		if (functions[f].function)
			measure(functions[f].name, name, functions[f].run, functions[f].right());
}

/* Worst cases of a naive search: all but the last byte of the needle fits everywhere. */
static void adversaries(void)
{
	mask = 0;
	fixed = 4096;
	pend = source + 4096;
	for (int i = 0; i < 4096; i++)
		source[i] = 'a';
	*pend = 0;
	for (int i = 0; i < 64; i++)
		needle[i] = 'a';
	needle[64] = 'b';
	if (HAS(strstr))
		measure("strstr", "aaab", run_strstr, right_strstr());
	needle[0] = 'b';
	needle[64] = 'a';
	if (HAS(strstr))
		measure("strstr", "baaa", run_strstr, right_strstr());
}

int main(int argc, char **argv)
{
	static const struct {
		const char *name;
		size_t n;
		int offset;
	} sizes[] = {{"1", 1, 0}, {"4", 4, 0}, {"8", 8, 0}, {"15", 15, 0}, {"16", 16, 0},
	    {"16u", 16, 3}, {"31", 31, 0}, {"32", 32, 0}, {"64", 64, 0}, {"100", 100, 0},
	    {"100u", 100, 3}, {"256", 256, 0}, {"1000", 1000, 0}, {"1000u", 1000, 3},
	    {"4096", 4096, 0}, {"4096u", 4096, 3}, {"65536", 65536, 0}};

	arguments(argc, argv);
	for (unsigned s = 0; s < COUNT(sizes); s++) {
		fixed = sizes[s].n;
		pend = source + sizes[s].offset + fixed;
		qend = other + 2 * sizes[s].offset + fixed;
		tend = target + 4 * sizes[s].offset + fixed;
		prepare(fixed);
		rows(sizes[s].name);
	}
	mask = COUNT(lengths) - 1;
	for (unsigned i = 0; i < COUNT(lengths); i++)
		lengths[i] = 1 + random_next() % (1 + random_next() % 300);
	pend = source + 1024;
	qend = other + 1024 + 3;
	tend = target + 1024 + 7;
	prepare(400);
	rows("mix");
	adversaries();
	return 0;
}
