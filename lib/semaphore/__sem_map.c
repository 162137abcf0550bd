/* SPDX-License-Identifier: 0BSD */
/* __sem_map - map the file of a semaphore with a name, once in a process */
#include <stddef.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "internal/semaphore.h"
#include "sys/sys.h"

struct named_sem *__named_sems;
volatile int __named_sems_lock;

hidden long __sem_map(int fd)
{
	struct named_sem *known;
	struct stat st;
	char *at;
	long r = sys_fstat(fd, &st);

	for (known = __named_sems; r == 0 && known; known = known->next)
		if (known->dev == st.st_dev && known->ino == st.st_ino) {
			known->opened++;
			r = (long)known - NAMED_SEM_PAGE;
		}
	if (r == 0) {
		at = sys_mmap(NULL, 2 * NAMED_SEM_PAGE, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		r = (long)at;
		if (r > 0)
			r = (long)sys_mmap(at, NAMED_SEM_PAGE, PROT_READ | PROT_WRITE,
			    MAP_SHARED | MAP_FIXED, fd, 0);
		if (r > 0) {
			known = (struct named_sem *)(at + NAMED_SEM_PAGE);
			*known = (struct named_sem){__named_sems, st.st_dev, st.st_ino, 1};
			__named_sems = known;
		} else if ((unsigned long)at < -4096ul) {
			sys_munmap(at, 2 * NAMED_SEM_PAGE);
		}
	}
	sys_close(fd);
	return r;
}
