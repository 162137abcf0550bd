/* SPDX-License-Identifier: 0BSD */
/*
 * sem_unlink - take a semaphore's name away; who has it open keeps it
 *
 * Returns  0, or -1 with errno
 * Errors   EINVAL, ENAMETOOLONG it is no name
 * Errors   ENOENT there is none of that name
 * Errors   EACCES no permission
 * Safety   thread-safe, no allocation; needs /dev/shm
 * Source   POSIX.1-2017 sem_unlink
 * Differs  from musl 1.2.6: nothing
 */
#include <semaphore.h>
#include <sys/mman.h>

int sem_unlink(const char *name)
{
	return shm_unlink(name);
}
