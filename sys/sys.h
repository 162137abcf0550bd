/* SPDX-License-Identifier: 0BSD */
/* Made from sys/syscalls.tbl by tools/gensys.awk: `make gen`. */
#ifndef MOTE_SYS_SYS_H
#define MOTE_SYS_SYS_H

#define __NEED_blksize_t
#define __NEED_clock_t
#define __NEED_clockid_t
#define __NEED_gid_t
#define __NEED_id_t
#define __NEED_key_t
#define __NEED_mode_t
#define __NEED_dev_t
#define __NEED_off_t
#define __NEED_pid_t
#define __NEED_size_t
#define __NEED_socklen_t
#define __NEED_ssize_t
#define __NEED_time_t
#define __NEED_timer_t
#define __NEED_uid_t
#define __NEED_uint32_t
#include <bits/alltypes.h>

#include "syscall.h"

typedef unsigned long sys_nfds_t;
struct dirent;
struct epoll_event;
struct file_handle;
struct iovec;
struct itimerspec;
struct itimerval;
struct mmsghdr;
struct msghdr;
struct msqid_ds;
struct pollfd;
struct rlimit;
struct rusage;
struct sched_param;
struct sembuf;
struct shmid_ds;
struct sigevent;
struct sockaddr;
struct stat;
struct statfs;
struct statx;
struct sysinfo;
struct timespec;
struct timeval;
struct timex;
struct timezone;
struct tms;
struct utimbuf;
struct utsname;

always_inline ssize_t sys_read(int fd, void *buf, size_t count)
{
	return (ssize_t)syscall3(0, fd, buf, count);
}

always_inline ssize_t sys_write(int fd, const void *buf, size_t count)
{
	return (ssize_t)syscall3(1, fd, buf, count);
}

always_inline int sys_open(const char *path, int flags, long rest)
{
	return (int)syscall3(2, path, flags, rest);
}

always_inline int sys_close(int fd)
{
	return (int)syscall1(3, fd);
}

always_inline int sys_stat(const char *path, struct stat *buf)
{
	return (int)syscall2(4, path, buf);
}

always_inline int sys_fstat(int fd, struct stat *buf)
{
	return (int)syscall2(5, fd, buf);
}

always_inline int sys_lstat(const char *path, struct stat *buf)
{
	return (int)syscall2(6, path, buf);
}

always_inline int sys_poll(struct pollfd *fds, sys_nfds_t n, int timeout_ms)
{
	return (int)syscall3(7, fds, n, timeout_ms);
}

always_inline off_t sys_lseek(int fd, off_t offset, int whence)
{
	return (off_t)syscall3(8, fd, offset, whence);
}

always_inline void *sys_mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
{
	return (void *)syscall6(9, addr, length, prot, flags, fd, offset);
}

always_inline int sys_mprotect(void *addr, size_t length, int prot)
{
	return (int)syscall3(10, addr, length, prot);
}

always_inline int sys_munmap(void *addr, size_t length)
{
	return (int)syscall2(11, addr, length);
}

always_inline void *sys_brk(void *end)
{
	return (void *)syscall1(12, end);
}

always_inline int sys_rt_sigaction(int sig, const void *act, void *old, size_t set_size)
{
	return (int)syscall4(13, sig, act, old, set_size);
}

always_inline int sys_rt_sigprocmask(int how, const void *set, void *old, size_t set_size)
{
	return (int)syscall4(14, how, set, old, set_size);
}

always_inline int sys_ioctl(int fd, int request, long rest)
{
	return (int)syscall3(16, fd, request, rest);
}

always_inline ssize_t sys_pread64(int fd, void *buf, size_t count, off_t offset)
{
	return (ssize_t)syscall4(17, fd, buf, count, offset);
}

always_inline ssize_t sys_pwrite64(int fd, const void *buf, size_t count, off_t offset)
{
	return (ssize_t)syscall4(18, fd, buf, count, offset);
}

always_inline ssize_t sys_readv(int fd, const struct iovec *iov, int iov_n)
{
	return (ssize_t)syscall3(19, fd, iov, iov_n);
}

always_inline ssize_t sys_writev(int fd, const struct iovec *iov, int iov_n)
{
	return (ssize_t)syscall3(20, fd, iov, iov_n);
}

always_inline int sys_access(const char *path, int mode)
{
	return (int)syscall2(21, path, mode);
}

always_inline int sys_pipe(int *fds)
{
	return (int)syscall1(22, fds);
}

always_inline int sys_select(int fd_n, void *readers, void *writers, void *excepts,
    struct timeval *timeout)
{
	return (int)syscall5(23, fd_n, readers, writers, excepts, timeout);
}

always_inline int sys_sched_yield(void)
{
	return (int)syscall0(24);
}

always_inline void *sys_mremap(void *addr, size_t old_length, size_t new_length, int flags,
    long rest)
{
	return (void *)syscall5(25, addr, old_length, new_length, flags, rest);
}

always_inline int sys_msync(void *addr, size_t length, int flags)
{
	return (int)syscall3(26, addr, length, flags);
}

