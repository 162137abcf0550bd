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
struct mq_attr;
struct msghdr;
struct msqid_ds;
struct pollfd;
struct rlimit;
struct robust_list_head;
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

#define sys_read(fd, buf, count) \
	__extension__({ \
		int fd_ = (fd); \
		void *buf_ = (buf); \
		size_t count_ = (count); \
		(ssize_t)syscall3(0, fd_, buf_, count_); \
	})

#define sys_write(fd, buf, count) \
	__extension__({ \
		int fd_ = (fd); \
		const void *buf_ = (buf); \
		size_t count_ = (count); \
		(ssize_t)syscall3(1, fd_, buf_, count_); \
	})

#define sys_open(path, flags, rest) \
	__extension__({ \
		const char *path_ = (path); \
		int flags_ = (flags); \
		long rest_ = (rest); \
		(int)syscall3(2, path_, flags_, rest_); \
	})

#define sys_close(fd) \
	__extension__({ \
		int fd_ = (fd); \
		(int)syscall1(3, fd_); \
	})

#define sys_stat(path, buf) \
	__extension__({ \
		const char *path_ = (path); \
		struct stat *buf_ = (buf); \
		(int)syscall2(4, path_, buf_); \
	})

#define sys_fstat(fd, buf) \
	__extension__({ \
		int fd_ = (fd); \
		struct stat *buf_ = (buf); \
		(int)syscall2(5, fd_, buf_); \
	})

#define sys_lstat(path, buf) \
	__extension__({ \
		const char *path_ = (path); \
		struct stat *buf_ = (buf); \
		(int)syscall2(6, path_, buf_); \
	})

#define sys_poll(fds, n, timeout_ms) \
	__extension__({ \
		struct pollfd *fds_ = (fds); \
		sys_nfds_t n_ = (n); \
		int timeout_ms_ = (timeout_ms); \
		(int)syscall3(7, fds_, n_, timeout_ms_); \
	})

#define sys_lseek(fd, offset, whence) \
	__extension__({ \
		int fd_ = (fd); \
		off_t offset_ = (offset); \
		int whence_ = (whence); \
		(off_t)syscall3(8, fd_, offset_, whence_); \
	})

#define sys_mmap(addr, length, prot, flags, fd, offset) \
	__extension__({ \
		void *addr_ = (addr); \
		size_t length_ = (length); \
		int prot_ = (prot); \
		int flags_ = (flags); \
		int fd_ = (fd); \
		off_t offset_ = (offset); \
		(void *)syscall6(9, addr_, length_, prot_, flags_, fd_, offset_); \
	})

#define sys_mprotect(addr, length, prot) \
	__extension__({ \
		void *addr_ = (addr); \
		size_t length_ = (length); \
		int prot_ = (prot); \
		(int)syscall3(10, addr_, length_, prot_); \
	})

#define sys_munmap(addr, length) \
	__extension__({ \
		void *addr_ = (addr); \
		size_t length_ = (length); \
		(int)syscall2(11, addr_, length_); \
	})

#define sys_brk(end) \
	__extension__({ \
		void *end_ = (end); \
		(void *)syscall1(12, end_); \
	})

#define sys_rt_sigaction(sig, act, old, set_size) \
	__extension__({ \
		int sig_ = (sig); \
		const void *act_ = (act); \
		void *old_ = (old); \
		size_t set_size_ = (set_size); \
		(int)syscall4(13, sig_, act_, old_, set_size_); \
	})

#define sys_rt_sigprocmask(how, set, old, set_size) \
	__extension__({ \
		int how_ = (how); \
		const void *set_ = (set); \
		void *old_ = (old); \
		size_t set_size_ = (set_size); \
		(int)syscall4(14, how_, set_, old_, set_size_); \
	})

#define sys_ioctl(fd, request, rest) \
	__extension__({ \
		int fd_ = (fd); \
		int request_ = (request); \
		long rest_ = (rest); \
		(int)syscall3(16, fd_, request_, rest_); \
	})

#define sys_pread64(fd, buf, count, offset) \
	__extension__({ \
		int fd_ = (fd); \
		void *buf_ = (buf); \
		size_t count_ = (count); \
		off_t offset_ = (offset); \
		(ssize_t)syscall4(17, fd_, buf_, count_, offset_); \
	})

#define sys_pwrite64(fd, buf, count, offset) \
	__extension__({ \
		int fd_ = (fd); \
		const void *buf_ = (buf); \
		size_t count_ = (count); \
		off_t offset_ = (offset); \
		(ssize_t)syscall4(18, fd_, buf_, count_, offset_); \
	})

#define sys_readv(fd, iov, iov_n) \
	__extension__({ \
		int fd_ = (fd); \
		const struct iovec *iov_ = (iov); \
		int iov_n_ = (iov_n); \
		(ssize_t)syscall3(19, fd_, iov_, iov_n_); \
	})

#define sys_writev(fd, iov, iov_n) \
	__extension__({ \
		int fd_ = (fd); \
		const struct iovec *iov_ = (iov); \
		int iov_n_ = (iov_n); \
		(ssize_t)syscall3(20, fd_, iov_, iov_n_); \
	})

#define sys_access(path, mode) \
	__extension__({ \
		const char *path_ = (path); \
		int mode_ = (mode); \
		(int)syscall2(21, path_, mode_); \
	})

#define sys_pipe(fds) \
	__extension__({ \
		int *fds_ = (fds); \
		(int)syscall1(22, fds_); \
	})

#define sys_select(fd_n, readers, writers, excepts, timeout) \
	__extension__({ \
		int fd_n_ = (fd_n); \
		void *readers_ = (readers); \
		void *writers_ = (writers); \
		void *excepts_ = (excepts); \
		struct timeval *timeout_ = (timeout); \
		(int)syscall5(23, fd_n_, readers_, writers_, excepts_, timeout_); \
	})

#define sys_sched_yield() \
	__extension__({ \
		(int)syscall0(24); \
	})

#define sys_mremap(addr, old_length, new_length, flags, rest) \
	__extension__({ \
		void *addr_ = (addr); \
		size_t old_length_ = (old_length); \
		size_t new_length_ = (new_length); \
		int flags_ = (flags); \
		long rest_ = (rest); \
		(void *)syscall5(25, addr_, old_length_, new_length_, flags_, rest_); \
	})

#define sys_msync(addr, length, flags) \
	__extension__({ \
		void *addr_ = (addr); \
		size_t length_ = (length); \
		int flags_ = (flags); \
		(int)syscall3(26, addr_, length_, flags_); \
	})

#define sys_mincore(addr, length, vec) \
	__extension__({ \
		void *addr_ = (addr); \
		size_t length_ = (length); \
		unsigned char *vec_ = (vec); \
		(int)syscall3(27, addr_, length_, vec_); \
	})

#define sys_madvise(addr, length, advice) \
	__extension__({ \
		void *addr_ = (addr); \
		size_t length_ = (length); \
		int advice_ = (advice); \
		(int)syscall3(28, addr_, length_, advice_); \
	})

#define sys_shmget(key, size, flags) \
	__extension__({ \
		key_t key_ = (key); \
		size_t size_ = (size); \
		int flags_ = (flags); \
		(int)syscall3(29, key_, size_, flags_); \
	})

#define sys_shmat(id, addr, flags) \
	__extension__({ \
		int id_ = (id); \
		const void *addr_ = (addr); \
		int flags_ = (flags); \
		(void *)syscall3(30, id_, addr_, flags_); \
	})

#define sys_shmctl(id, cmd, buf) \
	__extension__({ \
		int id_ = (id); \
		int cmd_ = (cmd); \
		struct shmid_ds *buf_ = (buf); \
		(int)syscall3(31, id_, cmd_, buf_); \
	})

#define sys_dup(fd) \
	__extension__({ \
		int fd_ = (fd); \
		(int)syscall1(32, fd_); \
	})

#define sys_dup2(fd, new_fd) \
	__extension__({ \
		int fd_ = (fd); \
		int new_fd_ = (new_fd); \
		(int)syscall2(33, fd_, new_fd_); \
	})

#define sys_pause() \
	__extension__({ \
		(int)syscall0(34); \
	})

#define sys_nanosleep(request, rest) \
	__extension__({ \
		const struct timespec *request_ = (request); \
		struct timespec *rest_ = (rest); \
		(int)syscall2(35, request_, rest_); \
	})

