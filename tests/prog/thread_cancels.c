/* SPDX-License-Identifier: 0BSD */
/*
 * Threads are cancelled in the calls that wait, in the order that POSIX says for what runs then.
 * Native  qemu-user 7.2 returns from recvmsg without a vector at once
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static int ends[2], full[2], sockets[2], listening;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
static sem_t semaphore;
static pthread_key_t key;
static volatile int waits;
static char order[64];
static const char zeros[4096];

static void note(void *letter)
{
	strcat(order, letter);
}

static void unlock(void *m)
{
	note(pthread_mutex_trylock(m) == EBUSY ? "m" : "?");
	pthread_mutex_unlock(m);
}

static void *wait_here(void *number)
{
	struct timespec long_time = {1000, 0};
	struct pollfd p = {.fd = ends[0], .events = POLLIN};
	struct msghdr msg = {.msg_iovlen = 0};
	fd_set set;
	sigset_t usr1;
	char c[16];
	int sig;

	pthread_setspecific(key, "k");
	pthread_cleanup_push(note, "1");
	pthread_cleanup_push(note, "2");
	FD_ZERO(&set);
	FD_SET(ends[0], &set);
	sigemptyset(&usr1);
	sigaddset(&usr1, SIGUSR1);
	pthread_sigmask(SIG_BLOCK, &usr1, NULL);
	waits = 1;
	switch ((intptr_t)number) {
	case 0: read(ends[0], c, 1); break;
	case 1: pause(); break;
	case 2: sleep(1000); break;
	case 3: usleep(900000000); break;
	case 4: nanosleep(&long_time, NULL); break;
	case 5: clock_nanosleep(CLOCK_MONOTONIC, 0, &long_time, NULL); break;
	case 6: poll(&p, 1, -1); break;
	case 7: ppoll(&p, 1, NULL, NULL); break;
	case 8: select(ends[0] + 1, &set, NULL, NULL, NULL); break;
	case 9: pselect(ends[0] + 1, &set, NULL, NULL, NULL, NULL); break;
	case 10: recv(sockets[0], c, 1, 0); break;
	case 11: recvfrom(sockets[0], c, 1, 0, NULL, NULL); break;
	case 12: recvmsg(sockets[0], &msg, 0); break;
	case 13: accept(listening, NULL, NULL); break;
	case 14: sigwait(&usr1, &sig); break;
	case 15: sigwaitinfo(&usr1, NULL); break;
	case 16: sigtimedwait(&usr1, NULL, &long_time); break;
	case 17: sigsuspend(&usr1); break;
	case 18: sem_wait(&semaphore); break;
	case 19: sem_timedwait(&semaphore, &(struct timespec){time(NULL) + 1000, 0}); break;
	case 20:
		pthread_mutex_lock(&mutex);
		pthread_cleanup_push(unlock, &mutex);
		pthread_cond_wait(&condition, &mutex);
		pthread_cleanup_pop(0);
		break;
	case 21:
		pthread_mutex_lock(&mutex);
		pthread_cleanup_push(unlock, &mutex);
		pthread_cond_timedwait(&condition, &mutex, &(struct timespec){time(NULL) + 1000, 0});
		pthread_cleanup_pop(0);
		break;
	case 22: for (;;) pthread_testcancel();
	case 23:
		pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, NULL);
		for (;;)
			waits = 1;
	case 24: open("fifo", O_RDONLY); break;
	case 25: for (;;) write(full[1], zeros, sizeof(zeros));
	case 26: fcntl(ends[0], F_GETFD); for (;;) fsync(ends[0]);
	}
	pthread_cleanup_pop(0);
	pthread_cleanup_pop(0);
	note("!");
	return NULL;
}

static void *refuses(void *argument)
{
	char c;
	int old = -1;

	(void)argument;
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
	waits = 1;
	while (read(ends[0], &c, 1) != 1)
		;
	pthread_setcancelstate(old, NULL);
	note("r");
	pthread_testcancel();
	return NULL;
}

static void cancel(pthread_t t, const char *what)
{
	void *result = NULL;

	pthread_cancel(t);
	if (pthread_join(t, &result) || result != PTHREAD_CANCELED)
		printf("%s: not cancelled\n", what);
}

int main(void)
{
	intptr_t i;
	pthread_t t;
	char name[16];

	pipe(ends);
	pipe(full);
	socketpair(AF_UNIX, SOCK_DGRAM, 0, sockets);
	listening = socket(AF_UNIX, SOCK_STREAM, 0);
	bind(listening, &(struct sockaddr){AF_UNIX, ""}, 2);
	listen(listening, 1);
	mkfifo("fifo", 0600);
	sem_init(&semaphore, 0, 0);
	pthread_key_create(&key, note);
	for (i = 0; i < 27 * 8; i++) {
		order[0] = waits = 0;
		pthread_create(&t, NULL, wait_here, (void *)(i % 27));
		/* At once, before it waits, or while it does. */
		while (i / 27 % 4 && !waits)
			usleep(10);
		if (i / 27 % 4 > 1)
			usleep(3000);
		snprintf(name, sizeof(name), "%d", (int)(i % 27));
		cancel(t, name);
		if (strcmp(order, i % 27 == 20 || i % 27 == 21 ? "m21k" : "21k") && waits)
			printf("%s: %s\n", name, order);
	}
	printf("%d\n", pthread_mutex_trylock(&mutex));
	order[0] = waits = 0;
	pthread_create(&t, NULL, refuses, NULL);
	while (!waits)
		usleep(10);
	pthread_cancel(t);
	usleep(10000);
	write(ends[1], "c", 1);
	cancel(t, "refuses");
	puts(order);
	unlink("fifo");
	return 0;
}