always_inline int sys_mincore(void *addr, size_t length, unsigned char *vec)
{
	return (int)syscall3(27, addr, length, vec);
}

always_inline int sys_madvise(void *addr, size_t length, int advice)
{
	return (int)syscall3(28, addr, length, advice);
}

always_inline int sys_shmget(key_t key, size_t size, int flags)
{
	return (int)syscall3(29, key, size, flags);
}

always_inline void *sys_shmat(int id, const void *addr, int flags)
{
	return (void *)syscall3(30, id, addr, flags);
}

always_inline int sys_shmctl(int id, int cmd, struct shmid_ds *buf)
{
	return (int)syscall3(31, id, cmd, buf);
}

always_inline int sys_dup(int fd)
{
	return (int)syscall1(32, fd);
}

always_inline int sys_dup2(int fd, int new_fd)
{
	return (int)syscall2(33, fd, new_fd);
}

always_inline int sys_pause(void)
{
	return (int)syscall0(34);
}

always_inline int sys_nanosleep(const struct timespec *request, struct timespec *rest)
{
	return (int)syscall2(35, request, rest);
}

always_inline int sys_getitimer(int which, struct itimerval *value)
{
	return (int)syscall2(36, which, value);
}

always_inline unsigned sys_alarm(unsigned seconds)
{
	return (unsigned)syscall1(37, seconds);
}

always_inline int sys_setitimer(int which, const struct itimerval *value, struct itimerval *old)
{
	return (int)syscall3(38, which, value, old);
}

always_inline pid_t sys_getpid(void)
{
	return (pid_t)syscall0(39);
}

always_inline ssize_t sys_sendfile(int out, int in, off_t *offset, size_t count)
{
	return (ssize_t)syscall4(40, out, in, offset, count);
}

always_inline int sys_socket(int domain, int type, int protocol)
{
	return (int)syscall3(41, domain, type, protocol);
}

always_inline int sys_connect(int fd, const struct sockaddr *addr, socklen_t length)
{
	return (int)syscall3(42, fd, addr, length);
}

always_inline int sys_accept(int fd, struct sockaddr *addr, socklen_t *length)
{
	return (int)syscall3(43, fd, addr, length);
}

always_inline ssize_t sys_sendto(int fd, const void *buf, size_t count, int flags,
    const struct sockaddr *addr, socklen_t length)
{
	return (ssize_t)syscall6(44, fd, buf, count, flags, addr, length);
}

always_inline ssize_t sys_recvfrom(int fd, void *buf, size_t count, int flags,
    struct sockaddr *addr, socklen_t *length)
{
	return (ssize_t)syscall6(45, fd, buf, count, flags, addr, length);
}

always_inline ssize_t sys_sendmsg(int fd, const struct msghdr *msg, int flags)
{
	return (ssize_t)syscall3(46, fd, msg, flags);
}

always_inline ssize_t sys_recvmsg(int fd, struct msghdr *msg, int flags)
{
	return (ssize_t)syscall3(47, fd, msg, flags);
}

always_inline int sys_shutdown(int fd, int how)
{
	return (int)syscall2(48, fd, how);
}

always_inline int sys_bind(int fd, const struct sockaddr *addr, socklen_t length)
{
	return (int)syscall3(49, fd, addr, length);
}

always_inline int sys_listen(int fd, int backlog)
{
	return (int)syscall2(50, fd, backlog);
}

always_inline int sys_getsockname(int fd, struct sockaddr *addr, socklen_t *length)
{
	return (int)syscall3(51, fd, addr, length);
}

always_inline int sys_getpeername(int fd, struct sockaddr *addr, socklen_t *length)
{
	return (int)syscall3(52, fd, addr, length);
}

always_inline int sys_socketpair(int domain, int type, int protocol, int *fds)
{
	return (int)syscall4(53, domain, type, protocol, fds);
}

always_inline int sys_setsockopt(int fd, int level, int option, const void *value,
    socklen_t length)
{
	return (int)syscall5(54, fd, level, option, value, length);
}

always_inline int sys_getsockopt(int fd, int level, int option, void *value, socklen_t *length)
{
	return (int)syscall5(55, fd, level, option, value, length);
}

always_inline long sys_clone(unsigned long flags, void *stack, int *parent_tid, int *child_tid,
    unsigned long tls)
{
	return syscall5(56, flags, stack, parent_tid, child_tid, tls);
}

always_inline pid_t sys_fork(void)
{
	return (pid_t)syscall0(57);
}

always_inline pid_t sys_vfork(void)
{
	return (pid_t)syscall0(58);
}

always_inline int sys_execve(const char *path, char *const *argv, char *const *envp)
{
	return (int)syscall3(59, path, argv, envp);
}

always_inline void sys_exit(int status)
{
	syscall1(60, status);
}

always_inline pid_t sys_wait4(pid_t pid, int *status, int options, struct rusage *usage)
{
	return (pid_t)syscall4(61, pid, status, options, usage);
}

always_inline int sys_kill(pid_t pid, int sig)
{
	return (int)syscall2(62, pid, sig);
}

always_inline int sys_uname(struct utsname *buf)
{
	return (int)syscall1(63, buf);
}