#define sys_getitimer(which, value) \
	__extension__({ \
		int which_ = (which); \
		struct itimerval *value_ = (value); \
		(int)syscall2(36, which_, value_); \
	})

#define sys_alarm(seconds) \
	__extension__({ \
		unsigned seconds_ = (seconds); \
		(unsigned)syscall1(37, seconds_); \
	})

#define sys_setitimer(which, value, old) \
	__extension__({ \
		int which_ = (which); \
		const struct itimerval *value_ = (value); \
		struct itimerval *old_ = (old); \
		(int)syscall3(38, which_, value_, old_); \
	})

#define sys_getpid() \
	__extension__({ \
		(pid_t)syscall0(39); \
	})

#define sys_sendfile(out, in, offset, count) \
	__extension__({ \
		int out_ = (out); \
		int in_ = (in); \
		off_t *offset_ = (offset); \
		size_t count_ = (count); \
		(ssize_t)syscall4(40, out_, in_, offset_, count_); \
	})

#define sys_socket(domain, type, protocol) \
	__extension__({ \
		int domain_ = (domain); \
		int type_ = (type); \
		int protocol_ = (protocol); \
		(int)syscall3(41, domain_, type_, protocol_); \
	})

#define sys_connect(fd, addr, length) \
	__extension__({ \
		int fd_ = (fd); \
		const struct sockaddr *addr_ = (addr); \
		socklen_t length_ = (length); \
		(int)syscall3(42, fd_, addr_, length_); \
	})

#define sys_accept(fd, addr, length) \
	__extension__({ \
		int fd_ = (fd); \
		struct sockaddr *addr_ = (addr); \
		socklen_t *length_ = (length); \
		(int)syscall3(43, fd_, addr_, length_); \
	})

#define sys_sendto(fd, buf, count, flags, addr, length) \
	__extension__({ \
		int fd_ = (fd); \
		const void *buf_ = (buf); \
		size_t count_ = (count); \
		int flags_ = (flags); \
		const struct sockaddr *addr_ = (addr); \
		socklen_t length_ = (length); \
		(ssize_t)syscall6(44, fd_, buf_, count_, flags_, addr_, length_); \
	})

#define sys_recvfrom(fd, buf, count, flags, addr, length) \
	__extension__({ \
		int fd_ = (fd); \
		void *buf_ = (buf); \
		size_t count_ = (count); \
		int flags_ = (flags); \
		struct sockaddr *addr_ = (addr); \
		socklen_t *length_ = (length); \
		(ssize_t)syscall6(45, fd_, buf_, count_, flags_, addr_, length_); \
	})

#define sys_sendmsg(fd, msg, flags) \
	__extension__({ \
		int fd_ = (fd); \
		const struct msghdr *msg_ = (msg); \
		int flags_ = (flags); \
		(ssize_t)syscall3(46, fd_, msg_, flags_); \
	})

#define sys_recvmsg(fd, msg, flags) \
	__extension__({ \
		int fd_ = (fd); \
		struct msghdr *msg_ = (msg); \
		int flags_ = (flags); \
		(ssize_t)syscall3(47, fd_, msg_, flags_); \
	})

#define sys_shutdown(fd, how) \
	__extension__({ \
		int fd_ = (fd); \
		int how_ = (how); \
		(int)syscall2(48, fd_, how_); \
	})

#define sys_bind(fd, addr, length) \
	__extension__({ \
		int fd_ = (fd); \
		const struct sockaddr *addr_ = (addr); \
		socklen_t length_ = (length); \
		(int)syscall3(49, fd_, addr_, length_); \
	})

#define sys_listen(fd, backlog) \
	__extension__({ \
		int fd_ = (fd); \
		int backlog_ = (backlog); \
		(int)syscall2(50, fd_, backlog_); \
	})

#define sys_getsockname(fd, addr, length) \
	__extension__({ \
		int fd_ = (fd); \
		struct sockaddr *addr_ = (addr); \
		socklen_t *length_ = (length); \
		(int)syscall3(51, fd_, addr_, length_); \
	})

#define sys_getpeername(fd, addr, length) \
	__extension__({ \
		int fd_ = (fd); \
		struct sockaddr *addr_ = (addr); \
		socklen_t *length_ = (length); \
		(int)syscall3(52, fd_, addr_, length_); \
	})

#define sys_socketpair(domain, type, protocol, fds) \
	__extension__({ \
		int domain_ = (domain); \
		int type_ = (type); \
		int protocol_ = (protocol); \
		int *fds_ = (fds); \
		(int)syscall4(53, domain_, type_, protocol_, fds_); \
	})

#define sys_setsockopt(fd, level, option, value, length) \
	__extension__({ \
		int fd_ = (fd); \
		int level_ = (level); \
		int option_ = (option); \
		const void *value_ = (value); \
		socklen_t length_ = (length); \
		(int)syscall5(54, fd_, level_, option_, value_, length_); \
	})

#define sys_getsockopt(fd, level, option, value, length) \
	__extension__({ \
		int fd_ = (fd); \
		int level_ = (level); \
		int option_ = (option); \
		void *value_ = (value); \
		socklen_t *length_ = (length); \
		(int)syscall5(55, fd_, level_, option_, value_, length_); \
	})

#define sys_clone(flags, stack, parent_tid, child_tid, tls) \
	__extension__({ \
		unsigned long flags_ = (flags); \
		void *stack_ = (stack); \
		int *parent_tid_ = (parent_tid); \
		int *child_tid_ = (child_tid); \
		unsigned long tls_ = (tls); \
		(long)syscall5(56, flags_, stack_, parent_tid_, child_tid_, tls_); \
	})

#define sys_fork() \
	__extension__({ \
		(pid_t)syscall0(57); \
	})

#define sys_vfork() \
	__extension__({ \
		(pid_t)syscall0(58); \
	})

#define sys_execve(path, argv, envp) \
	__extension__({ \
		const char *path_ = (path); \
		char *const *argv_ = (argv); \
		char *const *envp_ = (envp); \
		(int)syscall3(59, path_, argv_, envp_); \
	})

#define sys_exit(status) \
	__extension__({ \
		int status_ = (status); \
		(void)syscall1(60, status_); \
	})

#define sys_wait4(pid, status, options, usage) \
	__extension__({ \
		pid_t pid_ = (pid); \
		int *status_ = (status); \
		int options_ = (options); \
		struct rusage *usage_ = (usage); \
		(pid_t)syscall4(61, pid_, status_, options_, usage_); \
	})

#define sys_kill(pid, sig) \
	__extension__({ \
		pid_t pid_ = (pid); \
		int sig_ = (sig); \
		(int)syscall2(62, pid_, sig_); \
	})

#define sys_uname(buf) \
	__extension__({ \
		struct utsname *buf_ = (buf); \
		(int)syscall1(63, buf_); \
	})

#define sys_semget(key, sem_n, flags) \
	__extension__({ \
		key_t key_ = (key); \
		int sem_n_ = (sem_n); \
		int flags_ = (flags); \
		(int)syscall3(64, key_, sem_n_, flags_); \
	})

#define sys_semop(id, ops, op_n) \
	__extension__({ \
		int id_ = (id); \
		struct sembuf *ops_ = (ops); \
		size_t op_n_ = (op_n); \
		(int)syscall3(65, id_, ops_, op_n_); \
	})

#define sys_semctl(id, index, cmd, rest) \
	__extension__({ \
		int id_ = (id); \
		int index_ = (index); \
		int cmd_ = (cmd); \
		long rest_ = (rest); \
		(int)syscall4(66, id_, index_, cmd_, rest_); \
	})

#define sys_shmdt(addr) \
	__extension__({ \
		const void *addr_ = (addr); \
		(int)syscall1(67, addr_); \
	})

#define sys_msgget(key, flags) \
	__extension__({ \
		key_t key_ = (key); \
		int flags_ = (flags); \
		(int)syscall2(68, key_, flags_); \
	})

#define sys_msgsnd(id, msg, size, flags) \
	__extension__({ \
		int id_ = (id); \
		const void *msg_ = (msg); \
		size_t size_ = (size); \
		int flags_ = (flags); \
		(int)syscall4(69, id_, msg_, size_, flags_); \
	})

