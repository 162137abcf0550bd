/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_SOCKET_H
#define _SYS_SOCKET_H

#include <features.h>

#define __NEED_gid_t
#define __NEED_pid_t
#define __NEED_sa_family_t
#define __NEED_size_t
#define __NEED_socklen_t
#define __NEED_ssize_t
#define __NEED_struct_iovec
#define __NEED_uid_t
#include <bits/alltypes.h>
#include <bits/socket.h>

#ifdef __cplusplus
extern "C" {
#endif

/* POSIX */
#define CMSG_DATA(cmsg)     ((unsigned char *)((struct cmsghdr *)(cmsg) + 1))
#define CMSG_FIRSTHDR(mhdr) \
	((size_t)(mhdr)->msg_controllen >= sizeof(struct cmsghdr) \
	     ? (struct cmsghdr *)(mhdr)->msg_control : (struct cmsghdr *)0)
#define CMSG_NXTHDR(mhdr, cmsg) \
	((cmsg)->cmsg_len < sizeof(struct cmsghdr) || \
	 CMSG_ALIGN((cmsg)->cmsg_len) + sizeof(struct cmsghdr) > \
	     (size_t)((char *)(mhdr)->msg_control + (mhdr)->msg_controllen - (char *)(cmsg)) \
	     ? (struct cmsghdr *)0 \
	     : (struct cmsghdr *)((char *)(cmsg) + CMSG_ALIGN((cmsg)->cmsg_len)))

int accept(int, struct sockaddr *__restrict, socklen_t *__restrict);
int bind(int, const struct sockaddr *, socklen_t);
int connect(int, const struct sockaddr *, socklen_t);
int getpeername(int, struct sockaddr *__restrict, socklen_t *__restrict);
int getsockname(int, struct sockaddr *__restrict, socklen_t *__restrict);
int getsockopt(int, int, int, void *__restrict, socklen_t *__restrict);
int listen(int, int);
ssize_t recv(int, void *, size_t, int);
ssize_t recvfrom(int, void *__restrict, size_t, int, struct sockaddr *__restrict,
                 socklen_t *__restrict);
ssize_t recvmsg(int, struct msghdr *, int);
ssize_t send(int, const void *, size_t, int);
ssize_t sendmsg(int, const struct msghdr *, int);
ssize_t sendto(int, const void *, size_t, int, const struct sockaddr *, socklen_t);
int setsockopt(int, int, int, const void *, socklen_t);
int shutdown(int, int);
int sockatmark(int);
int socket(int, int, int);
int socketpair(int, int, int, int [2]);

/* RFC 3542 */
#define CMSG_ALIGN(len) (((len) + sizeof(size_t) - 1) & ~(sizeof(size_t) - 1))
#define CMSG_SPACE(len) (CMSG_ALIGN(sizeof(struct cmsghdr)) + CMSG_ALIGN(len))
#define CMSG_LEN(len)   (CMSG_ALIGN(sizeof(struct cmsghdr)) + (len))

/* Linux */
int accept4(int, struct sockaddr *__restrict, socklen_t *__restrict, int);

/* GNU */
#if defined(_GNU_SOURCE)
struct timespec;
int recvmmsg(int, struct mmsghdr *, unsigned, unsigned, struct timespec *);
int sendmmsg(int, struct mmsghdr *, unsigned, unsigned);
#endif

#ifdef __cplusplus
}
#endif

#endif
