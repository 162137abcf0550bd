/* SPDX-License-Identifier: 0BSD */
/* strerror, strsignal, strtok and strstr in a program without stdio */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static void say(const char *s)
{
	(void)!write(1, s, strlen(s));
	(void)!write(1, "\n", 1);
}

int main(void)
{
	char words[] = "one two  three", *word;

	if (access("/nonexistent", F_OK))
		say(strerror(errno));
	say(strerror(0));
	say(strerror(EDQUOT));
	say(strsignal(SIGSEGV));
	for (word = strtok(words, " "); word; word = strtok(NULL, " "))
		say(word);
	say(strstr("ababac", "abac"));
	say(memmem("x\0yz", 4, "\0y", 2) ? "found" : "lost");
	say(strverscmp("a9", "a10") < 0 ? "less" : "not less");
	return 0;
}
