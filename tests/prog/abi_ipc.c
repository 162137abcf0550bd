/* SPDX-License-Identifier: 0BSD */
/*
 * ipc_perm, shmid_ds, semid_ds, msqid_ds: IPC_STAT of real objects, IPC_SET and IPC_STAT again.
 * Native  qemu-user loses msg_lrpid
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define CHECK(what) printf("%-60s %d\n", #what, !!(what))

union semun_argument {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static int owned(const struct ipc_perm *p, int mode)
{
	return p->uid == geteuid() && p->gid == getegid() && p->cuid == geteuid() &&
	    p->cgid == getegid() && (p->mode & 0777) == mode;
}

static int recent(time_t t)
{
	time_t now = time(NULL);

	return t >= now - 60 && t <= now + 60;
}

static void shared_memory(key_t key)
{
	struct shmid_ds d;
	int id = shmget(key, 12345, IPC_CREAT | IPC_EXCL | 0640);
	void *at = shmat(id, NULL, 0);

	memset(&d, 0xee, sizeof d);
	CHECK(shmctl(id, IPC_STAT, &d) == 0);
	CHECK(owned(&d.shm_perm, 0640) && d.shm_perm.__key == key);
	CHECK(d.shm_segsz == 12345 && d.shm_nattch == 1);
	CHECK(d.shm_cpid == getpid() && d.shm_lpid == getpid());
	CHECK(recent(d.shm_atime) && d.shm_dtime == 0 && recent(d.shm_ctime));
	shmdt(at);
	d.shm_perm.mode = 0600;
	CHECK(shmctl(id, IPC_SET, &d) == 0 && shmctl(id, IPC_STAT, &d) == 0);
	CHECK(owned(&d.shm_perm, 0600) && d.shm_nattch == 0 && recent(d.shm_dtime));
	CHECK(shmctl(id, IPC_RMID, NULL) == 0);
}

static void semaphores(key_t key)
{
	int id = semget(key, 3, IPC_CREAT | IPC_EXCL | 0620);
	struct sembuf up = {1, 5, 0};
	union semun_argument arg;
	unsigned short values[3];
	struct semid_ds d;

	memset(&d, 0xee, sizeof d);
	arg.buf = &d;
	CHECK(semctl(id, 0, IPC_STAT, arg) == 0);
	CHECK(owned(&d.sem_perm, 0620) && d.sem_perm.__key == key);
	CHECK(d.sem_nsems == 3 && d.sem_otime == 0 && recent(d.sem_ctime));
	CHECK(semop(id, &up, 1) == 0 && semctl(id, 1, GETVAL) == 5 &&
	    semctl(id, 1, GETPID) == getpid());
	arg.val = 7;
	CHECK(semctl(id, 2, SETVAL, arg) == 0);
	arg.array = values;
	CHECK(semctl(id, 0, GETALL, arg) == 0 && values[0] == 0 && values[1] == 5 &&
	    values[2] == 7);
	arg.buf = &d;
	CHECK(semctl(id, 0, IPC_STAT, arg) == 0 && recent(d.sem_otime));
	d.sem_perm.mode = 0600;
	CHECK(semctl(id, 0, IPC_SET, arg) == 0 && semctl(id, 0, IPC_STAT, arg) == 0 &&
	    owned(&d.sem_perm, 0600));
	CHECK(semctl(id, 0, IPC_RMID) == 0);
}

static void messages(key_t key)
{
	struct {
		long type;
		char text[10];
	} out = {3, "abcdefghi"}, in;
	int id = msgget(key, IPC_CREAT | IPC_EXCL | 0660);
	struct msqid_ds d;

	CHECK(msgsnd(id, &out, 10, 0) == 0);
	memset(&d, 0xee, sizeof d);
	CHECK(msgctl(id, IPC_STAT, &d) == 0);
	CHECK(owned(&d.msg_perm, 0660) && d.msg_perm.__key == key);
	CHECK(d.msg_qnum == 1 && d.__msg_cbytes == 10 && d.msg_qbytes >= 10);
	CHECK(d.msg_lspid == getpid() && d.msg_lrpid == 0);
	CHECK(recent(d.msg_stime) && d.msg_rtime == 0 && recent(d.msg_ctime));
	memset(&in, 0, sizeof in);
	CHECK(msgrcv(id, &in, 10, 3, 0) == 10 && in.type == 3 && !strcmp(in.text, "abcdefghi"));
	CHECK(msgctl(id, IPC_STAT, &d) == 0 && d.msg_qnum == 0 && d.msg_lrpid == getpid() &&
	    recent(d.msg_rtime));
	CHECK(msgctl(id, IPC_RMID, NULL) == 0);
}

int main(void)
{
	key_t key = getpid() * 16 + 5;

	shared_memory(key);
	semaphores(key + 1);
	messages(key + 2);
	return 0;
}
