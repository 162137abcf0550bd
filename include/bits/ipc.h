/* SPDX-License-Identifier: 0BSD */
/* Source  musl 1.2.5 arch/generic/bits/ipc.h; Linux man 2 msgctl */
struct ipc_perm {
	key_t __ipc_perm_key;
	uid_t uid;
	gid_t gid;
	uid_t cuid;
	gid_t cgid;
	mode_t mode;
	int __ipc_perm_seq;
	long __pad1;
	long __pad2;
};
