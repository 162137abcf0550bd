/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "tests/subject.h"

/* musl's headers: half of what the host has for size_t is padding. */
struct header {
	void *name;
	unsigned name_length;
	struct iovec *iov;
	int iov_n, pad1;
	void *control;
	unsigned control_length;
	int pad2;
	int flags;
};

struct control {
	unsigned length;
	int pad, level, type;
	int fds[250];
};

SUBJECT_AS(ssize_t(int, const struct header *, int), sendmsg);
SUBJECT_AS(ssize_t(int, struct header *, int), recvmsg);
SUBJECT_AS(int(int, struct mmsghdr *, unsigned, unsigned), sendmmsg);
SUBJECT_AS(int(int, struct mmsghdr *, unsigned, unsigned, struct timespec *), recvmmsg);
SUBJECT(send);
SUBJECT(recv);
SUBJECT(socketpair);
SUBJECT(sockatmark);

static int fds[2];

static void make_pair(void)
{
	cr_assert_eq(mote_socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
}

TestSuite(sys_socket_sendmsg, .init = make_pair);

static struct header header(struct iovec *iov, int n, void *control, unsigned length)
{
	struct header h;

	/* What a program leaves in padding. */
	memset(&h, 0xa5, sizeof(h));
	h.name = NULL;
	h.name_length = 0;
	h.iov = iov;
	h.iov_n = n;
	h.control = control;
	h.control_length = length;
	return h;
}

Test(sys_socket_sendmsg, garbage_in_padding_does_no_harm)
{
	char a[3] = "ab", b[3] = "cd", in[5] = "";
	struct iovec out[2] = {{a, 2}, {b, 2}}, into = {in, 4};
	struct header h = header(out, 2, NULL, 0);

	cr_assert_eq(mote_sendmsg(fds[0], &h, 0), 4);
	h = header(&into, 1, NULL, 0);
	cr_assert_eq(mote_recvmsg(fds[1], &h, 0), 4);
	cr_assert_str_eq(in, "abcd");
	cr_assert_eq(h.flags, 0);
}

static void pass_descriptors(int n)
{
	char byte = 'x';
	struct iovec iov = {&byte, 1};
	struct control out, in;
	struct header h = header(&iov, 1, &out, CMSG_SPACE(n * sizeof(int)));
	struct stat a, b;
	int i;

	memset(&out, 0xa5, sizeof(out));
	out.length = CMSG_LEN(n * sizeof(int));
	out.level = SOL_SOCKET;
	out.type = SCM_RIGHTS;
	for (i = 0; i < n; i++)
		out.fds[i] = i % 2 ? fds[1] : fds[0];
	cr_assert_eq(mote_sendmsg(fds[0], &h, 0), 1);
	memset(&in, 0xa5, sizeof(in));
	h = header(&iov, 1, &in, sizeof(in));
	cr_assert_eq(mote_recvmsg(fds[1], &h, 0), 1);
	cr_assert_eq(h.control_length, CMSG_SPACE(n * sizeof(int)));
	cr_assert_eq(in.length, CMSG_LEN(n * sizeof(int)));
	cr_assert_eq(in.pad, 0);
	cr_assert_eq(in.level, SOL_SOCKET);
	cr_assert_eq(in.type, SCM_RIGHTS);
	for (i = 0; i < n; i++) {
		fstat(in.fds[i], &a);
		fstat(i % 2 ? fds[1] : fds[0], &b);
		cr_assert_eq(a.st_ino, b.st_ino);
		close(in.fds[i]);
	}
}

Test(sys_socket_sendmsg, passes_a_descriptor)
{
	pass_descriptors(1);
	pass_descriptors(2);
}

Test(sys_socket_sendmsg, passes_as_many_as_the_kernel_takes)
{
	pass_descriptors(250);
}

Test(sys_socket_sendmsg, two_control_messages)
{
	char byte = 'x';
	struct iovec iov = {&byte, 1};
	unsigned char buf[2 * CMSG_SPACE(sizeof(struct ucred))];
	struct control *c = (struct control *)buf;
	struct ucred me = {getpid(), getuid(), getgid()};
	struct header h = header(&iov, 1, buf, CMSG_SPACE(sizeof(int)) + CMSG_SPACE(sizeof(me)));

	memset(buf, 0xa5, sizeof(buf));
	c->length = CMSG_LEN(sizeof(int));
	c->level = SOL_SOCKET;
	c->type = SCM_RIGHTS;
	c->fds[0] = fds[0];
	c = (struct control *)(buf + CMSG_SPACE(sizeof(int)));
	c->length = CMSG_LEN(sizeof(me));
	c->level = SOL_SOCKET;
	c->type = SCM_CREDENTIALS;
	memcpy(c->fds, &me, sizeof(me));
	cr_assert_eq(mote_sendmsg(fds[0], &h, 0), 1);
}

Test(sys_socket_sendmsg, clean_headers_may_be_read_only)
{
	struct iovec iov = {"x", 1};
	struct header *h = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct control *c = (struct control *)(h + 1);

	h->iov = &iov;
	h->iov_n = 1;
	h->control = c;
	h->control_length = CMSG_SPACE(sizeof(int));
	c->length = CMSG_LEN(sizeof(int));
	c->level = SOL_SOCKET;
	c->type = SCM_RIGHTS;
	c->fds[0] = 0;
	mprotect(h, 4096, PROT_READ);
	cr_assert_eq(mote_sendmsg(fds[0], h, 0), 1);
}

Test(sys_socket_sendmsg, several_messages_at_once)
{
	char a = 'a', b = 'b', in[2];
	struct iovec out[2] = {{&a, 1}, {&b, 1}}, into[2] = {{in, 1}, {in + 1, 1}};
	struct mmsghdr msgs[2];
	struct header h;
	int i;

	memset(msgs, 0xa5, sizeof(msgs));
	for (i = 0; i < 2; i++) {
		h = header(&out[i], 1, NULL, 0);
		memcpy(&msgs[i].msg_hdr, &h, sizeof(h));
	}
	cr_assert_eq(mote_sendmmsg(fds[0], msgs, 2, 0), 2);
	for (i = 0; i < 2; i++) {
		h = header(&into[i], 1, NULL, 0);
		memcpy(&msgs[i].msg_hdr, &h, sizeof(h));
	}
	cr_assert_eq(mote_recvmmsg(fds[1], msgs, 2, 0, NULL), 2);
	cr_assert_eq(memcmp(in, "ab", 2), 0);
	cr_assert_eq(msgs[1].msg_len, 1);
}

Test(sys_socket_sendmsg, errors)
{
	struct iovec iov = {"x", 1};
	struct header h = header(&iov, 1, NULL, 0);

	mote_errno = 0;
	cr_assert_eq(mote_sendmsg(opaque(-1), &h, 0), -1);
	cr_assert_eq(mote_errno, EBADF);
	close(fds[1]);
	mote_errno = 0;
	cr_assert_eq(mote_sendmsg(fds[0], &h, MSG_NOSIGNAL), -1);
	cr_assert_eq(mote_errno, EPIPE);
	cr_assert_eq(mote_recvmsg(fds[0], &h, 0), 0);
}

Test(sys_socket_send, sends_what_recv_gets)
{
	char buf[4] = "";

	make_pair();
	cr_assert_eq(mote_send(fds[0], "abc", 3, 0), 3);
	cr_assert_eq(mote_recv(fds[1], buf, 3, MSG_PEEK), 3);
	cr_assert_eq(mote_recv(fds[1], buf, 3, 0), 3);
	cr_assert_str_eq(buf, "abc");
	mote_errno = 0;
	cr_assert_eq(mote_recv(fds[1], buf, 3, MSG_DONTWAIT), -1);
	cr_assert_eq(mote_errno, EAGAIN);
	mote_errno = 0;
	cr_assert_eq(mote_sockatmark(open("/dev/null", O_RDWR)), -1);
	cr_assert_eq(mote_errno, ENOTTY);
}
