/* SPDX-License-Identifier: 0BSD */
/* Made from sys/syscalls.tbl by tools/gensys.awk: `make gen`. */
#ifndef _MOTE_SYS_H
#define _MOTE_SYS_H

#define __NEED_clockid_t
#define __NEED_gid_t
#define __NEED_id_t
#define __NEED_key_t
#define __NEED_mode_t
#define __NEED_off_t
#define __NEED_pid_t
#define __NEED_size_t
#define __NEED_socklen_t
#define __NEED_time_t
#define __NEED_uid_t
#define __NEED_uint32_t
#define __NEED_uint64_t
#include <bits/alltypes.h>
#include <mote/syscall.h>

#ifdef __cplusplus
extern "C" {
#endif

#define __MOTE_CALL static __inline __attribute__((__always_inline__, __unused__))
#define __MOTE_END static __inline __attribute__((__always_inline__, __unused__, __noreturn__))

struct __aio_sigset;
struct cachestat;
struct cachestat_range;
struct dirent;
struct epoll_event;
struct file_attr;
struct file_handle;
struct futex_waitv;
struct io_event;
struct io_uring_params;
struct iocb;
struct iovec;
struct itimerspec;
struct itimerval;
struct kexec_segment;
struct lsm_ctx;
struct mmsghdr;
struct mnt_id_req;
struct mount_attr;
struct mq_attr;
struct msghdr;
struct msqid_ds;
struct ns_id_req;
struct open_how;
struct perf_event_attr;
struct pollfd;
struct rlimit;
struct robust_list_head;
struct rseq;
struct rusage;
struct sched_attr;
struct sched_param;
struct sembuf;
struct shmid_ds;
struct sigevent;
struct sockaddr;
struct stat;
struct statfs;
struct statmount;
struct statx;
struct sysinfo;
struct timespec;
struct timeval;
struct timex;
struct timezone;
struct tms;
struct ustat;
struct utimbuf;
struct utsname;
struct xattr_args;
union bpf_attr;

__MOTE_CALL long sys_read(int __fd_, void *__buf_, size_t __count_)
{
	return __mote_syscall3(0, __fd_, __buf_, __count_);
}

__MOTE_CALL long sys_write(int __fd_, const void *__buf_, size_t __count_)
{
	return __mote_syscall3(1, __fd_, __buf_, __count_);
}

__MOTE_CALL long sys_open(const char *__path_, int __flags_, mode_t __mode_)
{
	return __mote_syscall3(2, __path_, __flags_, __mode_);
}

__MOTE_CALL long sys_close(int __fd_)
{
	return __mote_syscall1(3, __fd_);
}

__MOTE_CALL long sys_stat(const char *__path_, struct stat *__buf_)
{
	return __mote_syscall2(4, __path_, __buf_);
}

__MOTE_CALL long sys_fstat(int __fd_, struct stat *__buf_)
{
	return __mote_syscall2(5, __fd_, __buf_);
}

__MOTE_CALL long sys_lstat(const char *__path_, struct stat *__buf_)
{
	return __mote_syscall2(6, __path_, __buf_);
}

__MOTE_CALL long sys_poll(struct pollfd *__fds_, unsigned __n_, int __timeout_ms_)
{
	return __mote_syscall3(7, __fds_, __n_, __timeout_ms_);
}

__MOTE_CALL long sys_lseek(int __fd_, off_t __offset_, int __whence_)
{
	return __mote_syscall3(8, __fd_, __offset_, __whence_);
}

__MOTE_CALL long sys_mmap(void *__addr_, size_t __length_, unsigned long __prot_, unsigned long __flags_, unsigned long __fd_, off_t __offset_)
{
	return __mote_syscall6(9, __addr_, __length_, __prot_, __flags_, __fd_, __offset_);
}

__MOTE_CALL long sys_mprotect(void *__addr_, size_t __length_, unsigned long __prot_)
{
	return __mote_syscall3(10, __addr_, __length_, __prot_);
}

__MOTE_CALL long sys_munmap(void *__addr_, size_t __length_)
{
	return __mote_syscall2(11, __addr_, __length_);
}

__MOTE_CALL long sys_brk(void *__end_)
{
	return __mote_syscall1(12, __end_);
}

__MOTE_CALL long sys_rt_sigaction(int __sig_, const void *__act_, void *__old_, size_t __set_size_)
{
	return __mote_syscall4(13, __sig_, __act_, __old_, __set_size_);
}

__MOTE_CALL long sys_rt_sigprocmask(int __how_, const void *__set_, void *__old_, size_t __set_size_)
{
	return __mote_syscall4(14, __how_, __set_, __old_, __set_size_);
}

__MOTE_CALL long sys_ioctl(unsigned __fd_, unsigned __request_, unsigned long __arg_)
{
	return __mote_syscall3(16, __fd_, __request_, __arg_);
}

__MOTE_CALL long sys_pread64(int __fd_, void *__buf_, size_t __count_, off_t __offset_)
{
	return __mote_syscall4(17, __fd_, __buf_, __count_, __offset_);
}

__MOTE_CALL long sys_pwrite64(int __fd_, const void *__buf_, size_t __count_, off_t __offset_)
{
	return __mote_syscall4(18, __fd_, __buf_, __count_, __offset_);
}

__MOTE_CALL long sys_readv(unsigned long __fd_, const struct iovec *__iov_, unsigned long __iov_n_)
{
	return __mote_syscall3(19, __fd_, __iov_, __iov_n_);
}

__MOTE_CALL long sys_writev(unsigned long __fd_, const struct iovec *__iov_, unsigned long __iov_n_)
{
	return __mote_syscall3(20, __fd_, __iov_, __iov_n_);
}

__MOTE_CALL long sys_access(const char *__path_, int __mode_)
{
	return __mote_syscall2(21, __path_, __mode_);
}

__MOTE_CALL long sys_pipe(int *__fds_)
{
	return __mote_syscall1(22, __fds_);
}

__MOTE_CALL long sys_select(int __fd_n_, void *__readers_, void *__writers_, void *__excepts_, struct timeval *__timeout_)
{
	return __mote_syscall5(23, __fd_n_, __readers_, __writers_, __excepts_, __timeout_);
}

__MOTE_CALL long sys_sched_yield(void)
{
	return __mote_syscall0(24);
}

__MOTE_CALL long sys_mremap(void *__addr_, size_t __old_length_, size_t __new_length_, unsigned long __flags_, void *__new_addr_)
{
	return __mote_syscall5(25, __addr_, __old_length_, __new_length_, __flags_, __new_addr_);
}

__MOTE_CALL long sys_msync(void *__addr_, size_t __length_, int __flags_)
{
	return __mote_syscall3(26, __addr_, __length_, __flags_);
}

__MOTE_CALL long sys_mincore(void *__addr_, size_t __length_, unsigned char *__vec_)
{
	return __mote_syscall3(27, __addr_, __length_, __vec_);
}

__MOTE_CALL long sys_madvise(void *__addr_, size_t __length_, int __advice_)
{
	return __mote_syscall3(28, __addr_, __length_, __advice_);
}

__MOTE_CALL long sys_shmget(key_t __key_, size_t __size_, int __flags_)
{
	return __mote_syscall3(29, __key_, __size_, __flags_);
}

__MOTE_CALL long sys_shmat(int __id_, const void *__addr_, int __flags_)
{
	return __mote_syscall3(30, __id_, __addr_, __flags_);
}

__MOTE_CALL long sys_shmctl(int __id_, int __cmd_, struct shmid_ds *__buf_)
{
	return __mote_syscall3(31, __id_, __cmd_, __buf_);
}

__MOTE_CALL long sys_dup(int __fd_)
{
	return __mote_syscall1(32, __fd_);
}

__MOTE_CALL long sys_dup2(int __fd_, int __new_fd_)
{
	return __mote_syscall2(33, __fd_, __new_fd_);
}

__MOTE_CALL long sys_pause(void)
{
	return __mote_syscall0(34);
}

__MOTE_CALL long sys_nanosleep(const struct timespec *__request_, struct timespec *__rest_)
{
	return __mote_syscall2(35, __request_, __rest_);
}

__MOTE_CALL long sys_getitimer(int __which_, struct itimerval *__value_)
{
	return __mote_syscall2(36, __which_, __value_);
}

__MOTE_CALL long sys_alarm(unsigned __seconds_)
{
	return __mote_syscall1(37, __seconds_);
}

__MOTE_CALL long sys_setitimer(int __which_, const struct itimerval *__value_, struct itimerval *__old_)
{
	return __mote_syscall3(38, __which_, __value_, __old_);
}

__MOTE_CALL long sys_getpid(void)
{
	return __mote_syscall0(39);
}

__MOTE_CALL long sys_sendfile(int __out_, int __in_, off_t *__offset_, size_t __count_)
{
	return __mote_syscall4(40, __out_, __in_, __offset_, __count_);
}

__MOTE_CALL long sys_socket(int __domain_, int __type_, int __protocol_)
{
	return __mote_syscall3(41, __domain_, __type_, __protocol_);
}

__MOTE_CALL long sys_connect(int __fd_, const struct sockaddr *__addr_, socklen_t __length_)
{
	return __mote_syscall3(42, __fd_, __addr_, __length_);
}

__MOTE_CALL long sys_accept(int __fd_, struct sockaddr *__addr_, socklen_t *__length_)
{
	return __mote_syscall3(43, __fd_, __addr_, __length_);
}

__MOTE_CALL long sys_sendto(int __fd_, const void *__buf_, size_t __count_, int __flags_, const struct sockaddr *__addr_, socklen_t __length_)
{
	return __mote_syscall6(44, __fd_, __buf_, __count_, __flags_, __addr_, __length_);
}

__MOTE_CALL long sys_recvfrom(int __fd_, void *__buf_, size_t __count_, int __flags_, struct sockaddr *__addr_, socklen_t *__length_)
{
	return __mote_syscall6(45, __fd_, __buf_, __count_, __flags_, __addr_, __length_);
}

__MOTE_CALL long sys_sendmsg(int __fd_, const struct msghdr *__msg_, int __flags_)
{
	return __mote_syscall3(46, __fd_, __msg_, __flags_);
}

__MOTE_CALL long sys_recvmsg(int __fd_, struct msghdr *__msg_, int __flags_)
{
	return __mote_syscall3(47, __fd_, __msg_, __flags_);
}

__MOTE_CALL long sys_shutdown(int __fd_, int __how_)
{
	return __mote_syscall2(48, __fd_, __how_);
}

__MOTE_CALL long sys_bind(int __fd_, const struct sockaddr *__addr_, socklen_t __length_)
{
	return __mote_syscall3(49, __fd_, __addr_, __length_);
}

__MOTE_CALL long sys_listen(int __fd_, int __backlog_)
{
	return __mote_syscall2(50, __fd_, __backlog_);
}

__MOTE_CALL long sys_getsockname(int __fd_, struct sockaddr *__addr_, socklen_t *__length_)
{
	return __mote_syscall3(51, __fd_, __addr_, __length_);
}

__MOTE_CALL long sys_getpeername(int __fd_, struct sockaddr *__addr_, socklen_t *__length_)
{
	return __mote_syscall3(52, __fd_, __addr_, __length_);
}

__MOTE_CALL long sys_socketpair(int __domain_, int __type_, int __protocol_, int *__fds_)
{
	return __mote_syscall4(53, __domain_, __type_, __protocol_, __fds_);
}

__MOTE_CALL long sys_setsockopt(int __fd_, int __level_, int __option_, const void *__value_, socklen_t __length_)
{
	return __mote_syscall5(54, __fd_, __level_, __option_, __value_, __length_);
}

__MOTE_CALL long sys_getsockopt(int __fd_, int __level_, int __option_, void *__value_, socklen_t *__length_)
{
	return __mote_syscall5(55, __fd_, __level_, __option_, __value_, __length_);
}

__MOTE_CALL long sys_clone(unsigned long __flags_, void *__stack_, int *__parent_tid_, int *__child_tid_, unsigned long __tls_)
{
	return __mote_syscall5(56, __flags_, __stack_, __parent_tid_, __child_tid_, __tls_);
}

__MOTE_CALL long sys_fork(void)
{
	return __mote_syscall0(57);
}

__MOTE_CALL long sys_execve(const char *__path_, char *const *__argv_, char *const *__envp_)
{
	return __mote_syscall3(59, __path_, __argv_, __envp_);
}

__MOTE_END void sys_exit(int __status_)
{
	__mote_syscall1(60, __status_);
	__builtin_unreachable();
}

__MOTE_CALL long sys_wait4(pid_t __pid_, int *__status_, int __options_, struct rusage *__usage_)
{
	return __mote_syscall4(61, __pid_, __status_, __options_, __usage_);
}

__MOTE_CALL long sys_kill(pid_t __pid_, int __sig_)
{
	return __mote_syscall2(62, __pid_, __sig_);
}

__MOTE_CALL long sys_uname(struct utsname *__buf_)
{
	return __mote_syscall1(63, __buf_);
}

__MOTE_CALL long sys_semget(key_t __key_, int __sem_n_, int __flags_)
{
	return __mote_syscall3(64, __key_, __sem_n_, __flags_);
}

__MOTE_CALL long sys_semop(int __id_, struct sembuf *__ops_, unsigned __op_n_)
{
	return __mote_syscall3(65, __id_, __ops_, __op_n_);
}

__MOTE_CALL long sys_semctl(int __id_, int __index_, int __cmd_, unsigned long __arg_)
{
	return __mote_syscall4(66, __id_, __index_, __cmd_, __arg_);
}

__MOTE_CALL long sys_shmdt(const void *__addr_)
{
	return __mote_syscall1(67, __addr_);
}

__MOTE_CALL long sys_msgget(key_t __key_, int __flags_)
{
	return __mote_syscall2(68, __key_, __flags_);
}

__MOTE_CALL long sys_msgsnd(int __id_, const void *__msg_, size_t __size_, int __flags_)
{
	return __mote_syscall4(69, __id_, __msg_, __size_, __flags_);
}

__MOTE_CALL long sys_msgrcv(int __id_, void *__msg_, size_t __size_, long __type_, int __flags_)
{
	return __mote_syscall5(70, __id_, __msg_, __size_, __type_, __flags_);
}

__MOTE_CALL long sys_msgctl(int __id_, int __cmd_, struct msqid_ds *__buf_)
{
	return __mote_syscall3(71, __id_, __cmd_, __buf_);
}

__MOTE_CALL long sys_fcntl(int __fd_, int __cmd_, unsigned long __arg_)
{
	return __mote_syscall3(72, __fd_, __cmd_, __arg_);
}

__MOTE_CALL long sys_flock(int __fd_, int __operation_)
{
	return __mote_syscall2(73, __fd_, __operation_);
}

__MOTE_CALL long sys_fsync(int __fd_)
{
	return __mote_syscall1(74, __fd_);
}

__MOTE_CALL long sys_fdatasync(int __fd_)
{
	return __mote_syscall1(75, __fd_);
}

__MOTE_CALL long sys_truncate(const char *__path_, off_t __length_)
{
	return __mote_syscall2(76, __path_, __length_);
}

__MOTE_CALL long sys_ftruncate(int __fd_, off_t __length_)
{
	return __mote_syscall2(77, __fd_, __length_);
}

__MOTE_CALL long sys_getdents(unsigned __fd_, void *__dirents_, unsigned __size_)
{
	return __mote_syscall3(78, __fd_, __dirents_, __size_);
}

__MOTE_CALL long sys_getcwd(char *__buf_, size_t __size_)
{
	return __mote_syscall2(79, __buf_, __size_);
}

__MOTE_CALL long sys_chdir(const char *__path_)
{
	return __mote_syscall1(80, __path_);
}

__MOTE_CALL long sys_fchdir(int __fd_)
{
	return __mote_syscall1(81, __fd_);
}

__MOTE_CALL long sys_rename(const char *__from_, const char *__to_)
{
	return __mote_syscall2(82, __from_, __to_);
}

__MOTE_CALL long sys_mkdir(const char *__path_, mode_t __mode_)
{
	return __mote_syscall2(83, __path_, __mode_);
}

__MOTE_CALL long sys_rmdir(const char *__path_)
{
	return __mote_syscall1(84, __path_);
}

__MOTE_CALL long sys_creat(const char *__path_, mode_t __mode_)
{
	return __mote_syscall2(85, __path_, __mode_);
}

__MOTE_CALL long sys_link(const char *__from_, const char *__to_)
{
	return __mote_syscall2(86, __from_, __to_);
}

__MOTE_CALL long sys_unlink(const char *__path_)
{
	return __mote_syscall1(87, __path_);
}

__MOTE_CALL long sys_symlink(const char *__target_, const char *__path_)
{
	return __mote_syscall2(88, __target_, __path_);
}

__MOTE_CALL long sys_readlink(const char *__path_, char *__buf_, int __size_)
{
	return __mote_syscall3(89, __path_, __buf_, __size_);
}

__MOTE_CALL long sys_chmod(const char *__path_, mode_t __mode_)
{
	return __mote_syscall2(90, __path_, __mode_);
}

__MOTE_CALL long sys_fchmod(int __fd_, mode_t __mode_)
{
	return __mote_syscall2(91, __fd_, __mode_);
}

__MOTE_CALL long sys_chown(const char *__path_, uid_t __owner_, gid_t __group_)
{
	return __mote_syscall3(92, __path_, __owner_, __group_);
}

__MOTE_CALL long sys_fchown(int __fd_, uid_t __owner_, gid_t __group_)
{
	return __mote_syscall3(93, __fd_, __owner_, __group_);
}

__MOTE_CALL long sys_lchown(const char *__path_, uid_t __owner_, gid_t __group_)
{
	return __mote_syscall3(94, __path_, __owner_, __group_);
}

__MOTE_CALL long sys_umask(mode_t __mask_)
{
	return __mote_syscall1(95, __mask_);
}

__MOTE_CALL long sys_gettimeofday(struct timeval *__tv_, void *__tz_)
{
	return __mote_syscall2(96, __tv_, __tz_);
}

__MOTE_CALL long sys_getrlimit(int __resource_, struct rlimit *__limit_)
{
	return __mote_syscall2(97, __resource_, __limit_);
}

__MOTE_CALL long sys_getrusage(int __who_, struct rusage *__usage_)
{
	return __mote_syscall2(98, __who_, __usage_);
}

__MOTE_CALL long sys_sysinfo(struct sysinfo *__info_)
{
	return __mote_syscall1(99, __info_);
}

__MOTE_CALL long sys_times(struct tms *__buf_)
{
	return __mote_syscall1(100, __buf_);
}

__MOTE_CALL long sys_ptrace(long __request_, long __pid_, void *__addr_, void *__data_)
{
	return __mote_syscall4(101, __request_, __pid_, __addr_, __data_);
}

__MOTE_CALL long sys_getuid(void)
{
	return __mote_syscall0(102);
}

__MOTE_CALL long sys_syslog(int __type_, char *__buf_, int __size_)
{
	return __mote_syscall3(103, __type_, __buf_, __size_);
}

__MOTE_CALL long sys_getgid(void)
{
	return __mote_syscall0(104);
}

__MOTE_CALL long sys_setuid(uid_t __uid_)
{
	return __mote_syscall1(105, __uid_);
}

__MOTE_CALL long sys_setgid(gid_t __gid_)
{
	return __mote_syscall1(106, __gid_);
}

__MOTE_CALL long sys_geteuid(void)
{
	return __mote_syscall0(107);
}

__MOTE_CALL long sys_getegid(void)
{
	return __mote_syscall0(108);
}

__MOTE_CALL long sys_setpgid(pid_t __pid_, pid_t __group_)
{
	return __mote_syscall2(109, __pid_, __group_);
}

__MOTE_CALL long sys_getppid(void)
{
	return __mote_syscall0(110);
}

__MOTE_CALL long sys_getpgrp(void)
{
	return __mote_syscall0(111);
}

__MOTE_CALL long sys_setsid(void)
{
	return __mote_syscall0(112);
}

__MOTE_CALL long sys_setreuid(uid_t __real_, uid_t __effective_)
{
	return __mote_syscall2(113, __real_, __effective_);
}

__MOTE_CALL long sys_setregid(gid_t __real_, gid_t __effective_)
{
	return __mote_syscall2(114, __real_, __effective_);
}

__MOTE_CALL long sys_getgroups(int __size_, gid_t *__list_)
{
	return __mote_syscall2(115, __size_, __list_);
}

__MOTE_CALL long sys_setgroups(int __count_, const gid_t *__list_)
{
	return __mote_syscall2(116, __count_, __list_);
}

__MOTE_CALL long sys_setresuid(uid_t __real_, uid_t __effective_, uid_t __saved_)
{
	return __mote_syscall3(117, __real_, __effective_, __saved_);
}

__MOTE_CALL long sys_getresuid(uid_t *__real_, uid_t *__effective_, uid_t *__saved_)
{
	return __mote_syscall3(118, __real_, __effective_, __saved_);
}

__MOTE_CALL long sys_setresgid(gid_t __real_, gid_t __effective_, gid_t __saved_)
{
	return __mote_syscall3(119, __real_, __effective_, __saved_);
}

__MOTE_CALL long sys_getresgid(gid_t *__real_, gid_t *__effective_, gid_t *__saved_)
{
	return __mote_syscall3(120, __real_, __effective_, __saved_);
}

__MOTE_CALL long sys_getpgid(pid_t __pid_)
{
	return __mote_syscall1(121, __pid_);
}

__MOTE_CALL long sys_setfsuid(uid_t __uid_)
{
	return __mote_syscall1(122, __uid_);
}

__MOTE_CALL long sys_setfsgid(gid_t __gid_)
{
	return __mote_syscall1(123, __gid_);
}

__MOTE_CALL long sys_getsid(pid_t __pid_)
{
	return __mote_syscall1(124, __pid_);
}

__MOTE_CALL long sys_capget(void *__header_, void *__data_)
{
	return __mote_syscall2(125, __header_, __data_);
}

__MOTE_CALL long sys_capset(void *__header_, const void *__data_)
{
	return __mote_syscall2(126, __header_, __data_);
}

__MOTE_CALL long sys_rt_sigpending(void *__set_, size_t __set_size_)
{
	return __mote_syscall2(127, __set_, __set_size_);
}

__MOTE_CALL long sys_rt_sigtimedwait(const void *__set_, void *__info_, const struct timespec *__timeout_, size_t __set_size_)
{
	return __mote_syscall4(128, __set_, __info_, __timeout_, __set_size_);
}

__MOTE_CALL long sys_rt_sigqueueinfo(pid_t __pid_, int __sig_, const void *__info_)
{
	return __mote_syscall3(129, __pid_, __sig_, __info_);
}

__MOTE_CALL long sys_rt_sigsuspend(const void *__set_, size_t __set_size_)
{
	return __mote_syscall2(130, __set_, __set_size_);
}

__MOTE_CALL long sys_sigaltstack(const void *__stack_, void *__old_)
{
	return __mote_syscall2(131, __stack_, __old_);
}

__MOTE_CALL long sys_utime(const char *__path_, const struct utimbuf *__times_)
{
	return __mote_syscall2(132, __path_, __times_);
}

__MOTE_CALL long sys_mknod(const char *__path_, mode_t __mode_, unsigned __dev_)
{
	return __mote_syscall3(133, __path_, __mode_, __dev_);
}

__MOTE_CALL long sys_uselib(const char *__library_)
{
	return __mote_syscall1(134, __library_);
}

__MOTE_CALL long sys_personality(unsigned __persona_)
{
	return __mote_syscall1(135, __persona_);
}

__MOTE_CALL long sys_ustat(unsigned __dev_, struct ustat *__buf_)
{
	return __mote_syscall2(136, __dev_, __buf_);
}

__MOTE_CALL long sys_statfs(const char *__path_, struct statfs *__buf_)
{
	return __mote_syscall2(137, __path_, __buf_);
}

__MOTE_CALL long sys_fstatfs(int __fd_, struct statfs *__buf_)
{
	return __mote_syscall2(138, __fd_, __buf_);
}

__MOTE_CALL long sys_sysfs(int __option_, unsigned long __arg1_, unsigned long __arg2_)
{
	return __mote_syscall3(139, __option_, __arg1_, __arg2_);
}

__MOTE_CALL long sys_getpriority(int __which_, id_t __who_)
{
	return __mote_syscall2(140, __which_, __who_);
}

__MOTE_CALL long sys_setpriority(int __which_, id_t __who_, int __priority_)
{
	return __mote_syscall3(141, __which_, __who_, __priority_);
}

__MOTE_CALL long sys_sched_setparam(pid_t __pid_, const struct sched_param *__param_)
{
	return __mote_syscall2(142, __pid_, __param_);
}

__MOTE_CALL long sys_sched_getparam(pid_t __pid_, struct sched_param *__param_)
{
	return __mote_syscall2(143, __pid_, __param_);
}

__MOTE_CALL long sys_sched_setscheduler(pid_t __pid_, int __policy_, const struct sched_param *__param_)
{
	return __mote_syscall3(144, __pid_, __policy_, __param_);
}

__MOTE_CALL long sys_sched_getscheduler(pid_t __pid_)
{
	return __mote_syscall1(145, __pid_);
}

__MOTE_CALL long sys_sched_get_priority_max(int __policy_)
{
	return __mote_syscall1(146, __policy_);
}

__MOTE_CALL long sys_sched_get_priority_min(int __policy_)
{
	return __mote_syscall1(147, __policy_);
}

__MOTE_CALL long sys_sched_rr_get_interval(pid_t __pid_, struct timespec *__interval_)
{
	return __mote_syscall2(148, __pid_, __interval_);
}

__MOTE_CALL long sys_mlock(const void *__addr_, size_t __length_)
{
	return __mote_syscall2(149, __addr_, __length_);
}

__MOTE_CALL long sys_munlock(const void *__addr_, size_t __length_)
{
	return __mote_syscall2(150, __addr_, __length_);
}

__MOTE_CALL long sys_mlockall(int __flags_)
{
	return __mote_syscall1(151, __flags_);
}

__MOTE_CALL long sys_munlockall(void)
{
	return __mote_syscall0(152);
}

__MOTE_CALL long sys_vhangup(void)
{
	return __mote_syscall0(153);
}

__MOTE_CALL long sys_modify_ldt(int __func_, void *__entry_, unsigned long __size_)
{
	return __mote_syscall3(154, __func_, __entry_, __size_);
}

__MOTE_CALL long sys_pivot_root(const char *__new_root_, const char *__put_old_)
{
	return __mote_syscall2(155, __new_root_, __put_old_);
}

__MOTE_CALL long sys_prctl(int __option_, unsigned long __arg2_, unsigned long __arg3_, unsigned long __arg4_, unsigned long __arg5_)
{
	return __mote_syscall5(157, __option_, __arg2_, __arg3_, __arg4_, __arg5_);
}

__MOTE_CALL long sys_arch_prctl(int __code_, unsigned long __addr_)
{
	return __mote_syscall2(158, __code_, __addr_);
}

__MOTE_CALL long sys_adjtimex(struct timex *__buf_)
{
	return __mote_syscall1(159, __buf_);
}

__MOTE_CALL long sys_setrlimit(int __resource_, const struct rlimit *__limit_)
{
	return __mote_syscall2(160, __resource_, __limit_);
}

__MOTE_CALL long sys_chroot(const char *__path_)
{
	return __mote_syscall1(161, __path_);
}

__MOTE_CALL long sys_sync(void)
{
	return __mote_syscall0(162);
}

__MOTE_CALL long sys_acct(const char *__path_)
{
	return __mote_syscall1(163, __path_);
}

__MOTE_CALL long sys_settimeofday(const struct timeval *__tv_, const struct timezone *__tz_)
{
	return __mote_syscall2(164, __tv_, __tz_);
}

__MOTE_CALL long sys_mount(const char *__source_, const char *__target_, const char *__type_, unsigned long __flags_, const void *__data_)
{
	return __mote_syscall5(165, __source_, __target_, __type_, __flags_, __data_);
}

__MOTE_CALL long sys_umount2(const char *__target_, int __flags_)
{
	return __mote_syscall2(166, __target_, __flags_);
}

__MOTE_CALL long sys_swapon(const char *__path_, int __flags_)
{
	return __mote_syscall2(167, __path_, __flags_);
}

__MOTE_CALL long sys_swapoff(const char *__path_)
{
	return __mote_syscall1(168, __path_);
}

__MOTE_CALL long sys_reboot(int __magic_, int __magic2_, int __cmd_, void *__arg_)
{
	return __mote_syscall4(169, __magic_, __magic2_, __cmd_, __arg_);
}

__MOTE_CALL long sys_sethostname(const char *__name_, int __length_)
{
	return __mote_syscall2(170, __name_, __length_);
}

__MOTE_CALL long sys_setdomainname(const char *__name_, int __length_)
{
	return __mote_syscall2(171, __name_, __length_);
}

__MOTE_CALL long sys_iopl(int __level_)
{
	return __mote_syscall1(172, __level_);
}

__MOTE_CALL long sys_ioperm(unsigned long __from_, unsigned long __count_, int __on_)
{
	return __mote_syscall3(173, __from_, __count_, __on_);
}

__MOTE_CALL long sys_init_module(const void *__image_, unsigned long __length_, const char *__params_)
{
	return __mote_syscall3(175, __image_, __length_, __params_);
}

__MOTE_CALL long sys_delete_module(const char *__name_, unsigned __flags_)
{
	return __mote_syscall2(176, __name_, __flags_);
}

__MOTE_CALL long sys_quotactl(int __cmd_, const char *__special_, int __id_, char *__addr_)
{
	return __mote_syscall4(179, __cmd_, __special_, __id_, __addr_);
}

__MOTE_CALL long sys_gettid(void)
{
	return __mote_syscall0(186);
}

__MOTE_CALL long sys_readahead(int __fd_, off_t __offset_, size_t __count_)
{
	return __mote_syscall3(187, __fd_, __offset_, __count_);
}

__MOTE_CALL long sys_setxattr(const char *__path_, const char *__name_, const void *__value_, size_t __size_, int __flags_)
{
	return __mote_syscall5(188, __path_, __name_, __value_, __size_, __flags_);
}

__MOTE_CALL long sys_lsetxattr(const char *__path_, const char *__name_, const void *__value_, size_t __size_, int __flags_)
{
	return __mote_syscall5(189, __path_, __name_, __value_, __size_, __flags_);
}

__MOTE_CALL long sys_fsetxattr(int __fd_, const char *__name_, const void *__value_, size_t __size_, int __flags_)
{
	return __mote_syscall5(190, __fd_, __name_, __value_, __size_, __flags_);
}

__MOTE_CALL long sys_getxattr(const char *__path_, const char *__name_, void *__value_, size_t __size_)
{
	return __mote_syscall4(191, __path_, __name_, __value_, __size_);
}

__MOTE_CALL long sys_lgetxattr(const char *__path_, const char *__name_, void *__value_, size_t __size_)
{
	return __mote_syscall4(192, __path_, __name_, __value_, __size_);
}

__MOTE_CALL long sys_fgetxattr(int __fd_, const char *__name_, void *__value_, size_t __size_)
{
	return __mote_syscall4(193, __fd_, __name_, __value_, __size_);
}

__MOTE_CALL long sys_listxattr(const char *__path_, char *__list_, size_t __size_)
{
	return __mote_syscall3(194, __path_, __list_, __size_);
}

__MOTE_CALL long sys_llistxattr(const char *__path_, char *__list_, size_t __size_)
{
	return __mote_syscall3(195, __path_, __list_, __size_);
}

__MOTE_CALL long sys_flistxattr(int __fd_, char *__list_, size_t __size_)
{
	return __mote_syscall3(196, __fd_, __list_, __size_);
}

__MOTE_CALL long sys_removexattr(const char *__path_, const char *__name_)
{
	return __mote_syscall2(197, __path_, __name_);
}

__MOTE_CALL long sys_lremovexattr(const char *__path_, const char *__name_)
{
	return __mote_syscall2(198, __path_, __name_);
}

__MOTE_CALL long sys_fremovexattr(int __fd_, const char *__name_)
{
	return __mote_syscall2(199, __fd_, __name_);
}

__MOTE_CALL long sys_tkill(pid_t __tid_, int __sig_)
{
	return __mote_syscall2(200, __tid_, __sig_);
}

__MOTE_CALL long sys_time(time_t *__now_)
{
	return __mote_syscall1(201, __now_);
}

__MOTE_CALL long sys_futex(int *__word_, int __op_, int __value_, const struct timespec *__timeout_, int *__word2_, int __value3_)
{
	return __mote_syscall6(202, __word_, __op_, __value_, __timeout_, __word2_, __value3_);
}

__MOTE_CALL long sys_sched_setaffinity(pid_t __pid_, unsigned __size_, const void *__set_)
{
	return __mote_syscall3(203, __pid_, __size_, __set_);
}

__MOTE_CALL long sys_sched_getaffinity(pid_t __pid_, unsigned __size_, void *__set_)
{
	return __mote_syscall3(204, __pid_, __size_, __set_);
}

__MOTE_CALL long sys_io_setup(unsigned __events_, unsigned long *__context_)
{
	return __mote_syscall2(206, __events_, __context_);
}

__MOTE_CALL long sys_io_destroy(unsigned long __context_)
{
	return __mote_syscall1(207, __context_);
}

__MOTE_CALL long sys_io_getevents(unsigned long __context_, long __min_, long __n_, struct io_event *__events_, struct timespec *__timeout_)
{
	return __mote_syscall5(208, __context_, __min_, __n_, __events_, __timeout_);
}

__MOTE_CALL long sys_io_submit(unsigned long __context_, long __n_, struct iocb **__requests_)
{
	return __mote_syscall3(209, __context_, __n_, __requests_);
}

__MOTE_CALL long sys_io_cancel(unsigned long __context_, struct iocb *__request_, struct io_event *__event_)
{
	return __mote_syscall3(210, __context_, __request_, __event_);
}

__MOTE_CALL long sys_epoll_create(int __size_)
{
	return __mote_syscall1(213, __size_);
}

__MOTE_CALL long sys_remap_file_pages(void *__addr_, size_t __size_, unsigned long __prot_, size_t __page_, unsigned long __flags_)
{
	return __mote_syscall5(216, __addr_, __size_, __prot_, __page_, __flags_);
}

__MOTE_CALL long sys_getdents64(unsigned __fd_, struct dirent *__buf_, unsigned __size_)
{
	return __mote_syscall3(217, __fd_, __buf_, __size_);
}

__MOTE_CALL long sys_set_tid_address(int *__tid_)
{
	return __mote_syscall1(218, __tid_);
}

__MOTE_CALL long sys_semtimedop(int __id_, struct sembuf *__ops_, unsigned __op_n_, const struct timespec *__timeout_)
{
	return __mote_syscall4(220, __id_, __ops_, __op_n_, __timeout_);
}

__MOTE_CALL long sys_fadvise64(int __fd_, off_t __offset_, off_t __length_, int __advice_)
{
	return __mote_syscall4(221, __fd_, __offset_, __length_, __advice_);
}

__MOTE_CALL long sys_timer_create(clockid_t __clock_, struct sigevent *__event_, int *__timer_)
{
	return __mote_syscall3(222, __clock_, __event_, __timer_);
}

__MOTE_CALL long sys_timer_settime(int __timer_, int __flags_, const struct itimerspec *__value_, struct itimerspec *__old_)
{
	return __mote_syscall4(223, __timer_, __flags_, __value_, __old_);
}

__MOTE_CALL long sys_timer_gettime(int __timer_, struct itimerspec *__value_)
{
	return __mote_syscall2(224, __timer_, __value_);
}

__MOTE_CALL long sys_timer_getoverrun(int __timer_)
{
	return __mote_syscall1(225, __timer_);
}

__MOTE_CALL long sys_timer_delete(int __timer_)
{
	return __mote_syscall1(226, __timer_);
}

__MOTE_CALL long sys_clock_settime(clockid_t __clock_, const struct timespec *__ts_)
{
	return __mote_syscall2(227, __clock_, __ts_);
}

__MOTE_CALL long sys_clock_gettime(clockid_t __clock_, struct timespec *__ts_)
{
	return __mote_syscall2(228, __clock_, __ts_);
}

__MOTE_CALL long sys_clock_getres(clockid_t __clock_, struct timespec *__ts_)
{
	return __mote_syscall2(229, __clock_, __ts_);
}

__MOTE_CALL long sys_clock_nanosleep(clockid_t __clock_, int __flags_, const struct timespec *__request_, struct timespec *__rest_)
{
	return __mote_syscall4(230, __clock_, __flags_, __request_, __rest_);
}

__MOTE_END void sys_exit_group(int __status_)
{
	__mote_syscall1(231, __status_);
	__builtin_unreachable();
}

__MOTE_CALL long sys_epoll_wait(int __fd_, struct epoll_event *__events_, int __event_n_, int __timeout_ms_)
{
	return __mote_syscall4(232, __fd_, __events_, __event_n_, __timeout_ms_);
}

__MOTE_CALL long sys_epoll_ctl(int __fd_, int __op_, int __target_, struct epoll_event *__event_)
{
	return __mote_syscall4(233, __fd_, __op_, __target_, __event_);
}

__MOTE_CALL long sys_tgkill(pid_t __group_, pid_t __tid_, int __sig_)
{
	return __mote_syscall3(234, __group_, __tid_, __sig_);
}

__MOTE_CALL long sys_utimes(const char *__path_, const struct timeval *__times_)
{
	return __mote_syscall2(235, __path_, __times_);
}

__MOTE_CALL long sys_mbind(void *__addr_, unsigned long __length_, unsigned long __mode_, const unsigned long *__nodes_, unsigned long __max_node_, unsigned __flags_)
{
	return __mote_syscall6(237, __addr_, __length_, __mode_, __nodes_, __max_node_, __flags_);
}

__MOTE_CALL long sys_set_mempolicy(int __mode_, const unsigned long *__nodes_, unsigned long __max_node_)
{
	return __mote_syscall3(238, __mode_, __nodes_, __max_node_);
}

__MOTE_CALL long sys_get_mempolicy(int *__mode_, unsigned long *__nodes_, unsigned long __max_node_, void *__addr_, unsigned long __flags_)
{
	return __mote_syscall5(239, __mode_, __nodes_, __max_node_, __addr_, __flags_);
}

__MOTE_CALL long sys_mq_open(const char *__name_, int __flags_, mode_t __mode_, void *__attr_)
{
	return __mote_syscall4(240, __name_, __flags_, __mode_, __attr_);
}

__MOTE_CALL long sys_mq_unlink(const char *__name_)
{
	return __mote_syscall1(241, __name_);
}

__MOTE_CALL long sys_mq_timedsend(int __queue_, const char *__message_, size_t __size_, unsigned __priority_, const struct timespec *__until_)
{
	return __mote_syscall5(242, __queue_, __message_, __size_, __priority_, __until_);
}

__MOTE_CALL long sys_mq_timedreceive(int __queue_, char *__message_, size_t __size_, unsigned *__priority_, const struct timespec *__until_)
{
	return __mote_syscall5(243, __queue_, __message_, __size_, __priority_, __until_);
}

__MOTE_CALL long sys_mq_notify(int __queue_, const void *__event_)
{
	return __mote_syscall2(244, __queue_, __event_);
}

__MOTE_CALL long sys_mq_getsetattr(int __queue_, const struct mq_attr *__attr_, struct mq_attr *__old_)
{
	return __mote_syscall3(245, __queue_, __attr_, __old_);
}

__MOTE_CALL long sys_kexec_load(unsigned long __entry_, unsigned long __segment_n_, struct kexec_segment *__segments_, unsigned long __flags_)
{
	return __mote_syscall4(246, __entry_, __segment_n_, __segments_, __flags_);
}

__MOTE_CALL long sys_waitid(int __type_, id_t __id_, void *__info_, int __options_, struct rusage *__usage_)
{
	return __mote_syscall5(247, __type_, __id_, __info_, __options_, __usage_);
}

__MOTE_CALL long sys_add_key(const char *__type_, const char *__description_, const void *__payload_, size_t __length_, int __ring_)
{
	return __mote_syscall5(248, __type_, __description_, __payload_, __length_, __ring_);
}

__MOTE_CALL long sys_request_key(const char *__type_, const char *__description_, const char *__callout_, int __ring_)
{
	return __mote_syscall4(249, __type_, __description_, __callout_, __ring_);
}

__MOTE_CALL long sys_keyctl(int __cmd_, unsigned long __arg2_, unsigned long __arg3_, unsigned long __arg4_, unsigned long __arg5_)
{
	return __mote_syscall5(250, __cmd_, __arg2_, __arg3_, __arg4_, __arg5_);
}

__MOTE_CALL long sys_ioprio_set(int __which_, int __who_, int __priority_)
{
	return __mote_syscall3(251, __which_, __who_, __priority_);
}

__MOTE_CALL long sys_ioprio_get(int __which_, int __who_)
{
	return __mote_syscall2(252, __which_, __who_);
}

__MOTE_CALL long sys_inotify_init(void)
{
	return __mote_syscall0(253);
}

__MOTE_CALL long sys_inotify_add_watch(int __fd_, const char *__path_, uint32_t __mask_)
{
	return __mote_syscall3(254, __fd_, __path_, __mask_);
}

__MOTE_CALL long sys_inotify_rm_watch(int __fd_, int __watch_)
{
	return __mote_syscall2(255, __fd_, __watch_);
}

__MOTE_CALL long sys_migrate_pages(pid_t __pid_, unsigned long __max_node_, const unsigned long *__from_, const unsigned long *__to_)
{
	return __mote_syscall4(256, __pid_, __max_node_, __from_, __to_);
}

__MOTE_CALL long sys_openat(int __dir_, const char *__path_, int __flags_, mode_t __mode_)
{
	return __mote_syscall4(257, __dir_, __path_, __flags_, __mode_);
}

__MOTE_CALL long sys_mkdirat(int __dir_, const char *__path_, mode_t __mode_)
{
	return __mote_syscall3(258, __dir_, __path_, __mode_);
}

__MOTE_CALL long sys_mknodat(int __dir_, const char *__path_, mode_t __mode_, unsigned __dev_)
{
	return __mote_syscall4(259, __dir_, __path_, __mode_, __dev_);
}

__MOTE_CALL long sys_fchownat(int __dir_, const char *__path_, uid_t __owner_, gid_t __group_, int __flags_)
{
	return __mote_syscall5(260, __dir_, __path_, __owner_, __group_, __flags_);
}

__MOTE_CALL long sys_futimesat(int __dir_, const char *__path_, const struct timeval *__times_)
{
	return __mote_syscall3(261, __dir_, __path_, __times_);
}

__MOTE_CALL long sys_newfstatat(int __dir_, const char *__path_, struct stat *__buf_, int __flags_)
{
	return __mote_syscall4(262, __dir_, __path_, __buf_, __flags_);
}

__MOTE_CALL long sys_unlinkat(int __dir_, const char *__path_, int __flags_)
{
	return __mote_syscall3(263, __dir_, __path_, __flags_);
}

__MOTE_CALL long sys_renameat(int __from_dir_, const char *__from_, int __to_dir_, const char *__to_)
{
	return __mote_syscall4(264, __from_dir_, __from_, __to_dir_, __to_);
}

__MOTE_CALL long sys_linkat(int __from_dir_, const char *__from_, int __to_dir_, const char *__to_, int __flags_)
{
	return __mote_syscall5(265, __from_dir_, __from_, __to_dir_, __to_, __flags_);
}

__MOTE_CALL long sys_symlinkat(const char *__target_, int __dir_, const char *__path_)
{
	return __mote_syscall3(266, __target_, __dir_, __path_);
}

__MOTE_CALL long sys_readlinkat(int __dir_, const char *__path_, char *__buf_, int __size_)
{
	return __mote_syscall4(267, __dir_, __path_, __buf_, __size_);
}

__MOTE_CALL long sys_fchmodat(int __dir_, const char *__path_, mode_t __mode_)
{
	return __mote_syscall3(268, __dir_, __path_, __mode_);
}

__MOTE_CALL long sys_faccessat(int __dir_, const char *__path_, int __mode_)
{
	return __mote_syscall3(269, __dir_, __path_, __mode_);
}

__MOTE_CALL long sys_pselect6(int __fd_n_, void *__readers_, void *__writers_, void *__excepts_, const struct timespec *__timeout_, const void *__mask_)
{
	return __mote_syscall6(270, __fd_n_, __readers_, __writers_, __excepts_, __timeout_, __mask_);
}

__MOTE_CALL long sys_ppoll(struct pollfd *__fds_, unsigned __n_, const struct timespec *__timeout_, const void *__mask_, size_t __set_size_)
{
	return __mote_syscall5(271, __fds_, __n_, __timeout_, __mask_, __set_size_);
}

__MOTE_CALL long sys_unshare(unsigned long __flags_)
{
	return __mote_syscall1(272, __flags_);
}

__MOTE_CALL long sys_set_robust_list(struct robust_list_head *__head_, size_t __size_)
{
	return __mote_syscall2(273, __head_, __size_);
}

__MOTE_CALL long sys_get_robust_list(int __pid_, struct robust_list_head **__head_, size_t *__size_)
{
	return __mote_syscall3(274, __pid_, __head_, __size_);
}

__MOTE_CALL long sys_splice(int __in_, off_t *__in_offset_, int __out_, off_t *__out_offset_, size_t __count_, unsigned __flags_)
{
	return __mote_syscall6(275, __in_, __in_offset_, __out_, __out_offset_, __count_, __flags_);
}

__MOTE_CALL long sys_tee(int __in_, int __out_, size_t __count_, unsigned __flags_)
{
	return __mote_syscall4(276, __in_, __out_, __count_, __flags_);
}

__MOTE_CALL long sys_sync_file_range(int __fd_, off_t __offset_, off_t __count_, unsigned __flags_)
{
	return __mote_syscall4(277, __fd_, __offset_, __count_, __flags_);
}

__MOTE_CALL long sys_vmsplice(int __fd_, const struct iovec *__iov_, size_t __iov_n_, unsigned __flags_)
{
	return __mote_syscall4(278, __fd_, __iov_, __iov_n_, __flags_);
}

__MOTE_CALL long sys_move_pages(pid_t __pid_, unsigned long __page_n_, const void **__pages_, const int *__nodes_, int *__status_, int __flags_)
{
	return __mote_syscall6(279, __pid_, __page_n_, __pages_, __nodes_, __status_, __flags_);
}

__MOTE_CALL long sys_utimensat(int __dir_, const char *__path_, const struct timespec *__times_, int __flags_)
{
	return __mote_syscall4(280, __dir_, __path_, __times_, __flags_);
}

__MOTE_CALL long sys_epoll_pwait(int __fd_, struct epoll_event *__events_, int __event_n_, int __timeout_ms_, const void *__mask_, size_t __set_size_)
{
	return __mote_syscall6(281, __fd_, __events_, __event_n_, __timeout_ms_, __mask_, __set_size_);
}

__MOTE_CALL long sys_signalfd(int __fd_, const void *__set_, size_t __set_size_)
{
	return __mote_syscall3(282, __fd_, __set_, __set_size_);
}

__MOTE_CALL long sys_timerfd_create(int __clock_, int __flags_)
{
	return __mote_syscall2(283, __clock_, __flags_);
}

__MOTE_CALL long sys_eventfd(unsigned __value_)
{
	return __mote_syscall1(284, __value_);
}

__MOTE_CALL long sys_fallocate(int __fd_, int __mode_, off_t __offset_, off_t __length_)
{
	return __mote_syscall4(285, __fd_, __mode_, __offset_, __length_);
}

__MOTE_CALL long sys_timerfd_settime(int __fd_, int __flags_, const struct itimerspec *__value_, struct itimerspec *__old_)
{
	return __mote_syscall4(286, __fd_, __flags_, __value_, __old_);
}

__MOTE_CALL long sys_timerfd_gettime(int __fd_, struct itimerspec *__value_)
{
	return __mote_syscall2(287, __fd_, __value_);
}

__MOTE_CALL long sys_accept4(int __fd_, struct sockaddr *__addr_, socklen_t *__length_, int __flags_)
{
	return __mote_syscall4(288, __fd_, __addr_, __length_, __flags_);
}

__MOTE_CALL long sys_signalfd4(int __fd_, const void *__set_, size_t __set_size_, int __flags_)
{
	return __mote_syscall4(289, __fd_, __set_, __set_size_, __flags_);
}

__MOTE_CALL long sys_eventfd2(unsigned __value_, int __flags_)
{
	return __mote_syscall2(290, __value_, __flags_);
}

__MOTE_CALL long sys_epoll_create1(int __flags_)
{
	return __mote_syscall1(291, __flags_);
}

__MOTE_CALL long sys_dup3(int __fd_, int __new_fd_, int __flags_)
{
	return __mote_syscall3(292, __fd_, __new_fd_, __flags_);
}

__MOTE_CALL long sys_pipe2(int *__fds_, int __flags_)
{
	return __mote_syscall2(293, __fds_, __flags_);
}

__MOTE_CALL long sys_inotify_init1(int __flags_)
{
	return __mote_syscall1(294, __flags_);
}

__MOTE_CALL long sys_preadv(unsigned long __fd_, const struct iovec *__iov_, unsigned long __iov_n_, off_t __offset_, unsigned long __offset_high_)
{
	return __mote_syscall5(295, __fd_, __iov_, __iov_n_, __offset_, __offset_high_);
}

__MOTE_CALL long sys_pwritev(unsigned long __fd_, const struct iovec *__iov_, unsigned long __iov_n_, off_t __offset_, unsigned long __offset_high_)
{
	return __mote_syscall5(296, __fd_, __iov_, __iov_n_, __offset_, __offset_high_);
}

__MOTE_CALL long sys_rt_tgsigqueueinfo(pid_t __group_, pid_t __tid_, int __sig_, const void *__info_)
{
	return __mote_syscall4(297, __group_, __tid_, __sig_, __info_);
}

__MOTE_CALL long sys_perf_event_open(struct perf_event_attr *__attr_, pid_t __pid_, int __cpu_, int __group_, unsigned long __flags_)
{
	return __mote_syscall5(298, __attr_, __pid_, __cpu_, __group_, __flags_);
}

__MOTE_CALL long sys_recvmmsg(int __fd_, struct mmsghdr *__msgs_, unsigned __msg_n_, unsigned __flags_, struct timespec *__timeout_)
{
	return __mote_syscall5(299, __fd_, __msgs_, __msg_n_, __flags_, __timeout_);
}

__MOTE_CALL long sys_fanotify_init(unsigned __flags_, unsigned __event_flags_)
{
	return __mote_syscall2(300, __flags_, __event_flags_);
}

__MOTE_CALL long sys_fanotify_mark(int __fd_, unsigned __flags_, unsigned long __mask_, int __dir_, const char *__path_)
{
	return __mote_syscall5(301, __fd_, __flags_, __mask_, __dir_, __path_);
}

__MOTE_CALL long sys_prlimit64(pid_t __pid_, int __resource_, const struct rlimit *__limit_, struct rlimit *__old_)
{
	return __mote_syscall4(302, __pid_, __resource_, __limit_, __old_);
}

__MOTE_CALL long sys_name_to_handle_at(int __dir_, const char *__path_, struct file_handle *__handle_, int *__mount_id_, int __flags_)
{
	return __mote_syscall5(303, __dir_, __path_, __handle_, __mount_id_, __flags_);
}

__MOTE_CALL long sys_open_by_handle_at(int __mount_fd_, struct file_handle *__handle_, int __flags_)
{
	return __mote_syscall3(304, __mount_fd_, __handle_, __flags_);
}

__MOTE_CALL long sys_clock_adjtime(clockid_t __clock_, struct timex *__buf_)
{
	return __mote_syscall2(305, __clock_, __buf_);
}

__MOTE_CALL long sys_syncfs(int __fd_)
{
	return __mote_syscall1(306, __fd_);
}

__MOTE_CALL long sys_sendmmsg(int __fd_, struct mmsghdr *__msgs_, unsigned __msg_n_, unsigned __flags_)
{
	return __mote_syscall4(307, __fd_, __msgs_, __msg_n_, __flags_);
}

__MOTE_CALL long sys_setns(int __fd_, int __type_)
{
	return __mote_syscall2(308, __fd_, __type_);
}

__MOTE_CALL long sys_getcpu(unsigned *__cpu_, unsigned *__node_, void *__unused_)
{
	return __mote_syscall3(309, __cpu_, __node_, __unused_);
}

__MOTE_CALL long sys_process_vm_readv(pid_t __pid_, const struct iovec *__local_, unsigned long __local_n_, const struct iovec *__remote_, unsigned long __remote_n_, unsigned long __flags_)
{
	return __mote_syscall6(310, __pid_, __local_, __local_n_, __remote_, __remote_n_, __flags_);
}

__MOTE_CALL long sys_process_vm_writev(pid_t __pid_, const struct iovec *__local_, unsigned long __local_n_, const struct iovec *__remote_, unsigned long __remote_n_, unsigned long __flags_)
{
	return __mote_syscall6(311, __pid_, __local_, __local_n_, __remote_, __remote_n_, __flags_);
}

__MOTE_CALL long sys_kcmp(pid_t __pid1_, pid_t __pid2_, int __type_, unsigned long __index1_, unsigned long __index2_)
{
	return __mote_syscall5(312, __pid1_, __pid2_, __type_, __index1_, __index2_);
}

__MOTE_CALL long sys_finit_module(int __fd_, const char *__params_, int __flags_)
{
	return __mote_syscall3(313, __fd_, __params_, __flags_);
}

__MOTE_CALL long sys_sched_setattr(pid_t __pid_, struct sched_attr *__attr_, unsigned __flags_)
{
	return __mote_syscall3(314, __pid_, __attr_, __flags_);
}

__MOTE_CALL long sys_sched_getattr(pid_t __pid_, struct sched_attr *__attr_, unsigned __size_, unsigned __flags_)
{
	return __mote_syscall4(315, __pid_, __attr_, __size_, __flags_);
}

__MOTE_CALL long sys_renameat2(int __from_dir_, const char *__from_, int __to_dir_, const char *__to_, unsigned __flags_)
{
	return __mote_syscall5(316, __from_dir_, __from_, __to_dir_, __to_, __flags_);
}

__MOTE_CALL long sys_seccomp(unsigned __operation_, unsigned __flags_, void *__args_)
{
	return __mote_syscall3(317, __operation_, __flags_, __args_);
}

__MOTE_CALL long sys_getrandom(void *__buf_, size_t __count_, unsigned __flags_)
{
	return __mote_syscall3(318, __buf_, __count_, __flags_);
}

__MOTE_CALL long sys_memfd_create(const char *__name_, unsigned __flags_)
{
	return __mote_syscall2(319, __name_, __flags_);
}

__MOTE_CALL long sys_kexec_file_load(int __kernel_, int __initrd_, unsigned long __length_, const char *__cmdline_, unsigned long __flags_)
{
	return __mote_syscall5(320, __kernel_, __initrd_, __length_, __cmdline_, __flags_);
}

__MOTE_CALL long sys_bpf(int __cmd_, union bpf_attr *__attr_, unsigned __size_)
{
	return __mote_syscall3(321, __cmd_, __attr_, __size_);
}

__MOTE_CALL long sys_execveat(int __dir_, const char *__path_, char *const *__argv_, char *const *__envp_, int __flags_)
{
	return __mote_syscall5(322, __dir_, __path_, __argv_, __envp_, __flags_);
}

__MOTE_CALL long sys_userfaultfd(int __flags_)
{
	return __mote_syscall1(323, __flags_);
}

__MOTE_CALL long sys_membarrier(int __cmd_, unsigned __flags_, int __cpu_)
{
	return __mote_syscall3(324, __cmd_, __flags_, __cpu_);
}

__MOTE_CALL long sys_mlock2(const void *__addr_, size_t __length_, unsigned __flags_)
{
	return __mote_syscall3(325, __addr_, __length_, __flags_);
}

__MOTE_CALL long sys_copy_file_range(int __in_, off_t *__in_offset_, int __out_, off_t *__out_offset_, size_t __count_, unsigned __flags_)
{
	return __mote_syscall6(326, __in_, __in_offset_, __out_, __out_offset_, __count_, __flags_);
}

__MOTE_CALL long sys_preadv2(unsigned long __fd_, const struct iovec *__iov_, unsigned long __iov_n_, off_t __offset_, unsigned long __offset_high_, int __flags_)
{
	return __mote_syscall6(327, __fd_, __iov_, __iov_n_, __offset_, __offset_high_, __flags_);
}

__MOTE_CALL long sys_pwritev2(unsigned long __fd_, const struct iovec *__iov_, unsigned long __iov_n_, off_t __offset_, unsigned long __offset_high_, int __flags_)
{
	return __mote_syscall6(328, __fd_, __iov_, __iov_n_, __offset_, __offset_high_, __flags_);
}

__MOTE_CALL long sys_pkey_mprotect(void *__addr_, size_t __length_, unsigned long __prot_, int __pkey_)
{
	return __mote_syscall4(329, __addr_, __length_, __prot_, __pkey_);
}

__MOTE_CALL long sys_pkey_alloc(unsigned long __flags_, unsigned long __rights_)
{
	return __mote_syscall2(330, __flags_, __rights_);
}

__MOTE_CALL long sys_pkey_free(int __pkey_)
{
	return __mote_syscall1(331, __pkey_);
}

__MOTE_CALL long sys_statx(int __dir_, const char *__path_, int __flags_, unsigned __mask_, struct statx *__buf_)
{
	return __mote_syscall5(332, __dir_, __path_, __flags_, __mask_, __buf_);
}

__MOTE_CALL long sys_io_pgetevents(unsigned long __context_, long __min_, long __n_, struct io_event *__events_, struct timespec *__timeout_, const struct __aio_sigset *__mask_)
{
	return __mote_syscall6(333, __context_, __min_, __n_, __events_, __timeout_, __mask_);
}

__MOTE_CALL long sys_rseq(struct rseq *__area_, uint32_t __size_, int __flags_, uint32_t __signature_)
{
	return __mote_syscall4(334, __area_, __size_, __flags_, __signature_);
}

__MOTE_CALL long sys_pidfd_send_signal(int __pidfd_, int __sig_, const void *__info_, unsigned __flags_)
{
	return __mote_syscall4(424, __pidfd_, __sig_, __info_, __flags_);
}

__MOTE_CALL long sys_io_uring_setup(uint32_t __entries_, struct io_uring_params *__params_)
{
	return __mote_syscall2(425, __entries_, __params_);
}

__MOTE_CALL long sys_io_uring_enter(unsigned __fd_, uint32_t __submit_, uint32_t __min_complete_, uint32_t __flags_, const void *__arg_, size_t __size_)
{
	return __mote_syscall6(426, __fd_, __submit_, __min_complete_, __flags_, __arg_, __size_);
}

__MOTE_CALL long sys_io_uring_register(unsigned __fd_, unsigned __op_, void *__arg_, unsigned __arg_n_)
{
	return __mote_syscall4(427, __fd_, __op_, __arg_, __arg_n_);
}

__MOTE_CALL long sys_open_tree(int __dir_, const char *__path_, unsigned __flags_)
{
	return __mote_syscall3(428, __dir_, __path_, __flags_);
}

__MOTE_CALL long sys_move_mount(int __from_dir_, const char *__from_, int __to_dir_, const char *__to_, unsigned __flags_)
{
	return __mote_syscall5(429, __from_dir_, __from_, __to_dir_, __to_, __flags_);
}

__MOTE_CALL long sys_fsopen(const char *__name_, unsigned __flags_)
{
	return __mote_syscall2(430, __name_, __flags_);
}

__MOTE_CALL long sys_fsconfig(int __fd_, unsigned __cmd_, const char *__key_, const void *__value_, int __aux_)
{
	return __mote_syscall5(431, __fd_, __cmd_, __key_, __value_, __aux_);
}

__MOTE_CALL long sys_fsmount(int __fd_, unsigned __flags_, unsigned __attributes_)
{
	return __mote_syscall3(432, __fd_, __flags_, __attributes_);
}

__MOTE_CALL long sys_fspick(int __dir_, const char *__path_, unsigned __flags_)
{
	return __mote_syscall3(433, __dir_, __path_, __flags_);
}

__MOTE_CALL long sys_pidfd_open(pid_t __pid_, unsigned __flags_)
{
	return __mote_syscall2(434, __pid_, __flags_);
}

__MOTE_CALL long sys_clone3(void *__args_, size_t __size_)
{
	return __mote_syscall2(435, __args_, __size_);
}

__MOTE_CALL long sys_close_range(unsigned __first_, unsigned __last_, unsigned __flags_)
{
	return __mote_syscall3(436, __first_, __last_, __flags_);
}

__MOTE_CALL long sys_openat2(int __dir_, const char *__path_, struct open_how *__how_, size_t __size_)
{
	return __mote_syscall4(437, __dir_, __path_, __how_, __size_);
}

__MOTE_CALL long sys_pidfd_getfd(int __pidfd_, int __fd_, unsigned __flags_)
{
	return __mote_syscall3(438, __pidfd_, __fd_, __flags_);
}

__MOTE_CALL long sys_faccessat2(int __dir_, const char *__path_, int __mode_, int __flags_)
{
	return __mote_syscall4(439, __dir_, __path_, __mode_, __flags_);
}

__MOTE_CALL long sys_process_madvise(int __pidfd_, const struct iovec *__iov_, size_t __iov_n_, int __advice_, unsigned __flags_)
{
	return __mote_syscall5(440, __pidfd_, __iov_, __iov_n_, __advice_, __flags_);
}

__MOTE_CALL long sys_epoll_pwait2(int __fd_, struct epoll_event *__events_, int __event_n_, const struct timespec *__timeout_, const void *__mask_, size_t __set_size_)
{
	return __mote_syscall6(441, __fd_, __events_, __event_n_, __timeout_, __mask_, __set_size_);
}

__MOTE_CALL long sys_mount_setattr(int __dir_, const char *__path_, unsigned __flags_, struct mount_attr *__attr_, size_t __size_)
{
	return __mote_syscall5(442, __dir_, __path_, __flags_, __attr_, __size_);
}

__MOTE_CALL long sys_quotactl_fd(unsigned __fd_, unsigned __cmd_, unsigned __id_, void *__addr_)
{
	return __mote_syscall4(443, __fd_, __cmd_, __id_, __addr_);
}

__MOTE_CALL long sys_landlock_create_ruleset(const void *__attr_, size_t __size_, unsigned __flags_)
{
	return __mote_syscall3(444, __attr_, __size_, __flags_);
}

__MOTE_CALL long sys_landlock_add_rule(int __ruleset_, int __type_, const void *__attr_, unsigned __flags_)
{
	return __mote_syscall4(445, __ruleset_, __type_, __attr_, __flags_);
}

__MOTE_CALL long sys_landlock_restrict_self(int __ruleset_, unsigned __flags_)
{
	return __mote_syscall2(446, __ruleset_, __flags_);
}

__MOTE_CALL long sys_memfd_secret(unsigned __flags_)
{
	return __mote_syscall1(447, __flags_);
}

__MOTE_CALL long sys_process_mrelease(int __pidfd_, unsigned __flags_)
{
	return __mote_syscall2(448, __pidfd_, __flags_);
}

__MOTE_CALL long sys_futex_waitv(struct futex_waitv *__waiters_, unsigned __waiter_n_, unsigned __flags_, struct timespec *__deadline_, clockid_t __clock_)
{
	return __mote_syscall5(449, __waiters_, __waiter_n_, __flags_, __deadline_, __clock_);
}

__MOTE_CALL long sys_set_mempolicy_home_node(void *__addr_, unsigned long __length_, unsigned long __home_, unsigned long __flags_)
{
	return __mote_syscall4(450, __addr_, __length_, __home_, __flags_);
}

__MOTE_CALL long sys_cachestat(unsigned __fd_, struct cachestat_range *__range_, struct cachestat *__stat_, unsigned __flags_)
{
	return __mote_syscall4(451, __fd_, __range_, __stat_, __flags_);
}

__MOTE_CALL long sys_fchmodat2(int __dir_, const char *__path_, mode_t __mode_, int __flags_)
{
	return __mote_syscall4(452, __dir_, __path_, __mode_, __flags_);
}

__MOTE_CALL long sys_map_shadow_stack(void *__addr_, unsigned long __size_, unsigned __flags_)
{
	return __mote_syscall3(453, __addr_, __size_, __flags_);
}

__MOTE_CALL long sys_futex_wake(void *__word_, unsigned long __mask_, int __n_, unsigned __flags_)
{
	return __mote_syscall4(454, __word_, __mask_, __n_, __flags_);
}

__MOTE_CALL long sys_futex_wait(void *__word_, unsigned long __value_, unsigned long __mask_, unsigned __flags_, struct timespec *__deadline_, clockid_t __clock_)
{
	return __mote_syscall6(455, __word_, __value_, __mask_, __flags_, __deadline_, __clock_);
}

__MOTE_CALL long sys_futex_requeue(struct futex_waitv *__waiters_, unsigned __flags_, int __wake_n_, int __requeue_n_)
{
	return __mote_syscall4(456, __waiters_, __flags_, __wake_n_, __requeue_n_);
}

__MOTE_CALL long sys_statmount(const struct mnt_id_req *__request_, struct statmount *__buf_, size_t __size_, unsigned __flags_)
{
	return __mote_syscall4(457, __request_, __buf_, __size_, __flags_);
}

__MOTE_CALL long sys_listmount(const struct mnt_id_req *__request_, uint64_t *__ids_, size_t __id_n_, unsigned __flags_)
{
	return __mote_syscall4(458, __request_, __ids_, __id_n_, __flags_);
}

__MOTE_CALL long sys_lsm_get_self_attr(unsigned __attribute_, struct lsm_ctx *__context_, uint32_t *__size_, uint32_t __flags_)
{
	return __mote_syscall4(459, __attribute_, __context_, __size_, __flags_);
}

__MOTE_CALL long sys_lsm_set_self_attr(unsigned __attribute_, struct lsm_ctx *__context_, uint32_t __size_, uint32_t __flags_)
{
	return __mote_syscall4(460, __attribute_, __context_, __size_, __flags_);
}

__MOTE_CALL long sys_lsm_list_modules(uint64_t *__ids_, uint32_t *__size_, uint32_t __flags_)
{
	return __mote_syscall3(461, __ids_, __size_, __flags_);
}

__MOTE_CALL long sys_mseal(void *__addr_, size_t __length_, unsigned long __flags_)
{
	return __mote_syscall3(462, __addr_, __length_, __flags_);
}

__MOTE_CALL long sys_setxattrat(int __dir_, const char *__path_, unsigned __flags_, const char *__name_, const struct xattr_args *__args_, size_t __size_)
{
	return __mote_syscall6(463, __dir_, __path_, __flags_, __name_, __args_, __size_);
}

__MOTE_CALL long sys_getxattrat(int __dir_, const char *__path_, unsigned __flags_, const char *__name_, struct xattr_args *__args_, size_t __size_)
{
	return __mote_syscall6(464, __dir_, __path_, __flags_, __name_, __args_, __size_);
}

__MOTE_CALL long sys_listxattrat(int __dir_, const char *__path_, unsigned __flags_, char *__list_, size_t __size_)
{
	return __mote_syscall5(465, __dir_, __path_, __flags_, __list_, __size_);
}

__MOTE_CALL long sys_removexattrat(int __dir_, const char *__path_, unsigned __flags_, const char *__name_)
{
	return __mote_syscall4(466, __dir_, __path_, __flags_, __name_);
}

__MOTE_CALL long sys_open_tree_attr(int __dir_, const char *__path_, unsigned __flags_, struct mount_attr *__attr_, size_t __size_)
{
	return __mote_syscall5(467, __dir_, __path_, __flags_, __attr_, __size_);
}

__MOTE_CALL long sys_file_getattr(int __dir_, const char *__path_, struct file_attr *__attr_, size_t __size_, unsigned __flags_)
{
	return __mote_syscall5(468, __dir_, __path_, __attr_, __size_, __flags_);
}

__MOTE_CALL long sys_file_setattr(int __dir_, const char *__path_, struct file_attr *__attr_, size_t __size_, unsigned __flags_)
{
	return __mote_syscall5(469, __dir_, __path_, __attr_, __size_, __flags_);
}

__MOTE_CALL long sys_listns(const struct ns_id_req *__request_, uint64_t *__ids_, size_t __id_n_, unsigned __flags_)
{
	return __mote_syscall4(470, __request_, __ids_, __id_n_, __flags_);
}

__MOTE_CALL long sys_rseq_slice_yield(void)
{
	return __mote_syscall0(471);
}

#ifdef __cplusplus
}
#endif

#endif