always_inline int sys_semget(key_t key, int sem_n, int flags)
{
	return (int)syscall3(64, key, sem_n, flags);
}

always_inline int sys_semop(int id, struct sembuf *ops, size_t op_n)
{
	return (int)syscall3(65, id, ops, op_n);
}

always_inline int sys_semctl(int id, int index, int cmd, long rest)
{
	return (int)syscall4(66, id, index, cmd, rest);
}

always_inline int sys_shmdt(const void *addr)
{
	return (int)syscall1(67, addr);
}

always_inline int sys_msgget(key_t key, int flags)
{
	return (int)syscall2(68, key, flags);
}

always_inline int sys_msgsnd(int id, const void *msg, size_t size, int flags)
{
	return (int)syscall4(69, id, msg, size, flags);
}

always_inline ssize_t sys_msgrcv(int id, void *msg, size_t size, long type, int flags)
{
	return (ssize_t)syscall5(70, id, msg, size, type, flags);
}

always_inline int sys_msgctl(int id, int cmd, struct msqid_ds *buf)
{
	return (int)syscall3(71, id, cmd, buf);
}

always_inline int sys_fcntl(int fd, int cmd, unsigned long arg)
{
	return (int)syscall3(72, fd, cmd, arg);
}

always_inline int sys_flock(int fd, int operation)
{
	return (int)syscall2(73, fd, operation);
}

always_inline int sys_fsync(int fd)
{
	return (int)syscall1(74, fd);
}

always_inline int sys_fdatasync(int fd)
{
	return (int)syscall1(75, fd);
}

always_inline int sys_truncate(const char *path, off_t length)
{
	return (int)syscall2(76, path, length);
}

always_inline int sys_ftruncate(int fd, off_t length)
{
	return (int)syscall2(77, fd, length);
}

always_inline long sys_getcwd(char *buf, size_t size)
{
	return syscall2(79, buf, size);
}

always_inline int sys_chdir(const char *path)
{
	return (int)syscall1(80, path);
}

always_inline int sys_fchdir(int fd)
{
	return (int)syscall1(81, fd);
}

always_inline int sys_rename(const char *from, const char *to)
{
	return (int)syscall2(82, from, to);
}

always_inline int sys_mkdir(const char *path, mode_t mode)
{
	return (int)syscall2(83, path, mode);
}

always_inline int sys_rmdir(const char *path)
{
	return (int)syscall1(84, path);
}

always_inline int sys_creat(const char *path, mode_t mode)
{
	return (int)syscall2(85, path, mode);
}

always_inline int sys_link(const char *from, const char *to)
{
	return (int)syscall2(86, from, to);
}

always_inline int sys_unlink(const char *path)
{
	return (int)syscall1(87, path);
}

always_inline int sys_symlink(const char *target, const char *path)
{
	return (int)syscall2(88, target, path);
}

always_inline ssize_t sys_readlink(const char *path, char *buf, size_t size)
{
	return (ssize_t)syscall3(89, path, buf, size);
}

always_inline int sys_chmod(const char *path, mode_t mode)
{
	return (int)syscall2(90, path, mode);
}

always_inline int sys_fchmod(int fd, mode_t mode)
{
	return (int)syscall2(91, fd, mode);
}

always_inline int sys_chown(const char *path, uid_t owner, gid_t group)
{
	return (int)syscall3(92, path, owner, group);
}

always_inline int sys_fchown(int fd, uid_t owner, gid_t group)
{
	return (int)syscall3(93, fd, owner, group);
}

always_inline int sys_lchown(const char *path, uid_t owner, gid_t group)
{
	return (int)syscall3(94, path, owner, group);
}

always_inline mode_t sys_umask(mode_t mask)
{
	return (mode_t)syscall1(95, mask);
}

always_inline int sys_gettimeofday(struct timeval *tv, void *tz)
{
	return (int)syscall2(96, tv, tz);
}

always_inline int sys_getrlimit(int resource, struct rlimit *limit)
{
	return (int)syscall2(97, resource, limit);
}

always_inline int sys_getrusage(int who, struct rusage *usage)
{
	return (int)syscall2(98, who, usage);
}

always_inline int sys_sysinfo(struct sysinfo *info)
{
	return (int)syscall1(99, info);
}

always_inline clock_t sys_times(struct tms *buf)
{
	return (clock_t)syscall1(100, buf);
}

always_inline long sys_ptrace(long request, long pid, void *addr, void *data)
{
	return syscall4(101, request, pid, addr, data);
}

always_inline uid_t sys_getuid(void)
{
	return (uid_t)syscall0(102);
}

always_inline int sys_syslog(int type, char *buf, int size)
{
	return (int)syscall3(103, type, buf, size);
}

always_inline gid_t sys_getgid(void)
{
	return (gid_t)syscall0(104);
}

always_inline int sys_setuid(uid_t uid)
{
	return (int)syscall1(105, uid);
}

always_inline int sys_setgid(gid_t gid)
{
	return (int)syscall1(106, gid);
}

always_inline uid_t sys_geteuid(void)
{
	return (uid_t)syscall0(107);
}

