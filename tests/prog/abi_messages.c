/* SPDX-License-Identifier: 0BSD */
/*
 * msghdr, cmsghdr, ucred, iovec, sockaddr_un, sockaddr_in, sockaddr_in6, ifreq:
 * descriptors and credentials pass through
 * a socket, addresses are what was bound, lo is up.
 */
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

#define CHECK(what) printf("%-60s %d\n", #what, !!(what))
#define PORT(p)     ((unsigned short)((p) >> 8 | (p) << 8))

union control {
	char space[CMSG_SPACE(2 * sizeof(int)) + CMSG_SPACE(sizeof(struct ucred))];
	struct cmsghdr align;
};

static void descriptors(void)
{
	int pair[2], pipes[2], got[2] = {-1, -1}, on = 1, seen = 0;
	struct iovec iov[2] = {{(char *)"he", 2}, {(char *)"llo", 3}};
	char buf[8] = "";
	struct iovec in = {buf, sizeof buf};
	struct stat a, b;
	union control control;
	struct msghdr msg;
	struct cmsghdr *c;

	CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0 && pipe(pipes) == 0);
	CHECK(setsockopt(pair[1], SOL_SOCKET, SO_PASSCRED, &on, sizeof on) == 0);
	memset(&control, 0, sizeof control);
	memset(&msg, 0, sizeof msg);
	msg.msg_iov = iov;
	msg.msg_iovlen = 2;
	msg.msg_control = &control;
	msg.msg_controllen = CMSG_SPACE(2 * sizeof(int));
	c = CMSG_FIRSTHDR(&msg);
	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(2 * sizeof(int));
	memcpy(CMSG_DATA(c), pipes, sizeof pipes);
	CHECK(CMSG_NXTHDR(&msg, c) == NULL);
	CHECK(sendmsg(pair[0], &msg, 0) == 5);

	memset(&control, 0, sizeof control);
	memset(&msg, 0, sizeof msg);
	msg.msg_iov = &in;
	msg.msg_iovlen = 1;
	msg.msg_control = &control;
	msg.msg_controllen = sizeof control;
	CHECK(recvmsg(pair[1], &msg, MSG_CMSG_CLOEXEC) == 5 && !memcmp(buf, "hello", 5));
	CHECK((msg.msg_flags & (MSG_CTRUNC | MSG_TRUNC)) == 0 && msg.msg_namelen == 0);
	for (c = CMSG_FIRSTHDR(&msg); c; c = CMSG_NXTHDR(&msg, c)) {
		if (c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_RIGHTS &&
		    c->cmsg_len == CMSG_LEN(sizeof got)) {
			memcpy(got, CMSG_DATA(c), sizeof got);
			seen |= 1;
		}
		if (c->cmsg_level == SOL_SOCKET && c->cmsg_type == SCM_CREDENTIALS) {
			struct ucred cred;

			memcpy(&cred, CMSG_DATA(c), sizeof cred);
			seen |= cred.pid == getpid() && cred.uid == getuid() &&
			    cred.gid == getgid() ? 2 : 4;
		}
	}
	CHECK(seen == 3 && got[0] >= 0 && got[1] >= 0 && got[0] != pipes[0]);
	CHECK(fstat(got[1], &a) == 0 && fstat(pipes[1], &b) == 0 && a.st_ino == b.st_ino);
	CHECK(write(got[1], "x", 1) == 1 && read(pipes[0], buf, 1) == 1 && buf[0] == 'x');
}

static void addresses(void)
{
	struct sockaddr_storage any;
	struct sockaddr_un un = {.sun_family = AF_UNIX, .sun_path = "socket"}, un2;
	struct sockaddr_in in = {.sin_family = AF_INET,
	    .sin_addr = {PORT(0x7f00) | PORT(1) << 16}}, in2;
	struct sockaddr_in6 in6 = {.sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT},
	    in62;
	socklen_t length = sizeof any;
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	CHECK(bind(fd, (struct sockaddr *)&un, sizeof un) == 0 &&
	    getsockname(fd, (struct sockaddr *)&any, &length) == 0);
	memcpy(&un2, &any, sizeof un2);
	CHECK(length == offsetof(struct sockaddr_un, sun_path) + 7 &&
	    un2.sun_family == AF_UNIX && !strcmp(un2.sun_path, "socket"));
	close(fd);
	unlink("socket");

	fd = socket(AF_INET, SOCK_DGRAM, 0);
	length = sizeof in2;
	memset(&in2, 0xee, sizeof in2);
	CHECK(bind(fd, (struct sockaddr *)&in, sizeof in) == 0 &&
	    getsockname(fd, (struct sockaddr *)&in2, &length) == 0);
	CHECK(length == 16 && in2.sin_family == AF_INET &&
	    in2.sin_addr.s_addr == in.sin_addr.s_addr && in2.sin_port != 0);
	/* The port that was given is not available twice: it is in the right place. */
	CHECK(bind(socket(AF_INET, SOCK_DGRAM, 0), (struct sockaddr *)&in2, sizeof in2) == -1);
	close(fd);

	fd = socket(AF_INET6, SOCK_DGRAM, 0);
	length = sizeof in62;
	memset(&in62, 0xee, sizeof in62);
	if (fd < 0 || bind(fd, (struct sockaddr *)&in6, sizeof in6) != 0) {
		puts("IPv6 1");
		return; /* the kernel has none */
	}
	getsockname(fd, (struct sockaddr *)&in62, &length);
	printf("IPv6 %d\n", length == 28 && in62.sin6_family == AF_INET6 &&
	    in62.sin6_port != 0 && in62.sin6_scope_id == 0 &&
	    IN6_IS_ADDR_LOOPBACK(&in62.sin6_addr));
	close(fd);
}

static void interfaces(void)
{
	struct ifreq r, all[32];
	struct ifconf conf = {.ifc_len = sizeof all, .ifc_req = all};
	int fd = socket(AF_INET, SOCK_DGRAM, 0), i, lo = 0;

	memset(&r, 0, sizeof r);
	strcpy(r.ifr_name, "lo");
	CHECK(ioctl(fd, SIOCGIFINDEX, &r) == 0 && r.ifr_ifindex >= 1);
	CHECK(ioctl(fd, SIOCGIFFLAGS, &r) == 0 &&
	    (r.ifr_flags & (IFF_LOOPBACK | IFF_POINTOPOINT)) == IFF_LOOPBACK);
	CHECK(ioctl(fd, SIOCGIFMTU, &r) == 0 && r.ifr_mtu >= 1280);
	CHECK(ioctl(fd, SIOCGIFCONF, &conf) == 0 && conf.ifc_len % (int)sizeof r == 0);
	for (i = 0; i < conf.ifc_len / (int)sizeof r; i++)
		lo += !strcmp(all[i].ifr_name, "lo") && all[i].ifr_addr.sa_family == AF_INET;
	CHECK(lo >= 1);
	close(fd);
}

int main(void)
{
	descriptors();
	addresses();
	interfaces();
	return 0;
}