#define sys_msgrcv(id, msg, size, type, flags) \
	__extension__({ \
		int id_ = (id); \
		void *msg_ = (msg); \
		size_t size_ = (size); \
		long type_ = (type); \
		int flags_ = (flags); \
		(ssize_t)syscall5(70, id_, msg_, size_, type_, flags_); \
	})

#define sys_msgctl(id, cmd, buf) \
	__extension__({ \
		int id_ = (id); \
		int cmd_ = (cmd); \
		struct msqid_ds *buf_ = (buf); \
		(int)syscall3(71, id_, cmd_, buf_); \
	})

#define sys_fcntl(fd, cmd, arg) \
	__extension__({ \
		int fd_ = (fd); \
		int cmd_ = (cmd); \
		unsigned long arg_ = (arg); \
		(int)syscall3(72, fd_, cmd_, arg_); \
	})

#define sys_flock(fd, operation) \
	__extension__({ \
		int fd_ = (fd); \
		int operation_ = (operation); \
		(int)syscall2(73, fd_, operation_); \
	})

#define sys_fsync(fd) \
	__extension__({ \
		int fd_ = (fd); \
		(int)syscall1(74, fd_); \
	})

#define sys_fdatasync(fd) \
	__extension__({ \
		int fd_ = (fd); \
		(int)syscall1(75, fd_); \
	})

#define sys_truncate(path, length) \
	__extension__({ \
		const char *path_ = (path); \
		off_t length_ = (length); \
		(int)syscall2(76, path_, length_); \
	})

#define sys_ftruncate(fd, length) \
	__extension__({ \
		int fd_ = (fd); \
		off_t length_ = (length); \
		(int)syscall2(77, fd_, length_); \
	})

#define sys_getcwd(buf, size) \
	__extension__({ \
		char *buf_ = (buf); \
		size_t size_ = (size); \
		(long)syscall2(79, buf_, size_); \
	})

#define sys_chdir(path) \
	__extension__({ \
		const char *path_ = (path); \
		(int)syscall1(80, path_); \
	})

#define sys_fchdir(fd) \
	__extension__({ \
		int fd_ = (fd); \
		(int)syscall1(81, fd_); \
	})

#define sys_rename(from, to) \
	__extension__({ \
		const char *from_ = (from); \
		const char *to_ = (to); \
		(int)syscall2(82, from_, to_); \
	})

#define sys_mkdir(path, mode) \
	__extension__({ \
		const char *path_ = (path); \
		mode_t mode_ = (mode); \
		(int)syscall2(83, path_, mode_); \
	})

#define sys_rmdir(path) \
	__extension__({ \
		const char *path_ = (path); \
		(int)syscall1(84, path_); \
	})

#define sys_creat(path, mode) \
	__extension__({ \
		const char *path_ = (path); \
		mode_t mode_ = (mode); \
		(int)syscall2(85, path_, mode_); \
	})

#define sys_link(from, to) \
	__extension__({ \
		const char *from_ = (from); \
		const char *to_ = (to); \
		(int)syscall2(86, from_, to_); \
	})

#define sys_unlink(path) \
	__extension__({ \
		const char *path_ = (path); \
		(int)syscall1(87, path_); \
	})

#define sys_symlink(target, path) \
	__extension__({ \
		const char *target_ = (target); \
		const char *path_ = (path); \
		(int)syscall2(88, target_, path_); \
	})

#define sys_readlink(path, buf, size) \
	__extension__({ \
		const char *path_ = (path); \
		char *buf_ = (buf); \
		size_t size_ = (size); \
		(ssize_t)syscall3(89, path_, buf_, size_); \
	})

#define sys_chmod(path, mode) \
	__extension__({ \
		const char *path_ = (path); \
		mode_t mode_ = (mode); \
		(int)syscall2(90, path_, mode_); \
	})

#define sys_fchmod(fd, mode) \
	__extension__({ \
		int fd_ = (fd); \
		mode_t mode_ = (mode); \
		(int)syscall2(91, fd_, mode_); \
	})

#define sys_chown(path, owner, group) \
	__extension__({ \
		const char *path_ = (path); \
		uid_t owner_ = (owner); \
		gid_t group_ = (group); \
		(int)syscall3(92, path_, owner_, group_); \
	})

#define sys_fchown(fd, owner, group) \
	__extension__({ \
		int fd_ = (fd); \
		uid_t owner_ = (owner); \
		gid_t group_ = (group); \
		(int)syscall3(93, fd_, owner_, group_); \
	})

#define sys_lchown(path, owner, group) \
	__extension__({ \
		const char *path_ = (path); \
		uid_t owner_ = (owner); \
		gid_t group_ = (group); \
		(int)syscall3(94, path_, owner_, group_); \
	})

#define sys_umask(mask) \
	__extension__({ \
		mode_t mask_ = (mask); \
		(mode_t)syscall1(95, mask_); \
	})

#define sys_gettimeofday(tv, tz) \
	__extension__({ \
		struct timeval *tv_ = (tv); \
		void *tz_ = (tz); \
		(int)syscall2(96, tv_, tz_); \
	})

#define sys_getrlimit(resource, limit) \
	__extension__({ \
		int resource_ = (resource); \
		struct rlimit *limit_ = (limit); \
		(int)syscall2(97, resource_, limit_); \
	})

#define sys_getrusage(who, usage) \
	__extension__({ \
		int who_ = (who); \
		struct rusage *usage_ = (usage); \
		(int)syscall2(98, who_, usage_); \
	})

#define sys_sysinfo(info) \
	__extension__({ \
		struct sysinfo *info_ = (info); \
		(int)syscall1(99, info_); \
	})

#define sys_times(buf) \
	__extension__({ \
		struct tms *buf_ = (buf); \
		(clock_t)syscall1(100, buf_); \
	})

#define sys_ptrace(request, pid, addr, data) \
	__extension__({ \
		long request_ = (request); \
		long pid_ = (pid); \
		void *addr_ = (addr); \
		void *data_ = (data); \
		(long)syscall4(101, request_, pid_, addr_, data_); \
	})

#define sys_getuid() \
	__extension__({ \
		(uid_t)syscall0(102); \
	})

#define sys_syslog(type, buf, size) \
	__extension__({ \
		int type_ = (type); \
		char *buf_ = (buf); \
		int size_ = (size); \
		(int)syscall3(103, type_, buf_, size_); \
	})

#define sys_getgid() \
	__extension__({ \
		(gid_t)syscall0(104); \
	})

#define sys_setuid(uid) \
	__extension__({ \
		uid_t uid_ = (uid); \
		(int)syscall1(105, uid_); \
	})

#define sys_setgid(gid) \
	__extension__({ \
		gid_t gid_ = (gid); \
		(int)syscall1(106, gid_); \
	})

#define sys_geteuid() \
	__extension__({ \
		(uid_t)syscall0(107); \
	})

#define sys_getegid() \
	__extension__({ \
		(gid_t)syscall0(108); \
	})

#define sys_setpgid(pid, group) \
	__extension__({ \
		pid_t pid_ = (pid); \
		pid_t group_ = (group); \
		(int)syscall2(109, pid_, group_); \
	})

#define sys_getppid() \
	__extension__({ \
		(pid_t)syscall0(110); \
	})

#define sys_getpgrp() \
	__extension__({ \
		(pid_t)syscall0(111); \
	})

#define sys_setsid() \
	__extension__({ \
		(pid_t)syscall0(112); \
	})

#define sys_setreuid(real, effective) \
	__extension__({ \
		uid_t real_ = (real); \
		uid_t effective_ = (effective); \
		(int)syscall2(113, real_, effective_); \
	})

#define sys_setregid(real, effective) \
	__extension__({ \
		gid_t real_ = (real); \
		gid_t effective_ = (effective); \
		(int)syscall2(114, real_, effective_); \
	})

#define sys_getgroups(size, list) \
	__extension__({ \
		int size_ = (size); \
		gid_t *list_ = (list); \
		(int)syscall2(115, size_, list_); \
	})

#define sys_setgroups(count, list) \
	__extension__({ \
		size_t count_ = (count); \
		const gid_t *list_ = (list); \
		(int)syscall2(116, count_, list_); \
	})

#define sys_setresuid(real, effective, saved) \
	__extension__({ \
		uid_t real_ = (real); \
		uid_t effective_ = (effective); \
		uid_t saved_ = (saved); \
		(int)syscall3(117, real_, effective_, saved_); \
	})