always_inline gid_t sys_getegid(void)
{
	return (gid_t)syscall0(108);
}

always_inline int sys_setpgid(pid_t pid, pid_t group)
{
	return (int)syscall2(109, pid, group);
}

always_inline pid_t sys_getppid(void)
{
	return (pid_t)syscall0(110);
}

always_inline pid_t sys_getpgrp(void)
{
	return (pid_t)syscall0(111);
}

always_inline pid_t sys_setsid(void)
{
	return (pid_t)syscall0(112);
}

always_inline int sys_setreuid(uid_t real, uid_t effective)
{
	return (int)syscall2(113, real, effective);
}

always_inline int sys_setregid(gid_t real, gid_t effective)
{
	return (int)syscall2(114, real, effective);
}

always_inline int sys_getgroups(int size, gid_t *list)
{
	return (int)syscall2(115, size, list);
}

always_inline int sys_setgroups(size_t count, const gid_t *list)
{
	return (int)syscall2(116, count, list);
}

always_inline int sys_setresuid(uid_t real, uid_t effective, uid_t saved)
{
	return (int)syscall3(117, real, effective, saved);
}

always_inline int sys_getresuid(uid_t *real, uid_t *effective, uid_t *saved)
{
	return (int)syscall3(118, real, effective, saved);
}

always_inline int sys_setresgid(gid_t real, gid_t effective, gid_t saved)
{
	return (int)syscall3(119, real, effective, saved);
}

always_inline int sys_getresgid(gid_t *real, gid_t *effective, gid_t *saved)
{
	return (int)syscall3(120, real, effective, saved);
}

always_inline pid_t sys_getpgid(pid_t pid)
{
	return (pid_t)syscall1(121, pid);
}

always_inline int sys_setfsuid(uid_t uid)
{
	return (int)syscall1(122, uid);
}

always_inline int sys_setfsgid(gid_t gid)
{
	return (int)syscall1(123, gid);
}

always_inline pid_t sys_getsid(pid_t pid)
{
	return (pid_t)syscall1(124, pid);
}

always_inline int sys_capget(void *header, void *data)
{
	return (int)syscall2(125, header, data);
}

always_inline int sys_capset(void *header, const void *data)
{
	return (int)syscall2(126, header, data);
}

always_inline int sys_rt_sigpending(void *set, size_t set_size)
{
	return (int)syscall2(127, set, set_size);
}

always_inline int sys_rt_sigtimedwait(const void *set, void *info, const struct timespec *timeout,
    size_t set_size)
{
	return (int)syscall4(128, set, info, timeout, set_size);
}

always_inline int sys_rt_sigqueueinfo(pid_t pid, int sig, const void *info)
{
	return (int)syscall3(129, pid, sig, info);
}

always_inline int sys_rt_sigsuspend(const void *set, size_t set_size)
{
	return (int)syscall2(130, set, set_size);
}

always_inline int sys_sigaltstack(const void *stack, void *old)
{
	return (int)syscall2(131, stack, old);
}

always_inline int sys_utime(const char *path, const struct utimbuf *times)
{
	return (int)syscall2(132, path, times);
}

always_inline int sys_mknod(const char *path, mode_t mode, dev_t dev)
{
	return (int)syscall3(133, path, mode, dev);
}

always_inline int sys_personality(unsigned long persona)
{
	return (int)syscall1(135, persona);
}

always_inline int sys_statfs(const char *path, struct statfs *buf)
{
	return (int)syscall2(137, path, buf);
}

always_inline int sys_fstatfs(int fd, struct statfs *buf)
{
	return (int)syscall2(138, fd, buf);
}

always_inline int sys_getpriority(int which, id_t who)
{
	return (int)syscall2(140, which, who);
}

always_inline int sys_setpriority(int which, id_t who, int priority)
{
	return (int)syscall3(141, which, who, priority);
}

always_inline int sys_sched_setparam(pid_t pid, const struct sched_param *param)
{
	return (int)syscall2(142, pid, param);
}

always_inline int sys_sched_getparam(pid_t pid, struct sched_param *param)
{
	return (int)syscall2(143, pid, param);
}

always_inline int sys_sched_setscheduler(pid_t pid, int policy, const struct sched_param *param)
{
	return (int)syscall3(144, pid, policy, param);
}

always_inline int sys_sched_getscheduler(pid_t pid)
{
	return (int)syscall1(145, pid);
}

always_inline int sys_sched_get_priority_max(int policy)
{
	return (int)syscall1(146, policy);
}

always_inline int sys_sched_get_priority_min(int policy)
{
	return (int)syscall1(147, policy);
}

always_inline int sys_sched_rr_get_interval(pid_t pid, struct timespec *interval)
{
	return (int)syscall2(148, pid, interval);
}

always_inline int sys_mlock(const void *addr, size_t length)
{
	return (int)syscall2(149, addr, length);
}

always_inline int sys_munlock(const void *addr, size_t length)
{
	return (int)syscall2(150, addr, length);
}

always_inline int sys_mlockall(int flags)
{
	return (int)syscall1(151, flags);
}

