/* SPDX-License-Identifier: 0BSD */
#include <criterion/criterion.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/place.h"
#include "tests/subject.h"

SUBJECT(mmap);
SUBJECT(munmap);
SUBJECT(mremap);
SUBJECT(posix_madvise);
SUBJECT(shm_open);
SUBJECT(shm_unlink);
SUBJECT(getauxval);
SUBJECT(getpriority);
SUBJECT_AS(long(int, ...), ptrace);
SUBJECT(preadv2);
SUBJECT(pwritev2);
SUBJECT(ftok);
SUBJECT_AS(int(int), isastream);

Test(sys_mman_mmap, maps_and_moves)
{
	char *p = mote_mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	cr_assert_neq(p, MAP_FAILED);
	p[4095] = 'x';
	p = mote_mremap(p, 4096, 1 << 20, MREMAP_MAYMOVE);
	cr_assert_neq(p, MAP_FAILED);
	cr_assert_eq(p[4095], 'x');
	cr_assert_eq(mote_munmap(p, 1 << 20), 0);
}

Test(sys_mman_mmap, maps_a_file_from_an_offset)
{
	char *name = test_place("XXXXXX"), *p;
	int fd = mkstemp(name);

	unlink(name);
	pwrite(fd, "text", 4, 8192);
	p = mote_mmap(NULL, 4, PROT_READ, MAP_SHARED, fd, 8192);
	cr_assert_neq(p, MAP_FAILED);
	cr_assert_eq(memcmp(p, "text", 4), 0);
}

Test(sys_mman_mmap, errors)
{
	const int flags = MAP_PRIVATE | MAP_ANONYMOUS;

	mote_errno = 0;
	cr_assert_eq(mote_mmap(NULL, 0, PROT_READ, flags, -1, 0), MAP_FAILED);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, -1, 0), MAP_FAILED);
	cr_assert_eq(mote_errno, EBADF);
	mote_errno = 0;
	cr_assert_eq(mote_mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, 0, 1), MAP_FAILED);
	cr_assert_eq(mote_errno, EINVAL);
	mote_errno = 0;
	cr_assert_eq(mote_mmap(NULL, PTRDIFF_MAX, PROT_READ, flags, -1, 0), MAP_FAILED);
	cr_assert_eq(mote_errno, ENOMEM);
	mote_errno = 0;
	cr_assert_eq(mote_mmap(NULL, SIZE_MAX, PROT_READ, flags, -1, 0), MAP_FAILED);
	cr_assert_eq(mote_errno, ENOMEM);
}

Test(sys_mman_posix_madvise, advice_loses_no_data)
{
	char *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	p[0] = 'x';
	mote_errno = 77;
	cr_assert_eq(mote_posix_madvise(p, 4096, POSIX_MADV_DONTNEED), 0);
	cr_assert_eq(p[0], 'x');
	cr_assert_eq(mote_posix_madvise(p, 4096, POSIX_MADV_WILLNEED), 0);
	cr_assert_eq(mote_posix_madvise(p + 1, 4096, POSIX_MADV_NORMAL), EINVAL);
	cr_assert_eq(mote_posix_madvise(p, 4096, opaque(999)), EINVAL);
	cr_assert_eq(mote_errno, 77);
}

Test(sys_mman_shm_open, makes_opens_and_removes)
{
	char name[64] = "//mote-shm-XXXXXX", longname[300], byte = 0;
	int fd;

	if (access("/dev/shm", W_OK))
		cr_skip_test("no /dev/shm");
	memcpy(name + 11, "123456", 6);
	mote_shm_unlink(name);
	fd = mote_shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600);
	cr_assert_geq(fd, 0);
	cr_assert_eq(fcntl(fd, F_GETFD), FD_CLOEXEC);
	cr_assert_eq(write(fd, "x", 1), 1);
	fd = shm_open(name + 1, O_RDONLY, 0);
	cr_assert_geq(fd, 0);
	cr_assert_eq(read(fd, &byte, 1), 1);
	cr_assert_eq(byte, 'x');
	cr_assert_eq(mote_shm_unlink(name), 0);
	mote_errno = 0;
	cr_assert_eq(mote_shm_open(name, O_RDONLY, 0), -1);
	cr_assert_eq(mote_errno, ENOENT);
	mote_errno = 0;
	cr_assert_eq(mote_shm_unlink(name), -1);
	cr_assert_eq(mote_errno, ENOENT);

	static const char *const bad[] = {"", "/", ".", "..", "/a/b", "a/"};

	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		mote_errno = 0;
		cr_assert_eq(mote_shm_open(bad[i], O_CREAT | O_RDWR, 0600), -1);
		cr_assert_eq(mote_errno, EINVAL, "%s", bad[i]);
	}
	memset(longname, 'n', 256);
	longname[256] = 0;
	mote_errno = 0;
	cr_assert_eq(mote_shm_open(longname, O_RDONLY, 0), -1);
	cr_assert_eq(mote_errno, ENAMETOOLONG);
	longname[255] = 0;
	mote_errno = 0;
	cr_assert_eq(mote_shm_open(longname, O_RDONLY, 0), -1);
	cr_assert_eq(mote_errno, ENOENT);
}