#define sys_getresuid(real, effective, saved) \
	__extension__({ \
		uid_t *real_ = (real); \
		uid_t *effective_ = (effective); \
		uid_t *saved_ = (saved); \
		(int)syscall3(118, real_, effective_, saved_); \
	})

#define sys_setresgid(real, effective, saved) \
	__extension__({ \
		gid_t real_ = (real); \
		gid_t effective_ = (effective); \
		gid_t saved_ = (saved); \
		(int)syscall3(119, real_, effective_, saved_); \
	})

#define sys_getresgid(real, effective, saved) \
	__extension__({ \
		gid_t *real_ = (real); \
		gid_t *effective_ = (effective); \
		gid_t *saved_ = (saved); \
		(int)syscall3(120, real_, effective_, saved_); \
	})

#define sys_getpgid(pid) \
	__extension__({ \
		pid_t pid_ = (pid); \
		(pid_t)syscall1(121, pid_); \
	})

#define sys_setfsuid(uid) \
	__extension__({ \
		uid_t uid_ = (uid); \
		(int)syscall1(122, uid_); \
	})

#define sys_setfsgid(gid) \
	__extension__({ \
		gid_t gid_ = (gid); \
		(int)syscall1(123, gid_); \
	})

#define sys_getsid(pid) \
	__extension__({ \
		pid_t pid_ = (pid); \
		(pid_t)syscall1(124, pid_); \
	})

#define sys_capget(header, data) \
	__extension__({ \
		void *header_ = (header); \
		void *data_ = (data); \
		(int)syscall2(125, header_, data_); \
	})

#define sys_capset(header, data) \
	__extension__({ \
		void *header_ = (header); \
		const void *data_ = (data); \
		(int)syscall2(126, header_, data_); \
	})

#define sys_rt_sigpending(set, set_size) \
	__extension__({ \
		void *set_ = (set); \
		size_t set_size_ = (set_size); \
		(int)syscall2(127, set_, set_size_); \
	})

#define sys_rt_sigtimedwait(set, info, timeout, set_size) \
	__extension__({ \
		const void *set_ = (set); \
		void *info_ = (info); \
		const struct timespec *timeout_ = (timeout); \
		size_t set_size_ = (set_size); \
		(int)syscall4(128, set_, info_, timeout_, set_size_); \
	})

#define sys_rt_sigqueueinfo(pid, sig, info) \
	__extension__({ \
		pid_t pid_ = (pid); \
		int sig_ = (sig); \
		const void *info_ = (info); \
		(int)syscall3(129, pid_, sig_, info_); \
	})

#define sys_rt_sigsuspend(set, set_size) \
	__extension__({ \
		const void *set_ = (set); \
		size_t set_size_ = (set_size); \
		(int)syscall2(130, set_, set_size_); \
	})

#define sys_sigaltstack(stack, old) \
	__extension__({ \
		const void *stack_ = (stack); \
		void *old_ = (old); \
		(int)syscall2(131, stack_, old_); \
	})

#define sys_utime(path, times) \
	__extension__({ \
		const char *path_ = (path); \
		const struct utimbuf *times_ = (times); \
		(int)syscall2(132, path_, times_); \
	})

#define sys_mknod(path, mode, dev) \
	__extension__({ \
		const char *path_ = (path); \
		mode_t mode_ = (mode); \
		dev_t dev_ = (dev); \
		(int)syscall3(133, path_, mode_, dev_); \
	})

#define sys_personality(persona) \
	__extension__({ \
		unsigned long persona_ = (persona); \
		(int)syscall1(135, persona_); \
	})

#define sys_statfs(path, buf) \
	__extension__({ \
		const char *path_ = (path); \
		struct statfs *buf_ = (buf); \
		(int)syscall2(137, path_, buf_); \
	})

#define sys_fstatfs(fd, buf) \
	__extension__({ \
		int fd_ = (fd); \
		struct statfs *buf_ = (buf); \
		(int)syscall2(138, fd_, buf_); \
	})

#define sys_getpriority(which, who) \
	__extension__({ \
		int which_ = (which); \
		id_t who_ = (who); \
		(int)syscall2(140, which_, who_); \
	})

#define sys_setpriority(which, who, priority) \
	__extension__({ \
		int which_ = (which); \
		id_t who_ = (who); \
		int priority_ = (priority); \
		(int)syscall3(141, which_, who_, priority_); \
	})

#define sys_sched_setparam(pid, param) \
	__extension__({ \
		pid_t pid_ = (pid); \
		const struct sched_param *param_ = (param); \
		(int)syscall2(142, pid_, param_); \
	})

#define sys_sched_getparam(pid, param) \
	__extension__({ \
		pid_t pid_ = (pid); \
		struct sched_param *param_ = (param); \
		(int)syscall2(143, pid_, param_); \
	})

#define sys_sched_setscheduler(pid, policy, param) \
	__extension__({ \
		pid_t pid_ = (pid); \
		int policy_ = (policy); \
		const struct sched_param *param_ = (param); \
		(int)syscall3(144, pid_, policy_, param_); \
	})

#define sys_sched_getscheduler(pid) \
	__extension__({ \
		pid_t pid_ = (pid); \
		(int)syscall1(145, pid_); \
	})

#define sys_sched_get_priority_max(policy) \
	__extension__({ \
		int policy_ = (policy); \
		(int)syscall1(146, policy_); \
	})

#define sys_sched_get_priority_min(policy) \
	__extension__({ \
		int policy_ = (policy); \
		(int)syscall1(147, policy_); \
	})

#define sys_sched_rr_get_interval(pid, interval) \
	__extension__({ \
		pid_t pid_ = (pid); \
		struct timespec *interval_ = (interval); \
		(int)syscall2(148, pid_, interval_); \
	})

#define sys_mlock(addr, length) \
	__extension__({ \
		const void *addr_ = (addr); \
		size_t length_ = (length); \
		(int)syscall2(149, addr_, length_); \
	})

#define sys_munlock(addr, length) \
	__extension__({ \
		const void *addr_ = (addr); \
		size_t length_ = (length); \
		(int)syscall2(150, addr_, length_); \
	})

#define sys_mlockall(flags) \
	__extension__({ \
		int flags_ = (flags); \
		(int)syscall1(151, flags_); \
	})

#define sys_munlockall() \
	__extension__({ \
		(int)syscall0(152); \
	})

#define sys_vhangup() \
	__extension__({ \
		(int)syscall0(153); \
	})

#define sys_pivot_root(new_root, put_old) \
	__extension__({ \
		const char *new_root_ = (new_root); \
		const char *put_old_ = (put_old); \
		(int)syscall2(155, new_root_, put_old_); \
	})

#define sys_prctl(option, rest) \
	__extension__({ \
		int option_ = (option); \
		long rest_ = (rest); \
		(int)syscall2(157, option_, rest_); \
	})

#define sys_arch_prctl(code, addr) \
	__extension__({ \
		int code_ = (code); \
		unsigned long addr_ = (addr); \
		(int)syscall2(158, code_, addr_); \
	})

#define sys_adjtimex(buf) \
	__extension__({ \
		struct timex *buf_ = (buf); \
		(int)syscall1(159, buf_); \
	})

#define sys_setrlimit(resource, limit) \
	__extension__({ \
		int resource_ = (resource); \
		const struct rlimit *limit_ = (limit); \
		(int)syscall2(160, resource_, limit_); \
	})

#define sys_chroot(path) \
	__extension__({ \
		const char *path_ = (path); \
		(int)syscall1(161, path_); \
	})

#define sys_sync() \
	__extension__({ \
		(void)syscall0(162); \
	})

#define sys_acct(path) \
	__extension__({ \
		const char *path_ = (path); \
		(int)syscall1(163, path_); \
	})

#define sys_settimeofday(tv, tz) \
	__extension__({ \
		const struct timeval *tv_ = (tv); \
		const struct timezone *tz_ = (tz); \
		(int)syscall2(164, tv_, tz_); \
	})

#define sys_mount(source, target, type, flags, data) \
	__extension__({ \
		const char *source_ = (source); \
		const char *target_ = (target); \
		const char *type_ = (type); \
		unsigned long flags_ = (flags); \
		const void *data_ = (data); \
		(int)syscall5(165, source_, target_, type_, flags_, data_); \
	})

#define sys_umount2(target, flags) \
	__extension__({ \
		const char *target_ = (target); \
		int flags_ = (flags); \
		(int)syscall2(166, target_, flags_); \
	})