always_inline int sys_munlockall(void)
{
	return (int)syscall0(152);
}

always_inline int sys_vhangup(void)
{
	return (int)syscall0(153);
}

always_inline int sys_pivot_root(const char *new_root, const char *put_old)
{
	return (int)syscall2(155, new_root, put_old);
}

always_inline int sys_prctl(int option, long rest)
{
	return (int)syscall2(157, option, rest);
}

always_inline int sys_arch_prctl(int code, unsigned long addr)
{
	return (int)syscall2(158, code, addr);
}

always_inline int sys_adjtimex(struct timex *buf)
{
	return (int)syscall1(159, buf);
}

always_inline int sys_setrlimit(int resource, const struct rlimit *limit)
{
	return (int)syscall2(160, resource, limit);
}

always_inline int sys_chroot(const char *path)
{
	return (int)syscall1(161, path);
}

always_inline void sys_sync(void)
{
	syscall0(162);
}

always_inline int sys_acct(const char *path)
{
	return (int)syscall1(163, path);
}

always_inline int sys_settimeofday(const struct timeval *tv, const struct timezone *tz)
{
	return (int)syscall2(164, tv, tz);
}

always_inline int sys_mount(const char *source, const char *target, const char *type,
    unsigned long flags, const void *data)
{
	return (int)syscall5(165, source, target, type, flags, data);
}

always_inline int sys_umount2(const char *target, int flags)
{
	return (int)syscall2(166, target, flags);
}

always_inline int sys_swapon(const char *path, int flags)
{
	return (int)syscall2(167, path, flags);
}

always_inline int sys_swapoff(const char *path)
{
	return (int)syscall1(168, path);
}

always_inline int sys_reboot(int magic, int magic2, int cmd, void *arg)
{
	return (int)syscall4(169, magic, magic2, cmd, arg);
}

always_inline int sys_sethostname(const char *name, size_t length)
{
	return (int)syscall2(170, name, length);
}

always_inline int sys_setdomainname(const char *name, size_t length)
{
	return (int)syscall2(171, name, length);
}

always_inline int sys_iopl(int level)
{
	return (int)syscall1(172, level);
}

always_inline int sys_ioperm(unsigned long from, unsigned long count, int on)
{
	return (int)syscall3(173, from, count, on);
}

always_inline int sys_init_module(const void *image, unsigned long length, const char *params)
{
	return (int)syscall3(175, image, length, params);
}

always_inline int sys_delete_module(const char *name, unsigned flags)
{
	return (int)syscall2(176, name, flags);
}

always_inline int sys_quotactl(int cmd, const char *special, int id, char *addr)
{
	return (int)syscall4(179, cmd, special, id, addr);
}

always_inline pid_t sys_gettid(void)
{
	return (pid_t)syscall0(186);
}

always_inline ssize_t sys_readahead(int fd, off_t offset, size_t count)
{
	return (ssize_t)syscall3(187, fd, offset, count);
}

always_inline int sys_setxattr(const char *path, const char *name, const void *value, size_t size,
    int flags)
{
	return (int)syscall5(188, path, name, value, size, flags);
}

always_inline int sys_lsetxattr(const char *path, const char *name, const void *value,
    size_t size, int flags)
{
	return (int)syscall5(189, path, name, value, size, flags);
}

always_inline int sys_fsetxattr(int fd, const char *name, const void *value, size_t size,
    int flags)
{
	return (int)syscall5(190, fd, name, value, size, flags);
}

always_inline ssize_t sys_getxattr(const char *path, const char *name, void *value, size_t size)
{
	return (ssize_t)syscall4(191, path, name, value, size);
}

always_inline ssize_t sys_lgetxattr(const char *path, const char *name, void *value, size_t size)
{
	return (ssize_t)syscall4(192, path, name, value, size);
}

always_inline ssize_t sys_fgetxattr(int fd, const char *name, void *value, size_t size)
{
	return (ssize_t)syscall4(193, fd, name, value, size);
}

always_inline ssize_t sys_listxattr(const char *path, char *list, size_t size)
{
	return (ssize_t)syscall3(194, path, list, size);
}

always_inline ssize_t sys_llistxattr(const char *path, char *list, size_t size)
{
	return (ssize_t)syscall3(195, path, list, size);
}

always_inline ssize_t sys_flistxattr(int fd, char *list, size_t size)
{
	return (ssize_t)syscall3(196, fd, list, size);
}

always_inline int sys_removexattr(const char *path, const char *name)
{
	return (int)syscall2(197, path, name);
}

always_inline int sys_lremovexattr(const char *path, const char *name)
{
	return (int)syscall2(198, path, name);
}

always_inline int sys_fremovexattr(int fd, const char *name)
{
	return (int)syscall2(199, fd, name);
}

always_inline int sys_tkill(pid_t tid, int sig)
{
	return (int)syscall2(200, tid, sig);
}

always_inline time_t sys_time(time_t *now)
{
	return (time_t)syscall1(201, now);
}

always_inline long sys_futex(int *word, int op, int value, const struct timespec *timeout,
    int *word2, int value3)
{
	return syscall6(202, word, op, value, timeout, word2, value3);
}

