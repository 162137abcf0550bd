/* SPDX-License-Identifier: 0BSD */
#ifndef _SYS_FANOTIFY_H
#define _SYS_FANOTIFY_H

#include <sys/statfs.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Linux: records */
struct fanotify_event_metadata {
	unsigned event_len;
	unsigned char vers;
	unsigned char reserved;
	unsigned short metadata_len;
	__extension__ unsigned long long mask;
	int fd;
	int pid;
};

struct fanotify_event_info_header {
	unsigned char info_type;
	unsigned char pad;
	unsigned short len;
};

__extension__ struct fanotify_event_info_fid {
	struct fanotify_event_info_header hdr;
	fsid_t fsid;
	unsigned char handle[];
};

struct fanotify_response {
	int fd;
	unsigned response;
};

/* Linux: events */
#define FAN_ACCESS         0x00000001
#define FAN_MODIFY         0x00000002
#define FAN_ATTRIB         0x00000004
#define FAN_CLOSE_WRITE    0x00000008
#define FAN_CLOSE_NOWRITE  0x00000010
#define FAN_OPEN           0x00000020
#define FAN_MOVED_FROM     0x00000040
#define FAN_MOVED_TO       0x00000080
#define FAN_CREATE         0x00000100
#define FAN_DELETE         0x00000200
#define FAN_DELETE_SELF    0x00000400
#define FAN_MOVE_SELF      0x00000800
#define FAN_OPEN_EXEC      0x00001000
#define FAN_Q_OVERFLOW     0x00004000
#define FAN_OPEN_PERM      0x00010000
#define FAN_ACCESS_PERM    0x00020000
#define FAN_OPEN_EXEC_PERM 0x00040000
#define FAN_DIR_MODIFY     0x00080000
#define FAN_EVENT_ON_CHILD 0x08000000
#define FAN_ONDIR          0x40000000
#define FAN_CLOSE          (FAN_CLOSE_WRITE | FAN_CLOSE_NOWRITE)
#define FAN_MOVE           (FAN_MOVED_FROM | FAN_MOVED_TO)

#define FAN_ALL_EVENTS          (FAN_ACCESS | FAN_MODIFY | FAN_CLOSE | FAN_OPEN)
#define FAN_ALL_PERM_EVENTS     (FAN_OPEN_PERM | FAN_ACCESS_PERM)
#define FAN_ALL_OUTGOING_EVENTS (FAN_ALL_EVENTS | FAN_ALL_PERM_EVENTS | FAN_Q_OVERFLOW)

/* Linux: flags of fanotify_init */
#define FAN_CLOEXEC           0x001
#define FAN_NONBLOCK          0x002
#define FAN_CLASS_NOTIF       0x000
#define FAN_CLASS_CONTENT     0x004
#define FAN_CLASS_PRE_CONTENT 0x008
#define FAN_ALL_CLASS_BITS    0x00c
#define FAN_UNLIMITED_QUEUE   0x010
#define FAN_UNLIMITED_MARKS   0x020
#define FAN_ENABLE_AUDIT      0x040
#define FAN_REPORT_TID        0x100
#define FAN_REPORT_FID        0x200
#define FAN_REPORT_DIR_FID    0x400
#define FAN_REPORT_NAME       0x800
#define FAN_REPORT_DFID_NAME  (FAN_REPORT_DIR_FID | FAN_REPORT_NAME)
#define FAN_ALL_INIT_FLAGS    0x03f

/* Linux: flags of fanotify_mark */
#define FAN_MARK_ADD                 0x001
#define FAN_MARK_REMOVE              0x002
#define FAN_MARK_DONT_FOLLOW         0x004
#define FAN_MARK_ONLYDIR             0x008
#define FAN_MARK_INODE               0x000
#define FAN_MARK_MOUNT               0x010
#define FAN_MARK_FILESYSTEM          0x100
#define FAN_MARK_IGNORED_MASK        0x020
#define FAN_MARK_IGNORED_SURV_MODIFY 0x040
#define FAN_MARK_FLUSH               0x080
#define FAN_MARK_TYPE_MASK           0x110
#define FAN_ALL_MARK_FLAGS           0x0ff

/* Linux: information records, answers, iteration */
#define FANOTIFY_METADATA_VERSION     3
#define FAN_NOFD                      (-1)
#define FAN_EVENT_INFO_TYPE_FID       1
#define FAN_EVENT_INFO_TYPE_DFID_NAME 2
#define FAN_EVENT_INFO_TYPE_DFID      3
#define FAN_ALLOW                     0x01
#define FAN_DENY                      0x02
#define FAN_AUDIT                     0x10

#define FAN_EVENT_METADATA_LEN (sizeof(struct fanotify_event_metadata))
#define FAN_EVENT_NEXT(event, len) \
	((len) -= (event)->event_len, \
	 (struct fanotify_event_metadata *)((char *)(event) + (event)->event_len))
#define FAN_EVENT_OK(event, len) \
	((long)(len) >= (long)FAN_EVENT_METADATA_LEN && \
	 (long)(event)->event_len >= (long)FAN_EVENT_METADATA_LEN && \
	 (long)(event)->event_len <= (long)(len))

int fanotify_init(unsigned, unsigned);
__extension__ int fanotify_mark(int, unsigned, unsigned long long, int, const char *);

#ifdef __cplusplus
}
#endif

#endif
