/* SPDX-License-Identifier: 0BSD */
/*
 * Asynchronous input and output: results, order, notices, cancellation, lists.
 */
#include <aio.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static volatile int told, signalled;

static void tell(union sigval v)
{
	__atomic_add_fetch(&told, v.sival_int, __ATOMIC_SEQ_CST);
}

static void on_signal(int sig, siginfo_t *info, void *context)
{
	(void)sig;
	(void)context;
	signalled = info->si_code == SI_ASYNCIO ? info->si_value.sival_int : -1;
}

static int wait_for(struct aiocb *cb)
{
	const struct aiocb *list[] = {NULL, cb};

	while (aio_error(cb) == EINPROGRESS)
		aio_suspend(list, 2, NULL);
	return aio_error(cb);
}

int main(void)
{
	struct aiocb one[8], *list[9], cb, many;
	struct timespec soon = {0, 20000000};
	const struct aiocb *waited[1];
	struct sigevent event = {.sigev_notify = SIGEV_THREAD, .sigev_value.sival_int = 100};
	struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO};
	char text[64] = "", c;
	int fd, ends[2], i, error;
	ssize_t n;

	sigaction(SIGUSR1, &action, NULL);
	fd = open("aio", O_RDWR | O_CREAT | O_TRUNC | O_APPEND, 0600);
	unlink("aio");
	pipe(ends);
	/* Those that append keep their order, however many threads there are. */
	for (i = 0; i < 8; i++) {
		memset(&one[i], 0, sizeof(one[i]));
		one[i].aio_fildes = fd;
		one[i].aio_buf = &"abcdefgh"[i];
		one[i].aio_nbytes = 1;
		one[i].aio_lio_opcode = LIO_WRITE;
		one[i].aio_sigevent.sigev_notify = SIGEV_NONE;
		error = aio_write(&one[i]);
		list[i] = &one[i];
	}
	list[8] = NULL;
	for (i = 0; i < 8; i++)
		error |= wait_for(&one[i]) || aio_return(&one[i]) != 1;
	memset(&cb, 0, sizeof(cb));
	cb.aio_fildes = fd;
	cb.aio_sigevent.sigev_notify = SIGEV_THREAD;
	cb.aio_sigevent.sigev_notify_function = tell;
	cb.aio_sigevent.sigev_value.sival_int = 1;
	printf("%d ", aio_fsync(O_SYNC, &cb));
	printf("%d ", wait_for(&cb));
	printf("%d %d\n", error, (int)pread(fd, text, sizeof(text), 0));
	puts(text);
	while (!told)
		usleep(1000);
	cb.aio_buf = text;
	cb.aio_nbytes = 3;
	cb.aio_offset = 2;
	cb.aio_sigevent.sigev_notify = SIGEV_SIGNAL;
	cb.aio_sigevent.sigev_signo = SIGUSR1;
	cb.aio_sigevent.sigev_value.sival_int = 7;
	printf("%d ", aio_read(&cb));
	error = wait_for(&cb);
	n = aio_return(&cb);
	printf("%d %d %.3s\n", error, (int)n, text);
	while (!signalled)
		usleep(1000);
	printf("%d\n", signalled);
	/* A list: with a notice at its end, and waited for. */
	event.sigev_notify_function = tell;
	printf("%d ", lio_listio(LIO_NOWAIT, list, 9, &event));
	while (told < 101)
		usleep(1000);
	printf("%d ", lio_listio(LIO_WAIT, list, 9, NULL));
	printf("%d\n", (int)lseek(fd, 0, SEEK_END));
	/* One that waits is cancelled; one that is over is not. */
	memset(&many, 0, sizeof(many));
	many.aio_fildes = ends[0];
	many.aio_buf = &c;
	many.aio_nbytes = 1;
	many.aio_sigevent.sigev_notify = SIGEV_NONE;
	aio_read(&many);
	waited[0] = &many;
	i = aio_suspend(waited, 1, &soon);
	printf("%d %d\n", i, errno == EAGAIN);
	write(ends[1], "x", 1);
	error = wait_for(&many);
	printf("%d %c\n", error, c);
	printf("%d\n", aio_cancel(ends[0], &many) == AIO_ALLDONE);
	i = aio_cancel(fd, &many);
	printf("%d %d\n", i, errno == EINVAL);
	i = aio_cancel(1000, NULL);
	printf("%d %d\n", i, errno == EBADF);
	many.aio_fildes = 1000;
	i = aio_read(&many);
	error = i ? errno : wait_for(&many);
	printf("%d\n", error == EBADF);
	return 0;
}