always_inline int sys_sched_setaffinity(pid_t pid, size_t size, const void *set)
{
	return (int)syscall3(203, pid, size, set);
}

always_inline int sys_sched_getaffinity(pid_t pid, size_t size, void *set)
{
	return (int)syscall3(204, pid, size, set);
}

always_inline int sys_epoll_create(int size)
{
	return (int)syscall1(213, size);
}

always_inline int sys_remap_file_pages(void *addr, size_t size, int prot, size_t page, int flags)
{
	return (int)syscall5(216, addr, size, prot, page, flags);
}

always_inline int sys_getdents64(int fd, struct dirent *buf, size_t size)
{
	return (int)syscall3(217, fd, buf, size);
}

always_inline pid_t sys_set_tid_address(int *tid)
{
	return (pid_t)syscall1(218, tid);
}

always_inline int sys_semtimedop(int id, struct sembuf *ops, size_t op_n,
    const struct timespec *timeout)
{
	return (int)syscall4(220, id, ops, op_n, timeout);
}

always_inline int sys_fadvise64(int fd, off_t offset, off_t length, int advice)
{
	return (int)syscall4(221, fd, offset, length, advice);
}

always_inline int sys_timer_create(clockid_t clock, struct sigevent *event, int *timer)
{
	return (int)syscall3(222, clock, event, timer);
}

always_inline int sys_timer_settime(timer_t timer, int flags, const struct itimerspec *value,
    struct itimerspec *old)
{
	return (int)syscall4(223, timer, flags, value, old);
}

always_inline int sys_timer_gettime(timer_t timer, struct itimerspec *value)
{
	return (int)syscall2(224, timer, value);
}

always_inline int sys_timer_getoverrun(timer_t timer)
{
	return (int)syscall1(225, timer);
}

always_inline int sys_timer_delete(timer_t timer)
{
	return (int)syscall1(226, timer);
}

always_inline int sys_clock_settime(clockid_t clock, const struct timespec *ts)
{
	return (int)syscall2(227, clock, ts);
}

always_inline int sys_clock_gettime(clockid_t clock, struct timespec *ts)
{
	return (int)syscall2(228, clock, ts);
}

always_inline int sys_clock_getres(clockid_t clock, struct timespec *ts)
{
	return (int)syscall2(229, clock, ts);
}

always_inline int sys_clock_nanosleep(clockid_t clock, int flags, const struct timespec *request,
    struct timespec *rest)
{
	return (int)syscall4(230, clock, flags, request, rest);
}

always_inline void sys_exit_group(int status)
{
	syscall1(231, status);
}

always_inline int sys_epoll_wait(int fd, struct epoll_event *events, int event_n, int timeout_ms)
{
	return (int)syscall4(232, fd, events, event_n, timeout_ms);
}

always_inline int sys_epoll_ctl(int fd, int op, int target, struct epoll_event *event)
{
	return (int)syscall4(233, fd, op, target, event);
}

always_inline int sys_tgkill(pid_t group, pid_t tid, int sig)
{
	return (int)syscall3(234, group, tid, sig);
}

always_inline int sys_utimes(const char *path, const struct timeval *times)
{
	return (int)syscall2(235, path, times);
}

always_inline int sys_waitid(int type, id_t id, void *info, int options, struct rusage *usage)
{
	return (int)syscall5(247, type, id, info, options, usage);
}

always_inline int sys_inotify_init(void)
{
	return (int)syscall0(253);
}

always_inline int sys_inotify_add_watch(int fd, const char *path, uint32_t mask)
{
	return (int)syscall3(254, fd, path, mask);
}

always_inline int sys_inotify_rm_watch(int fd, int watch)
{
	return (int)syscall2(255, fd, watch);
}

always_inline int sys_openat(int dir, const char *path, int flags, long rest)
{
	return (int)syscall4(257, dir, path, flags, rest);
}

always_inline int sys_mkdirat(int dir, const char *path, mode_t mode)
{
	return (int)syscall3(258, dir, path, mode);
}

always_inline int sys_mknodat(int dir, const char *path, mode_t mode, dev_t dev)
{
	return (int)syscall4(259, dir, path, mode, dev);
}

always_inline int sys_fchownat(int dir, const char *path, uid_t owner, gid_t group, int flags)
{
	return (int)syscall5(260, dir, path, owner, group, flags);
}

always_inline int sys_futimesat(int dir, const char *path, const struct timeval *times)
{
	return (int)syscall3(261, dir, path, times);
}

always_inline int sys_newfstatat(int dir, const char *path, struct stat *buf, int flags)
{
	return (int)syscall4(262, dir, path, buf, flags);
}

always_inline int sys_unlinkat(int dir, const char *path, int flags)
{
	return (int)syscall3(263, dir, path, flags);
}

always_inline int sys_renameat(int from_dir, const char *from, int to_dir, const char *to)
{
	return (int)syscall4(264, from_dir, from, to_dir, to);
}

always_inline int sys_linkat(int from_dir, const char *from, int to_dir, const char *to, int flags)
{
	return (int)syscall5(265, from_dir, from, to_dir, to, flags);
}

