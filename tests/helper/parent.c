/* SPDX-License-Identifier: 0BSD */
/*
 * usage: parent HELPER DEBUG-HELPER
 *
 * Each way in which a helper ends, as <mote/helper.h> tells it. C and C++, any libc.
 */
#include <mote/helper.h>
#include <stdlib.h>

static char big[1 << 20], back[1 << 20], words[128];
static struct mote_helper h;

static void ask(const char *request)
{
	ssize_t n = mote_helper_call(&h, request, strlen(request), back, 100);

	if (n >= 0)
		printf("%s: %.*s\n", request, (int)n, back);
	else
		printf("%s: %s\n", request, mote_helper_verdict(&h, words, sizeof(words)));
}

static void again(const char *what, const char *request)
{
	if (h.pid > 0)
		mote_helper_stop(&h);
	if (mote_helper_start(&h) < 0)
		printf("%s: not started\n", what);
	printf("%s, ", what);
	ask(request);
}

int main(int argc, char **argv)
{
	char none[] = "/none", three[] = "3", cat[] = "/bin/cat";
	char *path[] = {argv[1], NULL}, *debug[] = {argv[2], NULL}, *nothing[] = {none, NULL};
	char *status[] = {argv[1], three, NULL}, *copy[] = {cat, NULL};
	int fd, before;
	size_t i;
	ssize_t n;

	if (argc != 3)
		return 2;
	setvbuf(stdout, NULL, _IONBF, 0);
	signal(SIGTERM, SIG_IGN);
	fd = open("/dev/null", O_RDWR); /* which the helper must not have */
	before = dup(fd);
	close(before);
	h.argv = path;
	ask("unstarted");
	h.time_ms = 10000;
	printf("start %d\n", mote_helper_start(&h));
	ask("text");
	ask("");
	ask("look");
	for (i = 0; i < sizeof(big); i++)
		big[i] = (char)(i * 7 % 251);
	*big = 'b';
	n = mote_helper_call(&h, big, sizeof(big), back, sizeof(back));
	printf("big %d\n", n == (ssize_t)sizeof(big) &&
	    memcmp(big, back, sizeof(big)) == 0);
	printf("runs: %s\n", mote_helper_verdict(&h, words, sizeof(words)));
	printf("stop %d, value %d\n", mote_helper_stop(&h), h.value);
	ask("stopped");
	again("again", "exit 7 'x'");
	again("again", "x");
	again("again", "crash");
	again("again", "violation");
	printf("%s, signal %d\n", h.end == MOTE_HELPER_VIOLATION ? "violation" : "other", h.value);
	again("again", "huge answer");
	again("again", "part of an answer");
	again("again", "write 2 until it is full");
	ask("more");
	h.memory = 32 << 20;
	again("memory", "memory");
	h.memory = 0;
	h.descriptors = 3;
	again("three", "look");
	h.descriptors = 0;
	h.time_ms = 200;
	again("late", "spin");
	h.time_ms = 10000;
	h.cpu_s = 1;
	again("processor", "spin");
	h.cpu_s = 0;
	h.argv = debug;
	again("debug", "violation");
	again("debug", "write, and no violation");
	mote_helper_stop(&h);
	h.argv = status;
	printf("start %d\n", mote_helper_start(&h));
	printf("%d", mote_helper_wait(&h));
	printf(" %s\n", mote_helper_verdict(&h, words, sizeof(words)));
	h.argv = nothing;
	printf("start %d", mote_helper_start(&h));
	printf(" %s\n", mote_helper_verdict(&h, words, sizeof(words)));
	h.argv = copy;
	h.files = 1;
	h.in = fd;
	h.out = 1;
	printf("files %d", mote_helper_start(&h));
	printf(" %d %d\n", mote_helper_wait(&h), h.value);
	/* No descriptor is left behind, and no child. */
	printf("next descriptor %s\n", dup(fd) == before ? "as before" : "another");
	printf("children %s\n", waitpid(-1, NULL, WNOHANG) < 0 && errno == ECHILD ? "none" : "left");
	h.files = 0;
	h.argv = path;
	signal(SIGCHLD, SIG_IGN);
	mote_helper_start(&h);
	printf("ignored %d", mote_helper_call(&h, "x", 1, back, 100) < 0);
	printf(" %d\n", h.end == MOTE_HELPER_FAILED && h.value == ECHILD);
	return 0;
}