#define sys_swapon(path, flags) \
	__extension__({ \
		const char *path_ = (path); \
		int flags_ = (flags); \
		(int)syscall2(167, path_, flags_); \
	})

#define sys_swapoff(path) \
	__extension__({ \
		const char *path_ = (path); \
		(int)syscall1(168, path_); \
	})

#define sys_reboot(magic, magic2, cmd, arg) \
	__extension__({ \
		int magic_ = (magic); \
		int magic2_ = (magic2); \
		int cmd_ = (cmd); \
		void *arg_ = (arg); \
		(int)syscall4(169, magic_, magic2_, cmd_, arg_); \
	})

#define sys_sethostname(name, length) \
	__extension__({ \
		const char *name_ = (name); \
		size_t length_ = (length); \
		(int)syscall2(170, name_, length_); \
	})

#define sys_setdomainname(name, length) \
	__extension__({ \
		const char *name_ = (name); \
		size_t length_ = (length); \
		(int)syscall2(171, name_, length_); \
	})

#define sys_iopl(level) \
	__extension__({ \
		int level_ = (level); \
		(int)syscall1(172, level_); \
	})

#define sys_ioperm(from, count, on) \
	__extension__({ \
		unsigned long from_ = (from); \
		unsigned long count_ = (count); \
		int on_ = (on); \
		(int)syscall3(173, from_, count_, on_); \
	})

#define sys_init_module(image, length, params) \
	__extension__({ \
		const void *image_ = (image); \
		unsigned long length_ = (length); \
		const char *params_ = (params); \
		(int)syscall3(175, image_, length_, params_); \
	})

#define sys_delete_module(name, flags) \
	__extension__({ \
		const char *name_ = (name); \
		unsigned flags_ = (flags); \
		(int)syscall2(176, name_, flags_); \
	})

#define sys_quotactl(cmd, special, id, addr) \
	__extension__({ \
		int cmd_ = (cmd); \
		const char *special_ = (special); \
		int id_ = (id); \
		char *addr_ = (addr); \
		(int)syscall4(179, cmd_, special_, id_, addr_); \
	})

#define sys_gettid() \
	__extension__({ \
		(pid_t)syscall0(186); \
	})

#define sys_readahead(fd, offset, count) \
	__extension__({ \
		int fd_ = (fd); \
		off_t offset_ = (offset); \
		size_t count_ = (count); \
		(ssize_t)syscall3(187, fd_, offset_, count_); \
	})

#define sys_setxattr(path, name, value, size, flags) \
	__extension__({ \
		const char *path_ = (path); \
		const char *name_ = (name); \
		const void *value_ = (value); \
		size_t size_ = (size); \
		int flags_ = (flags); \
		(int)syscall5(188, path_, name_, value_, size_, flags_); \
	})

#define sys_lsetxattr(path, name, value, size, flags) \
	__extension__({ \
		const char *path_ = (path); \
		const char *name_ = (name); \
		const void *value_ = (value); \
		size_t size_ = (size); \
		int flags_ = (flags); \
		(int)syscall5(189, path_, name_, value_, size_, flags_); \
	})

#define sys_fsetxattr(fd, name, value, size, flags) \
	__extension__({ \
		int fd_ = (fd); \
		const char *name_ = (name); \
		const void *value_ = (value); \
		size_t size_ = (size); \
		int flags_ = (flags); \
		(int)syscall5(190, fd_, name_, value_, size_, flags_); \
	})

#define sys_getxattr(path, name, value, size) \
	__extension__({ \
		const char *path_ = (path); \
		const char *name_ = (name); \
		void *value_ = (value); \
		size_t size_ = (size); \
		(ssize_t)syscall4(191, path_, name_, value_, size_); \
	})

#define sys_lgetxattr(path, name, value, size) \
	__extension__({ \
		const char *path_ = (path); \
		const char *name_ = (name); \
		void *value_ = (value); \
		size_t size_ = (size); \
		(ssize_t)syscall4(192, path_, name_, value_, size_); \
	})

#define sys_fgetxattr(fd, name, value, size) \
	__extension__({ \
		int fd_ = (fd); \
		const char *name_ = (name); \
		void *value_ = (value); \
		size_t size_ = (size); \
		(ssize_t)syscall4(193, fd_, name_, value_, size_); \
	})

#define sys_listxattr(path, list, size) \
	__extension__({ \
		const char *path_ = (path); \
		char *list_ = (list); \
		size_t size_ = (size); \
		(ssize_t)syscall3(194, path_, list_, size_); \
	})

#define sys_llistxattr(path, list, size) \
	__extension__({ \
		const char *path_ = (path); \
		char *list_ = (list); \
		size_t size_ = (size); \
		(ssize_t)syscall3(195, path_, list_, size_); \
	})

#define sys_flistxattr(fd, list, size) \
	__extension__({ \
		int fd_ = (fd); \
		char *list_ = (list); \
		size_t size_ = (size); \
		(ssize_t)syscall3(196, fd_, list_, size_); \
	})

#define sys_removexattr(path, name) \
	__extension__({ \
		const char *path_ = (path); \
		const char *name_ = (name); \
		(int)syscall2(197, path_, name_); \
	})

#define sys_lremovexattr(path, name) \
	__extension__({ \
		const char *path_ = (path); \
		const char *name_ = (name); \
		(int)syscall2(198, path_, name_); \
	})

#define sys_fremovexattr(fd, name) \
	__extension__({ \
		int fd_ = (fd); \
		const char *name_ = (name); \
		(int)syscall2(199, fd_, name_); \
	})

#define sys_tkill(tid, sig) \
	__extension__({ \
		pid_t tid_ = (tid); \
		int sig_ = (sig); \
		(int)syscall2(200, tid_, sig_); \
	})

#define sys_time(now) \
	__extension__({ \
		time_t *now_ = (now); \
		(time_t)syscall1(201, now_); \
	})

#define sys_futex(word, op, value, timeout, word2, value3) \
	__extension__({ \
		int *word_ = (word); \
		int op_ = (op); \
		int value_ = (value); \
		const struct timespec *timeout_ = (timeout); \
		int *word2_ = (word2); \
		int value3_ = (value3); \
		(long)syscall6(202, word_, op_, value_, timeout_, word2_, value3_); \
	})

#define sys_sched_setaffinity(pid, size, set) \
	__extension__({ \
		pid_t pid_ = (pid); \
		size_t size_ = (size); \
		const void *set_ = (set); \
		(int)syscall3(203, pid_, size_, set_); \
	})

#define sys_sched_getaffinity(pid, size, set) \
	__extension__({ \
		pid_t pid_ = (pid); \
		size_t size_ = (size); \
		void *set_ = (set); \
		(int)syscall3(204, pid_, size_, set_); \
	})

#define sys_epoll_create(size) \
	__extension__({ \
		int size_ = (size); \
		(int)syscall1(213, size_); \
	})

#define sys_remap_file_pages(addr, size, prot, page, flags) \
	__extension__({ \
		void *addr_ = (addr); \
		size_t size_ = (size); \
		int prot_ = (prot); \
		size_t page_ = (page); \
		int flags_ = (flags); \
		(int)syscall5(216, addr_, size_, prot_, page_, flags_); \
	})

#define sys_getdents64(fd, buf, size) \
	__extension__({ \
		int fd_ = (fd); \
		struct dirent *buf_ = (buf); \
		size_t size_ = (size); \
		(int)syscall3(217, fd_, buf_, size_); \
	})

#define sys_set_tid_address(tid) \
	__extension__({ \
		int *tid_ = (tid); \
		(pid_t)syscall1(218, tid_); \
	})

#define sys_semtimedop(id, ops, op_n, timeout) \
	__extension__({ \
		int id_ = (id); \
		struct sembuf *ops_ = (ops); \
		size_t op_n_ = (op_n); \
		const struct timespec *timeout_ = (timeout); \
		(int)syscall4(220, id_, ops_, op_n_, timeout_); \
	})

#define sys_fadvise64(fd, offset, length, advice) \
	__extension__({ \
		int fd_ = (fd); \
		off_t offset_ = (offset); \
		off_t length_ = (length); \
		int advice_ = (advice); \
		(int)syscall4(221, fd_, offset_, length_, advice_); \
	})

