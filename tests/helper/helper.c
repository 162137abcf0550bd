/* SPDX-License-Identifier: 0BSD */
/* A helper that does what each request's first letter asks for; the parent is parent.c. */
#include <mote/helper.h>
#include <stdlib.h>

static char text[1 << 20];

/* What the filter does not know: a call that is not linked. */
__attribute__((noinline)) void rogue(void)
{
	long r;

	__asm__ volatile("syscall" : "=a"(r) : "0"(110L) : "rcx", "r11", "memory");
}

/* Environment, descriptors and privileges, as a helper has them. */
static size_t look(void)
{
	extern char **environ;
	int fd, open = 0;

	for (fd = 0; fd < 64; fd++)
		open += fcntl(fd, F_GETFD) >= 0;
	return snprintf(text, sizeof(text), "%d open, environment %s, privileges %s", open,
	    *environ ? "left" : "empty", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 ? "none" : "left");
}

int main(int argc, char **argv)
{
	static const uint32_t huge = 0x7fffffff;
	ssize_t n;

	if (argc > 1)
		return atoi(argv[1]);
	while ((n = mote_helper_request(text, sizeof(text))) >= 0) {
		switch (n ? *text : 'e') {
		case 'c': __builtin_trap();
		case 'h': return write(1, &huge, sizeof(huge)) < 0;
		case 'l': n = look(); break;
		case 'm': n = snprintf(text, sizeof(text), "%s", malloc(64 << 20) ? "memory" : "none"); break;
		case 'p': return write(1, "ab", 2) < 0;
		case 's': for (;;) {} break;
		case 'v': rogue(); break;
		case 'w': while (write(2, text, 4096) > 0) {} break;
		case 'x': return 7;
		}
		if (mote_helper_answer(text, n) < 0)
			return 1;
	}
	return 0;
}