always_inline int sys_symlinkat(const char *target, int dir, const char *path)
{
	return (int)syscall3(266, target, dir, path);
}

always_inline ssize_t sys_readlinkat(int dir, const char *path, char *buf, size_t size)
{
	return (ssize_t)syscall4(267, dir, path, buf, size);
}

always_inline int sys_fchmodat(int dir, const char *path, mode_t mode)
{
	return (int)syscall3(268, dir, path, mode);
}

always_inline int sys_faccessat(int dir, const char *path, int mode)
{
	return (int)syscall3(269, dir, path, mode);
}

always_inline int sys_pselect6(int fd_n, void *readers, void *writers, void *excepts,
    const struct timespec *timeout, const void *mask)
{
	return (int)syscall6(270, fd_n, readers, writers, excepts, timeout, mask);
}

always_inline int sys_ppoll(struct pollfd *fds, sys_nfds_t n, const struct timespec *timeout,
    const void *mask, size_t set_size)
{
	return (int)syscall5(271, fds, n, timeout, mask, set_size);
}

always_inline int sys_unshare(int flags)
{
	return (int)syscall1(272, flags);
}

always_inline ssize_t sys_splice(int in, off_t *in_offset, int out, off_t *out_offset,
    size_t count, unsigned flags)
{
	return (ssize_t)syscall6(275, in, in_offset, out, out_offset, count, flags);
}

always_inline ssize_t sys_tee(int in, int out, size_t count, unsigned flags)
{
	return (ssize_t)syscall4(276, in, out, count, flags);
}

always_inline int sys_sync_file_range(int fd, off_t offset, off_t count, unsigned flags)
{
	return (int)syscall4(277, fd, offset, count, flags);
}

always_inline ssize_t sys_vmsplice(int fd, const struct iovec *iov, size_t iov_n, unsigned flags)
{
	return (ssize_t)syscall4(278, fd, iov, iov_n, flags);
}

always_inline int sys_utimensat(int dir, const char *path, const struct timespec *times, int flags)
{
	return (int)syscall4(280, dir, path, times, flags);
}

always_inline int sys_epoll_pwait(int fd, struct epoll_event *events, int event_n, int timeout_ms,
    const void *mask, size_t set_size)
{
	return (int)syscall6(281, fd, events, event_n, timeout_ms, mask, set_size);
}

always_inline int sys_timerfd_create(int clock, int flags)
{
	return (int)syscall2(283, clock, flags);
}

always_inline int sys_fallocate(int fd, int mode, off_t offset, off_t length)
{
	return (int)syscall4(285, fd, mode, offset, length);
}

always_inline int sys_timerfd_settime(int fd, int flags, const struct itimerspec *value,
    struct itimerspec *old)
{
	return (int)syscall4(286, fd, flags, value, old);
}

always_inline int sys_timerfd_gettime(int fd, struct itimerspec *value)
{
	return (int)syscall2(287, fd, value);
}

always_inline int sys_accept4(int fd, struct sockaddr *addr, socklen_t *length, int flags)
{
	return (int)syscall4(288, fd, addr, length, flags);
}

always_inline int sys_signalfd4(int fd, const void *set, size_t set_size, int flags)
{
	return (int)syscall4(289, fd, set, set_size, flags);
}

always_inline int sys_eventfd2(unsigned value, int flags)
{
	return (int)syscall2(290, value, flags);
}

always_inline int sys_epoll_create1(int flags)
{
	return (int)syscall1(291, flags);
}

always_inline int sys_dup3(int fd, int new_fd, int flags)
{
	return (int)syscall3(292, fd, new_fd, flags);
}

always_inline int sys_pipe2(int *fds, int flags)
{
	return (int)syscall2(293, fds, flags);
}

always_inline int sys_inotify_init1(int flags)
{
	return (int)syscall1(294, flags);
}

always_inline ssize_t sys_preadv(int fd, const struct iovec *iov, int iov_n, off_t offset)
{
	return (ssize_t)syscall4(295, fd, iov, iov_n, offset);
}

always_inline ssize_t sys_pwritev(int fd, const struct iovec *iov, int iov_n, off_t offset)
{
	return (ssize_t)syscall4(296, fd, iov, iov_n, offset);
}

always_inline int sys_recvmmsg(int fd, struct mmsghdr *msgs, unsigned msg_n, unsigned flags,
    struct timespec *timeout)
{
	return (int)syscall5(299, fd, msgs, msg_n, flags, timeout);
}

always_inline int sys_fanotify_init(unsigned flags, unsigned event_flags)
{
	return (int)syscall2(300, flags, event_flags);
}

always_inline int sys_fanotify_mark(int fd, unsigned flags, unsigned long long mask, int dir,
    const char *path)
{
	return (int)syscall5(301, fd, flags, mask, dir, path);
}

always_inline int sys_prlimit64(pid_t pid, int resource, const struct rlimit *limit,
    struct rlimit *old)
{
	return (int)syscall4(302, pid, resource, limit, old);
}