#define sys_timer_create(clock, event, timer) \
	__extension__({ \
		clockid_t clock_ = (clock); \
		struct sigevent *event_ = (event); \
		int *timer_ = (timer); \
		(int)syscall3(222, clock_, event_, timer_); \
	})

#define sys_timer_settime(timer, flags, value, old) \
	__extension__({ \
		timer_t timer_ = (timer); \
		int flags_ = (flags); \
		const struct itimerspec *value_ = (value); \
		struct itimerspec *old_ = (old); \
		(int)syscall4(223, timer_, flags_, value_, old_); \
	})

#define sys_timer_gettime(timer, value) \
	__extension__({ \
		timer_t timer_ = (timer); \
		struct itimerspec *value_ = (value); \
		(int)syscall2(224, timer_, value_); \
	})

#define sys_timer_getoverrun(timer) \
	__extension__({ \
		timer_t timer_ = (timer); \
		(int)syscall1(225, timer_); \
	})

#define sys_timer_delete(timer) \
	__extension__({ \
		timer_t timer_ = (timer); \
		(int)syscall1(226, timer_); \
	})

#define sys_clock_settime(clock, ts) \
	__extension__({ \
		clockid_t clock_ = (clock); \
		const struct timespec *ts_ = (ts); \
		(int)syscall2(227, clock_, ts_); \
	})

#define sys_clock_gettime(clock, ts) \
	__extension__({ \
		clockid_t clock_ = (clock); \
		struct timespec *ts_ = (ts); \
		(int)syscall2(228, clock_, ts_); \
	})

#define sys_clock_getres(clock, ts) \
	__extension__({ \
		clockid_t clock_ = (clock); \
		struct timespec *ts_ = (ts); \
		(int)syscall2(229, clock_, ts_); \
	})

#define sys_clock_nanosleep(clock, flags, request, rest) \
	__extension__({ \
		clockid_t clock_ = (clock); \
		int flags_ = (flags); \
		const struct timespec *request_ = (request); \
		struct timespec *rest_ = (rest); \
		(int)syscall4(230, clock_, flags_, request_, rest_); \
	})

#define sys_exit_group(status) \
	__extension__({ \
		int status_ = (status); \
		(void)syscall1(231, status_); \
	})

#define sys_epoll_wait(fd, events, event_n, timeout_ms) \
	__extension__({ \
		int fd_ = (fd); \
		struct epoll_event *events_ = (events); \
		int event_n_ = (event_n); \
		int timeout_ms_ = (timeout_ms); \
		(int)syscall4(232, fd_, events_, event_n_, timeout_ms_); \
	})

#define sys_epoll_ctl(fd, op, target, event) \
	__extension__({ \
		int fd_ = (fd); \
		int op_ = (op); \
		int target_ = (target); \
		struct epoll_event *event_ = (event); \
		(int)syscall4(233, fd_, op_, target_, event_); \
	})

#define sys_tgkill(group, tid, sig) \
	__extension__({ \
		pid_t group_ = (group); \
		pid_t tid_ = (tid); \
		int sig_ = (sig); \
		(int)syscall3(234, group_, tid_, sig_); \
	})

#define sys_utimes(path, times) \
	__extension__({ \
		const char *path_ = (path); \
		const struct timeval *times_ = (times); \
		(int)syscall2(235, path_, times_); \
	})

#define sys_mq_open(name, flags, mode, attr) \
	__extension__({ \
		const char *name_ = (name); \
		int flags_ = (flags); \
		mode_t mode_ = (mode); \
		void *attr_ = (attr); \
		(mqd_t)syscall4(240, name_, flags_, mode_, attr_); \
	})

#define sys_mq_unlink(name) \
	__extension__({ \
		const char *name_ = (name); \
		(int)syscall1(241, name_); \
	})

#define sys_mq_timedsend(queue, message, size, priority, until) \
	__extension__({ \
		mqd_t queue_ = (queue); \
		const char *message_ = (message); \
		size_t size_ = (size); \
		unsigned priority_ = (priority); \
		const struct timespec *until_ = (until); \
		(int)syscall5(242, queue_, message_, size_, priority_, until_); \
	})

#define sys_mq_timedreceive(queue, message, size, priority, until) \
	__extension__({ \
		mqd_t queue_ = (queue); \
		char *message_ = (message); \
		size_t size_ = (size); \
		unsigned *priority_ = (priority); \
		const struct timespec *until_ = (until); \
		(ssize_t)syscall5(243, queue_, message_, size_, priority_, until_); \
	})

#define sys_mq_notify(queue, event) \
	__extension__({ \
		mqd_t queue_ = (queue); \
		const void *event_ = (event); \
		(int)syscall2(244, queue_, event_); \
	})

#define sys_mq_getsetattr(queue, attr, old) \
	__extension__({ \
		mqd_t queue_ = (queue); \
		const struct mq_attr *attr_ = (attr); \
		struct mq_attr *old_ = (old); \
		(int)syscall3(245, queue_, attr_, old_); \
	})

#define sys_waitid(type, id, info, options, usage) \
	__extension__({ \
		int type_ = (type); \
		id_t id_ = (id); \
		void *info_ = (info); \
		int options_ = (options); \
		struct rusage *usage_ = (usage); \
		(int)syscall5(247, type_, id_, info_, options_, usage_); \
	})

#define sys_inotify_init() \
	__extension__({ \
		(int)syscall0(253); \
	})

#define sys_inotify_add_watch(fd, path, mask) \
	__extension__({ \
		int fd_ = (fd); \
		const char *path_ = (path); \
		uint32_t mask_ = (mask); \
		(int)syscall3(254, fd_, path_, mask_); \
	})

#define sys_inotify_rm_watch(fd, watch) \
	__extension__({ \
		int fd_ = (fd); \
		int watch_ = (watch); \
		(int)syscall2(255, fd_, watch_); \
	})

#define sys_openat(dir, path, flags, rest) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		int flags_ = (flags); \
		long rest_ = (rest); \
		(int)syscall4(257, dir_, path_, flags_, rest_); \
	})

#define sys_mkdirat(dir, path, mode) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		mode_t mode_ = (mode); \
		(int)syscall3(258, dir_, path_, mode_); \
	})

#define sys_mknodat(dir, path, mode, dev) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		mode_t mode_ = (mode); \
		dev_t dev_ = (dev); \
		(int)syscall4(259, dir_, path_, mode_, dev_); \
	})

#define sys_fchownat(dir, path, owner, group, flags) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		uid_t owner_ = (owner); \
		gid_t group_ = (group); \
		int flags_ = (flags); \
		(int)syscall5(260, dir_, path_, owner_, group_, flags_); \
	})

#define sys_futimesat(dir, path, times) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		const struct timeval *times_ = (times); \
		(int)syscall3(261, dir_, path_, times_); \
	})

#define sys_newfstatat(dir, path, buf, flags) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		struct stat *buf_ = (buf); \
		int flags_ = (flags); \
		(int)syscall4(262, dir_, path_, buf_, flags_); \
	})

#define sys_unlinkat(dir, path, flags) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		int flags_ = (flags); \
		(int)syscall3(263, dir_, path_, flags_); \
	})

#define sys_renameat(from_dir, from, to_dir, to) \
	__extension__({ \
		int from_dir_ = (from_dir); \
		const char *from_ = (from); \
		int to_dir_ = (to_dir); \
		const char *to_ = (to); \
		(int)syscall4(264, from_dir_, from_, to_dir_, to_); \
	})

#define sys_linkat(from_dir, from, to_dir, to, flags) \
	__extension__({ \
		int from_dir_ = (from_dir); \
		const char *from_ = (from); \
		int to_dir_ = (to_dir); \
		const char *to_ = (to); \
		int flags_ = (flags); \
		(int)syscall5(265, from_dir_, from_, to_dir_, to_, flags_); \
	})

#define sys_symlinkat(target, dir, path) \
	__extension__({ \
		const char *target_ = (target); \
		int dir_ = (dir); \
		const char *path_ = (path); \
		(int)syscall3(266, target_, dir_, path_); \
	})

#define sys_readlinkat(dir, path, buf, size) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		char *buf_ = (buf); \
		size_t size_ = (size); \
		(ssize_t)syscall4(267, dir_, path_, buf_, size_); \
	})

#define sys_fchmodat(dir, path, mode) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		mode_t mode_ = (mode); \
		(int)syscall3(268, dir_, path_, mode_); \
	})