Test(sys_auxv_getauxval, agrees_with_the_host)
{
	cr_assert_eq(mote_getauxval(AT_PAGESZ), 4096);
	cr_assert_eq(mote_getauxval(AT_RANDOM), getauxval(AT_RANDOM));
	mote_errno = 77;
	cr_assert_eq(mote_getauxval(AT_SECURE), 0);
	cr_assert_eq(mote_errno, 77);
	cr_assert_eq(mote_getauxval(98765), 0);
	cr_assert_eq(mote_errno, ENOENT);
}

Test(sys_resource_getpriority, agrees_with_the_host)
{
	cr_assert_eq(mote_getpriority(PRIO_PROCESS, 0), getpriority(PRIO_PROCESS, 0));
	setpriority(PRIO_PROCESS, 0, 19);
	cr_assert_eq(mote_getpriority(PRIO_PROCESS, 0), 19);
	mote_errno = 0;
	cr_assert_eq(mote_getpriority(PRIO_PROCESS, 0x7ffffff0), -1);
	cr_assert_eq(mote_errno, ESRCH);
}

Test(sys_ptrace_ptrace, peeks_a_word_of_any_value)
{
	static volatile long words[] = {-1, -14, 42};
	pid_t pid = fork();
	size_t i;

	if (pid == 0) {
		mote_ptrace(PTRACE_TRACEME);
		raise(SIGSTOP);
		_exit(words[2] == 43 ? 5 : 6);
	}
	waitpid(pid, NULL, 0);
	for (i = 0; i < 3; i++) {
		mote_errno = 0;
		cr_assert_eq(mote_ptrace(PTRACE_PEEKDATA, pid, &words[i], NULL), words[i]);
		cr_assert_eq(mote_errno, 0);
	}
	mote_errno = 0;
	cr_assert_eq(mote_ptrace(PTRACE_PEEKDATA, pid, NULL, NULL), -1);
	cr_assert_eq(mote_errno, EIO);
	cr_assert_eq(mote_ptrace(PTRACE_POKEDATA, pid, &words[2], 43l), 0);
	cr_assert_eq(mote_ptrace(PTRACE_CONT, pid, NULL, NULL), 0);
	waitpid(pid, (int *)&i, 0);
	cr_assert_eq(WEXITSTATUS(i), 5);
	mote_errno = 0;
	cr_assert_eq(mote_ptrace(PTRACE_CONT, pid, NULL, NULL), -1);
	cr_assert_eq(mote_errno, ESRCH);
}

Test(sys_uio_preadv2, reads_what_pwritev2_wrote)
{
	char *name = test_place("XXXXXX"), in[5] = "";
	int fd = mkstemp(name);
	struct iovec out[2] = {{"ab", 2}, {"cd", 2}}, into = {in, 4};

	unlink(name);
	cr_assert_eq(mote_pwritev2(fd, out, 2, 10, 0), 4);
	cr_assert_eq(mote_preadv2(fd, &into, 1, 10, 0), 4);
	cr_assert_str_eq(in, "abcd");
	cr_assert_eq(lseek(fd, 0, SEEK_CUR), 0);
	lseek(fd, 12, SEEK_SET);
	cr_assert_eq(mote_preadv2(fd, &into, 1, -1, 0), 2);
	cr_assert_eq(lseek(fd, 0, SEEK_CUR), 14);
	mote_errno = 0;
	cr_assert_eq(mote_preadv2(fd, &into, 1, 0, 0x40000000), -1);
	cr_assert_eq(mote_errno, EOPNOTSUPP);
}

Test(sys_ipc_ftok, agrees_with_the_host)
{
	cr_assert_eq(mote_ftok("/usr", 1), ftok("/usr", 1));
	cr_assert_eq(mote_ftok("/", 0xff), ftok("/", 0xff));
	mote_errno = 0;
	cr_assert_eq(mote_ftok("/nonexistent", 1), -1);
	cr_assert_eq(mote_errno, ENOENT);
}

Test(stropts_isastream, nothing_is)
{
	cr_assert_eq(mote_isastream(0), 0);
	mote_errno = 0;
	cr_assert_eq(mote_isastream(opaque(-1)), -1);
	cr_assert_eq(mote_errno, EBADF);
}