always_inline int sys_name_to_handle_at(int dir, const char *path, struct file_handle *handle,
    int *mount_id, int flags)
{
	return (int)syscall5(303, dir, path, handle, mount_id, flags);
}

always_inline int sys_open_by_handle_at(int mount_fd, struct file_handle *handle, int flags)
{
	return (int)syscall3(304, mount_fd, handle, flags);
}

always_inline int sys_clock_adjtime(clockid_t clock, struct timex *buf)
{
	return (int)syscall2(305, clock, buf);
}

always_inline int sys_syncfs(int fd)
{
	return (int)syscall1(306, fd);
}

always_inline int sys_sendmmsg(int fd, struct mmsghdr *msgs, unsigned msg_n, unsigned flags)
{
	return (int)syscall4(307, fd, msgs, msg_n, flags);
}

always_inline int sys_setns(int fd, int type)
{
	return (int)syscall2(308, fd, type);
}

always_inline int sys_getcpu(unsigned *cpu, unsigned *node, void *unused)
{
	return (int)syscall3(309, cpu, node, unused);
}

always_inline ssize_t sys_process_vm_readv(pid_t pid, const struct iovec *local,
    unsigned long local_n, const struct iovec *remote, unsigned long remote_n, unsigned long flags)
{
	return (ssize_t)syscall6(310, pid, local, local_n, remote, remote_n, flags);
}

always_inline ssize_t sys_process_vm_writev(pid_t pid, const struct iovec *local,
    unsigned long local_n, const struct iovec *remote, unsigned long remote_n, unsigned long flags)
{
	return (ssize_t)syscall6(311, pid, local, local_n, remote, remote_n, flags);
}

always_inline int sys_finit_module(int fd, const char *params, int flags)
{
	return (int)syscall3(313, fd, params, flags);
}

always_inline int sys_renameat2(int from_dir, const char *from, int to_dir, const char *to,
    unsigned flags)
{
	return (int)syscall5(316, from_dir, from, to_dir, to, flags);
}

always_inline int sys_seccomp(unsigned operation, unsigned flags, void *args)
{
	return (int)syscall3(317, operation, flags, args);
}

always_inline ssize_t sys_getrandom(void *buf, size_t count, unsigned flags)
{
	return (ssize_t)syscall3(318, buf, count, flags);
}

always_inline int sys_memfd_create(const char *name, unsigned flags)
{
	return (int)syscall2(319, name, flags);
}

always_inline int sys_execveat(int dir, const char *path, char *const *argv, char *const *envp,
    int flags)
{
	return (int)syscall5(322, dir, path, argv, envp, flags);
}

always_inline int sys_membarrier(int cmd, int flags)
{
	return (int)syscall2(324, cmd, flags);
}

always_inline int sys_mlock2(const void *addr, size_t length, unsigned flags)
{
	return (int)syscall3(325, addr, length, flags);
}

always_inline ssize_t sys_copy_file_range(int in, off_t *in_offset, int out, off_t *out_offset,
    size_t count, unsigned flags)
{
	return (ssize_t)syscall6(326, in, in_offset, out, out_offset, count, flags);
}

always_inline ssize_t sys_preadv2(int fd, const struct iovec *iov, unsigned long iov_n,
    off_t offset, unsigned long offset_high, int flags)
{
	return (ssize_t)syscall6(327, fd, iov, iov_n, offset, offset_high, flags);
}

always_inline ssize_t sys_pwritev2(int fd, const struct iovec *iov, unsigned long iov_n,
    off_t offset, unsigned long offset_high, int flags)
{
	return (ssize_t)syscall6(328, fd, iov, iov_n, offset, offset_high, flags);
}

always_inline int sys_statx(int dir, const char *path, int flags, unsigned mask, struct statx *buf)
{
	return (int)syscall5(332, dir, path, flags, mask, buf);
}

always_inline int sys_pidfd_send_signal(int pidfd, int sig, const void *info, unsigned flags)
{
	return (int)syscall4(424, pidfd, sig, info, flags);
}

always_inline int sys_pidfd_open(pid_t pid, unsigned flags)
{
	return (int)syscall2(434, pid, flags);
}

always_inline long sys_clone3(void *args, size_t size)
{
	return syscall2(435, args, size);
}

always_inline int sys_close_range(unsigned first, unsigned last, unsigned flags)
{
	return (int)syscall3(436, first, last, flags);
}

always_inline int sys_faccessat2(int dir, const char *path, int mode, int flags)
{
	return (int)syscall4(439, dir, path, mode, flags);
}

always_inline int sys_landlock_create_ruleset(const void *attr, size_t size, unsigned flags)
{
	return (int)syscall3(444, attr, size, flags);
}

always_inline int sys_landlock_add_rule(int ruleset, int type, const void *attr, unsigned flags)
{
	return (int)syscall4(445, ruleset, type, attr, flags);
}

always_inline int sys_landlock_restrict_self(int ruleset, unsigned flags)
{
	return (int)syscall2(446, ruleset, flags);
}

always_inline int sys_fchmodat2(int dir, const char *path, mode_t mode, int flags)
{
	return (int)syscall4(452, dir, path, mode, flags);
}

#endif