#define sys_faccessat(dir, path, mode) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		int mode_ = (mode); \
		(int)syscall3(269, dir_, path_, mode_); \
	})

#define sys_pselect6(fd_n, readers, writers, excepts, timeout, mask) \
	__extension__({ \
		int fd_n_ = (fd_n); \
		void *readers_ = (readers); \
		void *writers_ = (writers); \
		void *excepts_ = (excepts); \
		const struct timespec *timeout_ = (timeout); \
		const void *mask_ = (mask); \
		(int)syscall6(270, fd_n_, readers_, writers_, excepts_, timeout_, mask_); \
	})

#define sys_ppoll(fds, n, timeout, mask, set_size) \
	__extension__({ \
		struct pollfd *fds_ = (fds); \
		sys_nfds_t n_ = (n); \
		const struct timespec *timeout_ = (timeout); \
		const void *mask_ = (mask); \
		size_t set_size_ = (set_size); \
		(int)syscall5(271, fds_, n_, timeout_, mask_, set_size_); \
	})

#define sys_unshare(flags) \
	__extension__({ \
		int flags_ = (flags); \
		(int)syscall1(272, flags_); \
	})

#define sys_set_robust_list(head, size) \
	__extension__({ \
		struct robust_list_head *head_ = (head); \
		size_t size_ = (size); \
		(long)syscall2(273, head_, size_); \
	})

#define sys_splice(in, in_offset, out, out_offset, count, flags) \
	__extension__({ \
		int in_ = (in); \
		off_t *in_offset_ = (in_offset); \
		int out_ = (out); \
		off_t *out_offset_ = (out_offset); \
		size_t count_ = (count); \
		unsigned flags_ = (flags); \
		(ssize_t)syscall6(275, in_, in_offset_, out_, out_offset_, count_, flags_); \
	})

#define sys_tee(in, out, count, flags) \
	__extension__({ \
		int in_ = (in); \
		int out_ = (out); \
		size_t count_ = (count); \
		unsigned flags_ = (flags); \
		(ssize_t)syscall4(276, in_, out_, count_, flags_); \
	})

#define sys_sync_file_range(fd, offset, count, flags) \
	__extension__({ \
		int fd_ = (fd); \
		off_t offset_ = (offset); \
		off_t count_ = (count); \
		unsigned flags_ = (flags); \
		(int)syscall4(277, fd_, offset_, count_, flags_); \
	})

#define sys_vmsplice(fd, iov, iov_n, flags) \
	__extension__({ \
		int fd_ = (fd); \
		const struct iovec *iov_ = (iov); \
		size_t iov_n_ = (iov_n); \
		unsigned flags_ = (flags); \
		(ssize_t)syscall4(278, fd_, iov_, iov_n_, flags_); \
	})

#define sys_utimensat(dir, path, times, flags) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		const struct timespec *times_ = (times); \
		int flags_ = (flags); \
		(int)syscall4(280, dir_, path_, times_, flags_); \
	})

#define sys_epoll_pwait(fd, events, event_n, timeout_ms, mask, set_size) \
	__extension__({ \
		int fd_ = (fd); \
		struct epoll_event *events_ = (events); \
		int event_n_ = (event_n); \
		int timeout_ms_ = (timeout_ms); \
		const void *mask_ = (mask); \
		size_t set_size_ = (set_size); \
		(int)syscall6(281, fd_, events_, event_n_, timeout_ms_, mask_, set_size_); \
	})

#define sys_timerfd_create(clock, flags) \
	__extension__({ \
		int clock_ = (clock); \
		int flags_ = (flags); \
		(int)syscall2(283, clock_, flags_); \
	})

#define sys_fallocate(fd, mode, offset, length) \
	__extension__({ \
		int fd_ = (fd); \
		int mode_ = (mode); \
		off_t offset_ = (offset); \
		off_t length_ = (length); \
		(int)syscall4(285, fd_, mode_, offset_, length_); \
	})

#define sys_timerfd_settime(fd, flags, value, old) \
	__extension__({ \
		int fd_ = (fd); \
		int flags_ = (flags); \
		const struct itimerspec *value_ = (value); \
		struct itimerspec *old_ = (old); \
		(int)syscall4(286, fd_, flags_, value_, old_); \
	})

#define sys_timerfd_gettime(fd, value) \
	__extension__({ \
		int fd_ = (fd); \
		struct itimerspec *value_ = (value); \
		(int)syscall2(287, fd_, value_); \
	})

#define sys_accept4(fd, addr, length, flags) \
	__extension__({ \
		int fd_ = (fd); \
		struct sockaddr *addr_ = (addr); \
		socklen_t *length_ = (length); \
		int flags_ = (flags); \
		(int)syscall4(288, fd_, addr_, length_, flags_); \
	})

#define sys_signalfd4(fd, set, set_size, flags) \
	__extension__({ \
		int fd_ = (fd); \
		const void *set_ = (set); \
		size_t set_size_ = (set_size); \
		int flags_ = (flags); \
		(int)syscall4(289, fd_, set_, set_size_, flags_); \
	})

#define sys_eventfd2(value, flags) \
	__extension__({ \
		unsigned value_ = (value); \
		int flags_ = (flags); \
		(int)syscall2(290, value_, flags_); \
	})

#define sys_epoll_create1(flags) \
	__extension__({ \
		int flags_ = (flags); \
		(int)syscall1(291, flags_); \
	})

#define sys_dup3(fd, new_fd, flags) \
	__extension__({ \
		int fd_ = (fd); \
		int new_fd_ = (new_fd); \
		int flags_ = (flags); \
		(int)syscall3(292, fd_, new_fd_, flags_); \
	})

#define sys_pipe2(fds, flags) \
	__extension__({ \
		int *fds_ = (fds); \
		int flags_ = (flags); \
		(int)syscall2(293, fds_, flags_); \
	})

#define sys_inotify_init1(flags) \
	__extension__({ \
		int flags_ = (flags); \
		(int)syscall1(294, flags_); \
	})

#define sys_preadv(fd, iov, iov_n, offset) \
	__extension__({ \
		int fd_ = (fd); \
		const struct iovec *iov_ = (iov); \
		int iov_n_ = (iov_n); \
		off_t offset_ = (offset); \
		(ssize_t)syscall4(295, fd_, iov_, iov_n_, offset_); \
	})

#define sys_pwritev(fd, iov, iov_n, offset) \
	__extension__({ \
		int fd_ = (fd); \
		const struct iovec *iov_ = (iov); \
		int iov_n_ = (iov_n); \
		off_t offset_ = (offset); \
		(ssize_t)syscall4(296, fd_, iov_, iov_n_, offset_); \
	})

#define sys_recvmmsg(fd, msgs, msg_n, flags, timeout) \
	__extension__({ \
		int fd_ = (fd); \
		struct mmsghdr *msgs_ = (msgs); \
		unsigned msg_n_ = (msg_n); \
		unsigned flags_ = (flags); \
		struct timespec *timeout_ = (timeout); \
		(int)syscall5(299, fd_, msgs_, msg_n_, flags_, timeout_); \
	})

#define sys_fanotify_init(flags, event_flags) \
	__extension__({ \
		unsigned flags_ = (flags); \
		unsigned event_flags_ = (event_flags); \
		(int)syscall2(300, flags_, event_flags_); \
	})

#define sys_fanotify_mark(fd, flags, mask, dir, path) \
	__extension__({ \
		int fd_ = (fd); \
		unsigned flags_ = (flags); \
		unsigned long long mask_ = (mask); \
		int dir_ = (dir); \
		const char *path_ = (path); \
		(int)syscall5(301, fd_, flags_, mask_, dir_, path_); \
	})

#define sys_prlimit64(pid, resource, limit, old) \
	__extension__({ \
		pid_t pid_ = (pid); \
		int resource_ = (resource); \
		const struct rlimit *limit_ = (limit); \
		struct rlimit *old_ = (old); \
		(int)syscall4(302, pid_, resource_, limit_, old_); \
	})

#define sys_name_to_handle_at(dir, path, handle, mount_id, flags) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		struct file_handle *handle_ = (handle); \
		int *mount_id_ = (mount_id); \
		int flags_ = (flags); \
		(int)syscall5(303, dir_, path_, handle_, mount_id_, flags_); \
	})

#define sys_open_by_handle_at(mount_fd, handle, flags) \
	__extension__({ \
		int mount_fd_ = (mount_fd); \
		struct file_handle *handle_ = (handle); \
		int flags_ = (flags); \
		(int)syscall3(304, mount_fd_, handle_, flags_); \
	})

#define sys_clock_adjtime(clock, buf) \
	__extension__({ \
		clockid_t clock_ = (clock); \
		struct timex *buf_ = (buf); \
		(int)syscall2(305, clock_, buf_); \
	})

#define sys_syncfs(fd) \
	__extension__({ \
		int fd_ = (fd); \
		(int)syscall1(306, fd_); \
	})

#define sys_sendmmsg(fd, msgs, msg_n, flags) \
	__extension__({ \
		int fd_ = (fd); \
		struct mmsghdr *msgs_ = (msgs); \
		unsigned msg_n_ = (msg_n); \
		unsigned flags_ = (flags); \
		(int)syscall4(307, fd_, msgs_, msg_n_, flags_); \
	})

#define sys_setns(fd, type) \
	__extension__({ \
		int fd_ = (fd); \
		int type_ = (type); \
		(int)syscall2(308, fd_, type_); \
	})

#define sys_getcpu(cpu, node, unused) \
	__extension__({ \
		unsigned *cpu_ = (cpu); \
		unsigned *node_ = (node); \
		void *unused_ = (unused); \
		(int)syscall3(309, cpu_, node_, unused_); \
	})

#define sys_process_vm_readv(pid, local, local_n, remote, remote_n, flags) \
	__extension__({ \
		pid_t pid_ = (pid); \
		const struct iovec *local_ = (local); \
		unsigned long local_n_ = (local_n); \
		const struct iovec *remote_ = (remote); \
		unsigned long remote_n_ = (remote_n); \
		unsigned long flags_ = (flags); \
		(ssize_t)syscall6(310, pid_, local_, local_n_, remote_, remote_n_, flags_); \
	})

#define sys_process_vm_writev(pid, local, local_n, remote, remote_n, flags) \
	__extension__({ \
		pid_t pid_ = (pid); \
		const struct iovec *local_ = (local); \
		unsigned long local_n_ = (local_n); \
		const struct iovec *remote_ = (remote); \
		unsigned long remote_n_ = (remote_n); \
		unsigned long flags_ = (flags); \
		(ssize_t)syscall6(311, pid_, local_, local_n_, remote_, remote_n_, flags_); \
	})

#define sys_finit_module(fd, params, flags) \
	__extension__({ \
		int fd_ = (fd); \
		const char *params_ = (params); \
		int flags_ = (flags); \
		(int)syscall3(313, fd_, params_, flags_); \
	})

#define sys_renameat2(from_dir, from, to_dir, to, flags) \
	__extension__({ \
		int from_dir_ = (from_dir); \
		const char *from_ = (from); \
		int to_dir_ = (to_dir); \
		const char *to_ = (to); \
		unsigned flags_ = (flags); \
		(int)syscall5(316, from_dir_, from_, to_dir_, to_, flags_); \
	})

#define sys_seccomp(operation, flags, args) \
	__extension__({ \
		unsigned operation_ = (operation); \
		unsigned flags_ = (flags); \
		void *args_ = (args); \
		(int)syscall3(317, operation_, flags_, args_); \
	})

#define sys_getrandom(buf, count, flags) \
	__extension__({ \
		void *buf_ = (buf); \
		size_t count_ = (count); \
		unsigned flags_ = (flags); \
		(ssize_t)syscall3(318, buf_, count_, flags_); \
	})

#define sys_memfd_create(name, flags) \
	__extension__({ \
		const char *name_ = (name); \
		unsigned flags_ = (flags); \
		(int)syscall2(319, name_, flags_); \
	})

#define sys_execveat(dir, path, argv, envp, flags) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		char *const *argv_ = (argv); \
		char *const *envp_ = (envp); \
		int flags_ = (flags); \
		(int)syscall5(322, dir_, path_, argv_, envp_, flags_); \
	})

#define sys_membarrier(cmd, flags) \
	__extension__({ \
		int cmd_ = (cmd); \
		int flags_ = (flags); \
		(int)syscall2(324, cmd_, flags_); \
	})

#define sys_mlock2(addr, length, flags) \
	__extension__({ \
		const void *addr_ = (addr); \
		size_t length_ = (length); \
		unsigned flags_ = (flags); \
		(int)syscall3(325, addr_, length_, flags_); \
	})

#define sys_copy_file_range(in, in_offset, out, out_offset, count, flags) \
	__extension__({ \
		int in_ = (in); \
		off_t *in_offset_ = (in_offset); \
		int out_ = (out); \
		off_t *out_offset_ = (out_offset); \
		size_t count_ = (count); \
		unsigned flags_ = (flags); \
		(ssize_t)syscall6(326, in_, in_offset_, out_, out_offset_, count_, flags_); \
	})

#define sys_preadv2(fd, iov, iov_n, offset, offset_high, flags) \
	__extension__({ \
		int fd_ = (fd); \
		const struct iovec *iov_ = (iov); \
		unsigned long iov_n_ = (iov_n); \
		off_t offset_ = (offset); \
		unsigned long offset_high_ = (offset_high); \
		int flags_ = (flags); \
		(ssize_t)syscall6(327, fd_, iov_, iov_n_, offset_, offset_high_, flags_); \
	})

#define sys_pwritev2(fd, iov, iov_n, offset, offset_high, flags) \
	__extension__({ \
		int fd_ = (fd); \
		const struct iovec *iov_ = (iov); \
		unsigned long iov_n_ = (iov_n); \
		off_t offset_ = (offset); \
		unsigned long offset_high_ = (offset_high); \
		int flags_ = (flags); \
		(ssize_t)syscall6(328, fd_, iov_, iov_n_, offset_, offset_high_, flags_); \
	})

#define sys_statx(dir, path, flags, mask, buf) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		int flags_ = (flags); \
		unsigned mask_ = (mask); \
		struct statx *buf_ = (buf); \
		(int)syscall5(332, dir_, path_, flags_, mask_, buf_); \
	})

#define sys_pidfd_send_signal(pidfd, sig, info, flags) \
	__extension__({ \
		int pidfd_ = (pidfd); \
		int sig_ = (sig); \
		const void *info_ = (info); \
		unsigned flags_ = (flags); \
		(int)syscall4(424, pidfd_, sig_, info_, flags_); \
	})

#define sys_pidfd_open(pid, flags) \
	__extension__({ \
		pid_t pid_ = (pid); \
		unsigned flags_ = (flags); \
		(int)syscall2(434, pid_, flags_); \
	})

#define sys_clone3(args, size) \
	__extension__({ \
		void *args_ = (args); \
		size_t size_ = (size); \
		(long)syscall2(435, args_, size_); \
	})

#define sys_close_range(first, last, flags) \
	__extension__({ \
		unsigned first_ = (first); \
		unsigned last_ = (last); \
		unsigned flags_ = (flags); \
		(int)syscall3(436, first_, last_, flags_); \
	})

#define sys_faccessat2(dir, path, mode, flags) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		int mode_ = (mode); \
		int flags_ = (flags); \
		(int)syscall4(439, dir_, path_, mode_, flags_); \
	})

#define sys_landlock_create_ruleset(attr, size, flags) \
	__extension__({ \
		const void *attr_ = (attr); \
		size_t size_ = (size); \
		unsigned flags_ = (flags); \
		(int)syscall3(444, attr_, size_, flags_); \
	})

#define sys_landlock_add_rule(ruleset, type, attr, flags) \
	__extension__({ \
		int ruleset_ = (ruleset); \
		int type_ = (type); \
		const void *attr_ = (attr); \
		unsigned flags_ = (flags); \
		(int)syscall4(445, ruleset_, type_, attr_, flags_); \
	})

#define sys_landlock_restrict_self(ruleset, flags) \
	__extension__({ \
		int ruleset_ = (ruleset); \
		unsigned flags_ = (flags); \
		(int)syscall2(446, ruleset_, flags_); \
	})

#define sys_fchmodat2(dir, path, mode, flags) \
	__extension__({ \
		int dir_ = (dir); \
		const char *path_ = (path); \
		mode_t mode_ = (mode); \
		int flags_ = (flags); \
		(int)syscall4(452, dir_, path_, mode_, flags_); \
	})

#endif
